"""How two people can be with each other: every kind of bond in words, grouped, each with its edit."""

from __future__ import annotations

from genogram_app.edit.relations import add_bond
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.fields import BondKind
from genogram_app.model.people import Person
from genogram_app.ui.relatives import Choice, Selection
from genogram_app.ui.words import word

GROUPS: tuple[tuple[str, tuple[BondKind, ...]], ...] = (
    ("Close", ("close", "very_close", "caring", "support", "contact", "contact_resumed")),
    ("Distant", ("distant", "cut_off")),
    ("Conflict", ("conflict", "hostile", "close_conflict", "very_close_conflict")),
    (
        "Harm",
        ("controlling", "violence", "emotional_abuse", "physical_abuse", "sexual_abuse", "neglect"),
    ),
    ("Other", ("other",)),
)
"""Every kind of bond, as they are offered together."""
ONE_WAY: frozenset[BondKind] = frozenset(
    {
        "controlling",
        "violence",
        "emotional_abuse",
        "physical_abuse",
        "sexual_abuse",
        "neglect",
        "caring",
        "support",
    }
)
"""Kinds that go from the first person to the second."""


def bond_choices(document: Document, selection: Selection) -> tuple[Choice, ...]:
    """Return how the first of two selected people can be with the second; nothing for any other selection."""
    people = [item for i in selection if isinstance(item := document.find(i), Person)]
    if len(people) != 2 or len(selection) != 2:
        return ()
    first, second = people
    return tuple(
        Choice(
            _words(kind, first, second), add_bond(first.id, second.id, kind, directed=kind in ONE_WAY), group
        )
        for group, kinds in GROUPS
        for kind in kinds
    )


def _words(kind: BondKind, first: Person, second: Person) -> str:
    """Of what goes one way it is said from whom to whom."""
    if kind not in ONE_WAY:
        return word(kind)
    words = word(kind)
    return f"{display_name(first)}: {words[:1].lower()}{words[1:]} {display_name(second)}"
