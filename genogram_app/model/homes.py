"""Households, and who lived in them when."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from genogram_app.model.fields import (
    Bound,
    Certainty,
    HouseholdKind,
    Id,
    ResidenceBasis,
    ResidencePattern,
    Whereabouts,
)
from genogram_app.model.record import Record


class Household(Record):
    """A place where people of the case live or stay."""

    id: Id
    label: str | None = None
    kind: HouseholdKind = "not_known"
    address: str | None = None
    area: str | None = None


class Residence(Record):
    """One person's time in one household, or a time when nobody knew where they were."""

    id: Id
    person: Id
    household: Id | None = None
    whereabouts: Whereabouts | None = None
    from_: Bound | None = Field(default=None, validation_alias="from", serialization_alias="from")
    to: Bound | None = None
    pattern: ResidencePattern = "lives"
    basis: ResidenceBasis = "actual"
    certainty: Certainty = "stated"

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        if (self.household is None) == (self.whereabouts is None):
            raise ValueError("a residence names a household or, where that is not known, the whereabouts")
        return self
