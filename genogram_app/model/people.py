"""People: identity, dates, ages, background, statuses and marks."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from genogram_app.model.fields import (
    AgeUnit,
    BackgroundState,
    Bound,
    Certainty,
    Date,
    Id,
    Identity,
    PersonKind,
    Sex,
    StatusStage,
)
from genogram_app.model.record import Record

LOSSES: frozenset[PersonKind] = frozenset({"pregnancy_loss", "miscarriage", "termination", "stillbirth"})
"""Kinds of person that were never born alive; such a loss carries its date in `death`."""


class Age(Record):
    """An age as somebody stated it, and the date to which it belongs."""

    value: int = Field(ge=0, le=60_000)
    unit: AgeUnit
    at: Date | None = None


class BackgroundFact(Record):
    """One thing asked about a person's background, and the answer or why there is none."""

    state: BackgroundState
    value: str | None = None


class Background(Record):
    """What is known of a person's background."""

    ethnicity: BackgroundFact | None = None
    first_language: BackgroundFact | None = None
    religion: BackgroundFact | None = None
    disability: BackgroundFact | None = None
    neurodivergence: BackgroundFact | None = None
    immigration_status: BackgroundFact | None = None


class Status(Record):
    """A legal or care status of a person, such as a child protection plan or a care order."""

    code: str = Field(min_length=1)
    detail: str | None = None
    area: str | None = None
    from_: Bound | None = Field(default=None, validation_alias="from", serialization_alias="from")
    to: Bound | None = None
    stage: StatusStage = "made"


class Mark(Record):
    """A concern or need recorded about a person, such as domestic abuse or mental ill health."""

    code: str = Field(min_length=1)
    from_: Bound | None = Field(default=None, validation_alias="from", serialization_alias="from")
    to: Bound | None = None
    certainty: Certainty = "stated"


class Person(Record):
    """A member of the family or household, born or unborn, named or not.

    With `count`, several people of one kind drawn as one symbol, such as three older half-siblings.
    """

    id: Id
    name: str | None = None
    aliases: tuple[str, ...] = ()
    label: str | None = None
    sex: Sex = "not_known"
    gender: str | None = None
    identity: Identity = "known"
    kind: PersonKind = "person"
    count: int | None = Field(default=None, ge=2, le=20)
    birth: Date | None = None
    death: Date | None = None
    due: Date | None = None
    ages: tuple[Age, ...] = ()
    background: Background = Background()
    statuses: tuple[Status, ...] = ()
    marks: tuple[Mark, ...] = ()
    notes: str = ""

    def model_post_init(self, context: Any, /) -> None:
        """Refuse a number of people for what was never born, which each has a symbol of its own."""
        super().model_post_init(context)
        if self.count is not None and self.kind != "person":
            raise ValueError("only people who have been born can be drawn as one symbol: clear their number")

    @property
    def number(self) -> int:
        """How many people the symbol stands for: one, unless a number is given."""
        return self.count or 1
