"""Invented people and the homes they lived in, for tests of who was where."""

from __future__ import annotations

from typing import Any

from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person

NAMES = ("isla", "kelly", "dean")


def case(*residences: Residence, people: tuple[Person, ...] = (), **fields: Any) -> Document:
    """Isla, Kelly and Dean, whoever else is given; Address 1 is `h1`, a hostel `h2`, Address 3 `h3`."""
    known = {person.id for person in people}
    others = tuple(Person(id=name, name=name.title()) for name in NAMES if name not in known)
    homes = (
        Household(id="h1", label="Address 1"),
        Household(id="h2", kind="hostel"),
        Household(id="h3", label="Address 3"),
    )
    return Document(people=(*people, *others), households=homes, residences=residences, **fields)


def lives(
    person: str, household: str | None, from_: str | None, to: str | None = None, **fields: Any
) -> Residence:
    """A residence; its id says whose and where, and from when."""
    told = {"id": f"{person}@{household}:{from_}", "person": person, "household": household}
    return Residence(**told | {"from_": from_, "to": to} | fields)
