"""What can be added from the details of an item: homes, residents, and what joins two people."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import get_args

from genogram_app.edit.homes import add_household, add_residence, add_whereabouts
from genogram_app.edit.relations import add_bond, add_kin, add_multiple_birth, add_parentage, add_partnership
from genogram_app.edit.session import Edit
from genogram_app.family.names import display_name
from genogram_app.model import fields
from genogram_app.model.document import Document
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from genogram_app.ui.bond_choices import ONE_WAY
from genogram_app.ui.inspector.people_choice import households, people
from genogram_app.ui.inspector.related import between
from genogram_app.ui.words import word


@dataclass(frozen=True, slots=True)
class Addition:
    """Words for a menu and the edit they stand for."""

    words: str
    edit: Edit


def additions(document: Document, item_id: str) -> tuple[Addition, ...]:
    """Return the homes that can be added to a person, or the residents to a household."""
    item = document.find(item_id)
    if isinstance(item, Person):
        return (
            *(_home(words, add_residence(item_id, home)) for home, words in households(document)),
            _home("New household", add_household((item_id,))),
            _home("Whereabouts not known", add_whereabouts(item_id)),
            _home("Missing", add_whereabouts(item_id, "missing")),
        )
    if isinstance(item, Household):
        there = {s.person for s in document.residences if s.household == item_id}
        return tuple(
            _home(name, add_residence(person, item_id))
            for person, name in people(document)
            if person not in there
        )
    return ()


def joining(document: Document, first: str, second: str) -> tuple[Addition, ...]:
    """Return the ways in which two people can be joined, without those that the case states already."""
    a, b = display_name(document.person(first)), display_name(document.person(second))
    stated = {document.list_of(link.id) for link in between(document, first, second)}
    found = (
        ("partnerships", Addition("They are or were partners", add_partnership(first, second))),
        ("parentage", Addition(f"{a} is a parent of {b}", add_parentage(second, first))),
        ("parentage", Addition(f"{b} is a parent of {a}", add_parentage(first, second))),
        ("births", Addition("They are twins", add_multiple_birth((first, second)))),
    )
    return tuple(addition for kind, addition in found if kind not in stated)


def related_as(first: str, second: str, term: str) -> Edit:
    """Return the edit that states a relation without its path: the first is the `term` of the second."""
    return add_kin(first, second, term)


def bonding(first: str, second: str) -> tuple[Addition, ...]:
    """Return every way to say how the first person is with the second."""
    kinds: tuple[fields.BondKind, ...] = get_args(fields.BondKind)
    return tuple(
        Addition(word(kind), add_bond(first, second, kind, directed=kind in ONE_WAY)) for kind in kinds
    )


def _home(words: str, edit: Edit) -> Addition:
    """An addition that stays with the form, where the new home is a row."""
    return Addition(words, replace(edit, select=None))
