"""The ways to build a family outwards: what each adds, given what is selected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from genogram_app.edit.homes import add_household
from genogram_app.edit.people import (
    add_child,
    add_parent,
    add_partner,
    add_person,
    add_sibling,
    add_unborn,
    add_unknown_male,
)
from genogram_app.edit.session import Edit
from genogram_app.family.graph import build_graph
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.fields import Sex
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership

Selection = tuple[str, ...]
T = TypeVar("T", Person, Household)


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that a gesture can mean, in words, and its edit."""

    words: str
    edit: Edit


@dataclass(frozen=True, slots=True)
class Gesture:
    """A button of the palette: with one choice it is done at once, with several it asks, with none it rests.

    `needs` says what has to be selected for it.
    """

    name: str
    words: str
    tip: str
    needs: str
    choices: Callable[[Document, Selection], tuple[Choice, ...]]


def _person(document: Document, selection: Selection) -> tuple[Choice, ...]:
    if not document.people:
        return (Choice("Subject child", add_person(subject=True)),)
    home = _only(document, selection, Household)
    return (Choice("Person", add_person(household=home.id if home else None)),)


def _partner(document: Document, selection: Selection) -> tuple[Choice, ...]:
    person = _only(document, selection, Person)
    return (Choice("Partner", add_partner(person.id)),) if person else ()


def _child(document: Document, selection: Selection) -> tuple[Choice, ...]:
    return _offspring(document, selection, "Child", add_child)


def _unborn(document: Document, selection: Selection) -> tuple[Choice, ...]:
    return _offspring(document, selection, "Unborn child", add_unborn)


def _offspring(
    document: Document, selection: Selection, words: str, add: Callable[[Selection], Edit]
) -> tuple[Choice, ...]:
    """Whose child it is is asked when the person has partners: it is never guessed."""
    couple = _couple(document, selection)
    if couple:
        return (Choice(f"{words} of {_names(document, couple)}", add(couple)),)
    person = _only(document, selection, Person)
    if person is None:
        return ()
    partners = build_graph(document).partners_of(person.id)
    return (
        *(Choice(f"{words} of {_names(document, (person.id, i))}", add((person.id, i))) for i in partners),
        Choice(f"{words} of {display_name(person)}, other parent not stated", add((person.id,))),
    )


def _parent(sex: Sex) -> Callable[[Document, Selection], tuple[Choice, ...]]:
    def choices(document: Document, selection: Selection) -> tuple[Choice, ...]:
        person = _only(document, selection, Person)
        return (Choice("Parent", add_parent(person.id, sex)),) if person else ()

    return choices


def _sibling(sex: Sex) -> Callable[[Document, Selection], tuple[Choice, ...]]:
    def choices(document: Document, selection: Selection) -> tuple[Choice, ...]:
        person = _only(document, selection, Person)
        return (Choice("Sibling", add_sibling(person.id, sex)),) if person else ()

    return choices


def _unknown_male(document: Document, selection: Selection) -> tuple[Choice, ...]:
    home = _only(document, selection, Household)
    return (Choice("Unknown male", add_unknown_male(home.id if home else None)),)


def _household(document: Document, selection: Selection) -> tuple[Choice, ...]:
    people = tuple(i for i in selection if isinstance(document.find(i), Person))
    return (Choice("Household", add_household(people)),)


GESTURES = (
    Gesture(
        "add-person",
        "Person",
        "Add a person; the first one is the subject child",
        "",
        _person,
    ),
    Gesture(
        "add-mother",
        "Mother",
        "Add the mother of the selected person",
        "person",
        _parent("female"),
    ),
    Gesture(
        "add-father",
        "Father",
        "Add the father of the selected person",
        "person",
        _parent("male"),
    ),
    Gesture(
        "add-partner",
        "Partner",
        "Add a partner of the selected person; say in Details of which kind",
        "person",
        _partner,
    ),
    Gesture(
        "add-child",
        "Child",
        "Add a child of the selected person or couple",
        "person or couple",
        _child,
    ),
    Gesture(
        "add-sibling",
        "Sibling",
        "Add a sibling with the same stated parents",
        "person",
        _sibling("not_known"),
    ),
    Gesture(
        "unborn-child",
        "Unborn child",
        "Add an unborn child of the selected person or couple",
        "person or couple",
        _unborn,
    ),
    Gesture(
        "unknown-male",
        "Unknown male",
        "Add a man whom nobody can identify; in the household that is selected",
        "",
        _unknown_male,
    ),
    Gesture("household", "Household", "Add a household with the selected people", "", _household),
)
"""In the order of the palette and of the Add menu."""


def _only(document: Document, selection: Selection, kind: type[T]) -> T | None:
    """The one selected item when it is of the kind."""
    found = document.find(selection[0]) if len(selection) == 1 else None
    return found if isinstance(found, kind) else None


def _couple(document: Document, selection: Selection) -> Selection:
    """The two people meant by a selected partnership or by two selected people."""
    items = [document.find(i) for i in selection]
    if len(items) == 1 and isinstance(items[0], Partnership):
        return items[0].partners
    return selection if len(items) == 2 and all(isinstance(i, Person) for i in items) else ()


def _names(document: Document, people: Selection) -> str:
    return " and ".join(display_name(document.person(i)) for i in people)
