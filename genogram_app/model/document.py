"""The document: a whole case, its parts in file order and its references resolved."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Literal, Self, TypeAlias

from pydantic import Field, model_validator

from genogram_app.model.case import CaseInfo, View
from genogram_app.model.evidence import Account, Agency, Contact, Source, TextDocument
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.model.record import Record
from genogram_app.model.references import check_references
from genogram_app.model.relations import Bond, Kin, MultipleBirth, Parentage, Partnership

Item: TypeAlias = (
    Person
    | Partnership
    | Parentage
    | MultipleBirth
    | Kin
    | Household
    | Residence
    | Bond
    | Agency
    | Contact
    | Source
    | Account
    | TextDocument
)

FORMAT: Literal["genogram-case"] = "genogram-case"
VERSION: Literal[1] = 1
LISTS = (
    "people",
    "partnerships",
    "parentage",
    "births",
    "kin",
    "households",
    "residences",
    "bonds",
    "agencies",
    "contacts",
    "sources",
    "accounts",
    "documents",
)
"""The names of the lists of items, in file order."""


class Document(Record):
    """One case. Everything else (graph, layout, drawing, findings) is a function of it."""

    format: Literal["genogram-case"] = FORMAT
    version: Literal[1] = VERSION
    case: CaseInfo = Field(default_factory=CaseInfo)
    people: tuple[Person, ...] = ()
    partnerships: tuple[Partnership, ...] = ()
    parentage: tuple[Parentage, ...] = ()
    births: tuple[MultipleBirth, ...] = ()
    kin: tuple[Kin, ...] = ()
    households: tuple[Household, ...] = ()
    residences: tuple[Residence, ...] = ()
    bonds: tuple[Bond, ...] = ()
    agencies: tuple[Agency, ...] = ()
    contacts: tuple[Contact, ...] = ()
    sources: tuple[Source, ...] = ()
    accounts: tuple[Account, ...] = ()
    documents: tuple[TextDocument, ...] = ()
    view: View = Field(default_factory=View)

    @model_validator(mode="after")
    def _whole(self) -> Self:
        check_references(self)
        return self

    def items(self) -> Iterator[tuple[str, Item]]:
        """Yield (list name, item) for every item of every list, in file order."""
        for name in LISTS:
            for item in getattr(self, name):
                yield name, item

    @cached_property
    def _by_id(self) -> dict[str, tuple[str, Item]]:
        return {item.id: (name, item) for name, item in self.items()}

    @cached_property
    def _residences(self) -> dict[str, tuple[Residence, ...]]:
        found: dict[str, list[Residence]] = {}
        for residence in self.residences:
            found.setdefault(residence.person, []).append(residence)
        return {person: tuple(theirs) for person, theirs in found.items()}

    def residences_of(self, person_id: str) -> tuple[Residence, ...]:
        """Return the residences of a person, in the order of the file."""
        return self._residences.get(person_id, ())

    def list_of(self, item_id: str) -> str:
        """Return the name of the list that holds the item.

        Raises:
            KeyError: when no item has the id.
        """
        return self._by_id[item_id][0]

    def find(self, item_id: str) -> Item | None:
        """Return the item with the id, or None."""
        found = self._by_id.get(item_id)
        return found[1] if found else None

    def person(self, person_id: str) -> Person:
        """Return the person with the id.

        Raises:
            KeyError: when no person has the id.
        """
        found = self.find(person_id)
        if not isinstance(found, Person):
            raise KeyError(person_id)
        return found

    def household(self, household_id: str) -> Household:
        """Return the household with the id.

        Raises:
            KeyError: when no household has the id.
        """
        found = self.find(household_id)
        if not isinstance(found, Household):
            raise KeyError(household_id)
        return found
