"""Evidence: agencies, contacts, sources, accounts, and the texts of a case."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from genogram_app.model.fields import (
    Date,
    Id,
    Says,
    SeenByPerson,
    SourceKind,
    SourceState,
    SourceUse,
)
from genogram_app.model.record import Record


class Agency(Record):
    """An organisation that worked with the family or sent information."""

    id: Id
    name: str
    area: str | None = None


class Contact(Record):
    """An occasion on which an agency met, saw or did not see people of the family."""

    id: Id
    agency: Id | None = None
    people: tuple[Id, ...] = ()
    date: Date | None = None
    kind: str | None = None
    seen: SeenByPerson = ()
    household: Id | None = None
    detail: str | None = None


class Source(Record):
    """Where information came from, whether it has arrived, and how it may be used."""

    id: Id
    title: str
    agency: Id | None = None
    kind: SourceKind | None = None
    date: Date | None = None
    state: SourceState = "received"
    use: SourceUse = "open"


class Account(Record):
    """Who says what about one fact, in which words, and since when it was known.

    `start` and `end` are half-open character offsets into the document's text.
    """

    id: Id
    fact: Id
    source: Id | None = None
    says: Says = "supports"
    field: str | None = None
    value: str | int | Annotated[float, Field(allow_inf_nan=False)] | bool | None = None
    quote: str | None = None
    document: Id | None = None
    start: int | None = Field(default=None, ge=0)
    end: int | None = Field(default=None, ge=0)
    known_on: Date | None = None

    @model_validator(mode="after")
    def _offsets(self) -> Self:
        if self.start is not None and self.end is not None and self.end < self.start:
            raise ValueError("the quotation ends before it begins")
        return self


class TextDocument(Record):
    """A text that belongs to the case, such as the overview report; `source` is whose account it gives."""

    id: Id
    title: str | None = None
    source: Id | None = None
    media_type: str = "text/plain"
    text: str = ""
