"""The ways to build a family outwards: what each adds, given what is selected."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from genogram_app.edit.homes import add_household
from genogram_app.edit.people import add_person, add_unborn, add_unknown_male
from genogram_app.model.document import Document
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from genogram_app.ui.bond_choices import bond_choices
from genogram_app.ui.relatives import (
    Choice,
    Choices,
    Selection,
    any_parent,
    child,
    couple,
    offspring,
    only,
    parent,
    partner,
    sibling,
)


@dataclass(frozen=True, slots=True)
class Gesture:
    """One way to add: with one choice it is done at once, with several it asks.

    `needs` says what has to be selected for it, in words that follow "select a". `under` is the gesture of
    which it is a kind (a son is a child): the palette has no button of its own for it. `names` says whether
    a name is what one types next.
    """

    name: str
    words: str
    tip: str
    needs: str
    choices: Choices
    under: str = ""
    names: bool = True

    def fits(self, document: Document, selection: Selection) -> bool:
        """Return whether what it needs is selected."""
        fits = _FITS.get(self.needs)
        return fits(document, selection) if fits else bool(self.choices(document, selection))


def _is_any(_: Document, __: Selection) -> bool:
    return True


def _is_person(document: Document, selection: Selection) -> bool:
    return only(document, selection, Person) is not None


def _is_person_or_couple(document: Document, selection: Selection) -> bool:
    return _is_person(document, selection) or bool(couple(document, selection))


def _is_pair(document: Document, selection: Selection) -> bool:
    return len(selection) == 2 and all(isinstance(document.find(i), Person) for i in selection)


def _is_person_or_pair(document: Document, selection: Selection) -> bool:
    return _is_person(document, selection) or _is_pair(document, selection)


_FITS: Mapping[str, Callable[[Document, Selection], bool]] = {
    "": _is_any,
    "person": _is_person,
    "person or couple": _is_person_or_couple,
    "pair of people": _is_pair,
    "person or two people": _is_person_or_pair,
}
"""What can be told without working out every choice, by what is needed."""


def _person(document: Document, selection: Selection) -> tuple[Choice, ...]:
    if not document.people:
        return (Choice("Subject child", add_person(subject=True)),)
    home = only(document, selection, Household)
    return (Choice("Person", add_person(household=home.id if home else None)),)


def _unknown_male(document: Document, selection: Selection) -> tuple[Choice, ...]:
    home = only(document, selection, Household)
    return (Choice("Unknown male", add_unknown_male(home.id if home else None)),)


def _household(document: Document, selection: Selection) -> tuple[Choice, ...]:
    people = tuple(i for i in selection if isinstance(document.find(i), Person))
    return (Choice("Household", add_household(people)),)


GESTURES = (
    Gesture("add-person", "Person", "Add a person; the first one is the subject child", "", _person),
    Gesture("add-mother", "Mother", "Add the mother of the selected person", "person", parent("female")),
    Gesture("add-father", "Father", "Add the father of the selected person", "person", parent("male")),
    Gesture(
        "add-parent",
        "Parent or carer",
        "Add another parent or a carer of the selected person, or say that of two selected people the first "
        "is one of the second; of which kind is asked",
        "person or two people",
        any_parent,
    ),
    Gesture(
        "add-partner",
        "Partner",
        "Add a partner of the selected person, or say that two selected people are or were a couple",
        "person or two people",
        partner,
    ),
    Gesture(
        "add-child",
        "Child",
        "Add a child of the selected person or couple",
        "person or couple",
        child("Child", "not_known"),
    ),
    Gesture(
        "add-son",
        "Son",
        "Add a son of the selected person or couple",
        "person or couple",
        child("Son", "male"),
        under="add-child",
    ),
    Gesture(
        "add-daughter",
        "Daughter",
        "Add a daughter of the selected person or couple",
        "person or couple",
        child("Daughter", "female"),
        under="add-child",
    ),
    Gesture(
        "unborn-child",
        "Unborn child",
        "Add an unborn child of the selected person or couple",
        "person or couple",
        offspring("Unborn child", add_unborn),
    ),
    Gesture(
        "add-sibling",
        "Sibling",
        "Add a sibling of the selected person",
        "person",
        sibling("not_known"),
    ),
    Gesture(
        "add-brother",
        "Brother",
        "Add a brother or half-brother of the selected person",
        "person",
        sibling("male"),
        under="add-sibling",
    ),
    Gesture(
        "add-sister",
        "Sister",
        "Add a sister or half-sister of the selected person",
        "person",
        sibling("female"),
        under="add-sibling",
    ),
    Gesture(
        "unknown-male",
        "Unknown male",
        "Add a man whom nobody can identify; in the household that is selected",
        "",
        _unknown_male,
        names=False,
    ),
    Gesture(
        "household",
        "Household",
        "Add a household with the selected people",
        "",
        _household,
        names=False,
    ),
    Gesture(
        "bond",
        "Bond",
        "Say how two selected people are with each other; from the first to the second where it goes one way",
        "pair of people",
        bond_choices,
        names=False,
    ),
)
"""In the order of the palette and of the Add menu."""
