"""Two people, or two households, side by side: where they differ, and which of the two says more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from genogram_app.model.dates import Span, span_of
from genogram_app.model.document import Document
from genogram_app.model.evidence import Contact
from genogram_app.model.homes import Household
from genogram_app.model.people import Background, BackgroundFact, Person

Side: TypeAlias = Literal[0, 1]
"""0 for the one that is kept, 1 for the one that becomes part of it."""

_PERSON = ("name", "label", "sex", "gender", "identity", "kind", "birth", "death", "due")
_HOUSEHOLD = ("label", "kind", "address", "area")
_DATES = ("birth", "death", "due")
_UNKNOWN = (None, "", "not_known", "unnamed", "unknown")
SEEN = "seen."
"""Begins the field that says how the person was seen at a contact, before the contact's id."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One field: what each of the two says of it, and whose word is taken unless somebody chooses."""

    field: str
    values: tuple[Any, Any]
    preferred: Side

    @property
    def differs(self) -> bool:
        """Whether the two say different things."""
        return bool(self.values[0] != self.values[1])


Chosen: TypeAlias = Mapping[str, tuple[Compared, Side]]
"""By field: what both say, and whose word is taken."""


def compared(document: Document, kept: str, gone: str) -> tuple[Compared, ...]:
    """Return every field of which one of the two says something, in the order of a form.

    Other names, ages, statuses, concerns and notes are not among them: nothing of these is left out.
    """
    one, other = document.find(kept), document.find(gone)
    if isinstance(one, Household) and isinstance(other, Household):
        return _said(_HOUSEHOLD, one, other)
    if not (isinstance(one, Person) and isinstance(other, Person)):
        return ()
    background = _said(tuple(Background.model_fields), one.background, other.background, "background.")
    return (*_said(_PERSON, one, other), *background, *_seen(document, kept, gone))


def is_known(value: Any) -> bool:
    """Return whether a field's value says anything."""
    if isinstance(value, BackgroundFact):
        return value.state == "stated"
    return (value.strip() if isinstance(value, str) else value) not in _UNKNOWN


def _said(fields: tuple[str, ...], one: Any, other: Any, before: str = "") -> tuple[Compared, ...]:
    pairs = ((field, (getattr(one, field), getattr(other, field))) for field in fields)
    return tuple(
        Compared(f"{before}{field}", values, _preferred(field, values))
        for field, values in pairs
        if values != (None, None)
    )


def _seen(document: Document, kept: str, gone: str) -> tuple[Compared, ...]:
    """Contacts at which both were seen, or not, in different ways."""
    return tuple(
        Compared(f"{SEEN}{contact.id}", (seen[kept], seen[gone]), 1 if seen[kept] == "not_recorded" else 0)
        for contact in document.contacts
        if (seen := _of_both(contact, kept, gone))
    )


def _of_both(contact: Contact, kept: str, gone: str) -> dict[str, str]:
    seen: dict[str, str] = dict(contact.seen)
    return seen if kept in seen and gone in seen else {}


def _preferred(field: str, values: tuple[Any, Any]) -> Side:
    """The stated before the unknown, the exact date before the rough one, else the one that is kept."""
    one, other = values
    if is_known(one) != is_known(other):
        return 0 if is_known(one) else 1
    if field == "identity":
        return 1 if one == "unknown" else 0
    if isinstance(one, BackgroundFact) or isinstance(other, BackgroundFact):
        return 1 if one is None else 0
    if field == "kind":
        return 1 if one == "pregnancy" else 0
    if field in _DATES and is_known(one) and _is_within(span_of(other), span_of(one)):
        return 1
    return 0


def _is_within(inner: Span, outer: Span) -> bool:
    if inner == outer or inner.earliest is None or inner.latest is None:
        return False
    return (outer.earliest is None or outer.earliest <= inner.earliest) and (
        outer.latest is None or inner.latest <= outer.latest
    )
