"""Relations: partnerships, parentage, multiple births, other kin, and bonds."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from genogram_app.model.fields import (
    BondKind,
    Bound,
    Certainty,
    Id,
    ParentageKind,
    PartnershipStatus,
    StageManner,
    Zygosity,
)
from genogram_app.model.record import Record


class Stage(Record):
    """A part of a partnership's history with one status; `manner` says what sets it apart, if anything."""

    status: PartnershipStatus
    from_: Bound | None = Field(default=None, validation_alias="from", serialization_alias="from")
    to: Bound | None = None
    manner: StageManner | None = None


class Partnership(Record):
    """Two people who are or were a couple, through all its stages."""

    id: Id
    partners: tuple[Id, Id]
    stages: tuple[Stage, ...] = ()
    certainty: Certainty = "stated"

    @model_validator(mode="after")
    def _two_people(self) -> Self:
        if self.partners[0] == self.partners[1]:
            raise ValueError("a partnership joins two different people")
        return self


class Parentage(Record):
    """One person as the parent or carer of one child."""

    id: Id
    child: Id
    parent: Id
    kind: ParentageKind
    from_: Bound | None = Field(default=None, validation_alias="from", serialization_alias="from")
    to: Bound | None = None
    parental_responsibility: bool | None = None
    certainty: Certainty = "stated"

    @model_validator(mode="after")
    def _two_people(self) -> Self:
        if self.child == self.parent:
            raise ValueError("nobody is their own parent")
        return self


class MultipleBirth(Record):
    """Twins, triplets or more: children born together."""

    id: Id
    children: Annotated[tuple[Id, ...], Field(min_length=2)]
    zygosity: Zygosity = "not_known"

    @model_validator(mode="after")
    def _different_children(self) -> Self:
        if len(set(self.children)) != len(self.children):
            raise ValueError("a multiple birth names each child once")
        return self


class Kin(Record):
    """A relation that is stated but whose path is not known: `person` is the `term` of `relative`."""

    id: Id
    person: Id
    relative: Id
    term: str
    certainty: Certainty = "stated"

    @model_validator(mode="after")
    def _two_people(self) -> Self:
        if self.person == self.relative:
            raise ValueError("nobody is their own relative")
        return self


class Bond(Record):
    """How two people are with each other."""

    id: Id
    from_person: Id
    to_person: Id
    kind: BondKind
    directed: bool = False
    from_: Bound | None = Field(default=None, validation_alias="from", serialization_alias="from")
    to: Bound | None = None
    certainty: Certainty = "stated"
    detail: str | None = None

    @model_validator(mode="after")
    def _two_people(self) -> Self:
        if self.from_person == self.to_person:
            raise ValueError("a bond joins two different people")
        return self
