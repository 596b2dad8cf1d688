"""What can be done with what is selected, other than adding to it: entries of the context menu with edits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from genogram_app.edit.homes import add_household, add_whereabouts, leave_household, put_into
from genogram_app.edit.people import set_subject
from genogram_app.edit.positions import clear_positions
from genogram_app.edit.relations import add_multiple_birth, add_partnership, add_stage
from genogram_app.edit.removal import removal_label, remove, what_goes_with
from genogram_app.edit.session import Edit
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.fields import PartnershipStatus
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership
from genogram_app.ui.shortcuts import KEYS, Keys

Selection = tuple[str, ...]
_BECAME: tuple[tuple[PartnershipStatus, str], ...] = (
    ("married", "Married"),
    ("civil_partnership", "Civil partnership"),
    ("cohabiting", "Living together"),
    ("living_apart", "Together, living apart"),
    ("separated", "Separated"),
    ("divorced", "Divorced"),
    ("widowed", "Widowed"),
)


@dataclass(frozen=True, slots=True)
class CanvasAction:
    """One entry: its words, its edit, the group it stands in, and the keys that do the same.

    Entries of one `submenu` stand together under that title. `checked` is None for what is no tick box. `tip`
    says what the words leave out.
    """

    label: str
    edit: Edit
    group: str
    shortcut: Keys | None = None
    submenu: str | None = None
    checked: bool | None = None
    tip: str = ""


def actions_for(document: Document, selection: Selection) -> tuple[CanvasAction, ...]:
    """Return what can be done with the selected items, in the order of a menu."""
    items = [item for i in selection if (item := document.find(i)) is not None]
    people = tuple(item.id for item in items if isinstance(item, Person))
    if not items:
        return tuple(_empty(document))
    if len(items) == 1 and isinstance(items[0], Partnership):
        found = _partnership(items[0])
    elif len(items) == 1 and people:
        found = _person(document, items[0].id)
    elif len(people) == len(items):
        found = _people(document, people)
    else:
        found = iter(())
    return (*found, *_in_common(document, tuple(item.id for item in items), people))


def _empty(document: Document) -> Iterator[CanvasAction]:
    if document.view.positions:
        yield CanvasAction("Let go of hand-placed people", clear_positions(), "place")


def _person(document: Document, person: str) -> Iterator[CanvasAction]:
    is_subject = person in document.case.subjects
    edit = set_subject(person, on=not is_subject)
    yield CanvasAction("Subject child", edit, "subject", checked=is_subject)


def _people(document: Document, people: Selection) -> Iterator[CanvasAction]:
    if len(people) == 2 and people[1] not in build_graph(document).partners_of(people[0]):
        yield CanvasAction("Add partnership between them", add_partnership(*people), "family")
    if not any(child in people for birth in document.births for child in birth.children):
        yield CanvasAction("Born together (twins or more)", add_multiple_birth(people), "family")


def _partnership(partnership: Partnership) -> Iterator[CanvasAction]:
    now = partnership.stages[-1].status if partnership.stages else None
    for status, words in _BECAME:
        if status != now:
            edit = add_stage(partnership.id, status)
            yield CanvasAction(words, edit, "stages", submenu="They became")


def _in_common(document: Document, ids: Selection, people: Selection) -> Iterator[CanvasAction]:
    """What can be done with any selection: households, place, removal."""
    if people:
        yield from _homes(document, people)
    placed = {person for person, _ in document.view.positions}
    if placed.intersection(people):
        yield CanvasAction("Place by the program again", clear_positions(people), "place")
    words, more = removal_label(document, ids), what_goes_with(document, ids)
    tip = f"{words}, with {more}" if more else ""
    yield CanvasAction(words, remove(ids, label=words), "remove", "Del", tip=tip)


def _homes(document: Document, people: Selection) -> Iterator[CanvasAction]:
    put, leave = "Put into household", "Take out of household"
    for home in document.households:
        inside = {s.person for s in document.residences if s.household == home.id}
        words = home.label or home.id
        if not inside.issuperset(people):
            yield CanvasAction(words, put_into(people, home.id), "homes", submenu=put)
    new = "New household with these people" if len(people) > 1 else "New household"
    yield CanvasAction(new, add_household(people), "homes", KEYS["household"], submenu=put)
    if len(people) == 1:
        yield CanvasAction("Whereabouts not known", add_whereabouts(people[0]), "homes", submenu=put)
    for home in document.households:
        if any(s.household == home.id and s.person in people for s in document.residences):
            yield CanvasAction(
                home.label or home.id, leave_household(people, home.id), "homes", submenu=leave
            )
