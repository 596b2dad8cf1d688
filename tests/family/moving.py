"""A small case for what is said of homes and moves: four people, six households, three areas."""

from __future__ import annotations

from typing import Any

from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person

HOMES = (
    Household(id="h1", label="Address 1", kind="own_home", area="Norfolk"),
    Household(id="h2", label="Address 2", area="Suffolk"),
    Household(id="h3", label="Address 3", area="suffolk "),
    Household(id="h4", kind="hospital", area="Essex"),
    Household(id="h5", label="Address 5"),
    Household(id="h6", label="Address 6", area=" "),
)


def case(*residences: Residence, people: tuple[Person, ...] = (), **fields: Any) -> Document:
    """Return a case in which Isla, Kelly, Dean and Tom lived as said."""
    known = {person.id for person in people}
    others = tuple(Person(id=i, name=i.title()) for i in ("isla", "kelly", "dean", "tom") if i not in known)
    return Document(people=(*people, *others), households=HOMES, residences=residences, **fields)


def lives(
    id_: str, household: str | None, from_: str | None, to: str | None, person: str = "isla", **fields: Any
) -> Residence:
    """Return a residence of Isla, unless of somebody else."""
    return Residence(id=id_, person=person, household=household, from_=from_, to=to, **fields)


def lost(id_: str, from_: str | None, to: str | None, **fields: Any) -> Residence:
    """Return a time when nobody knew where Isla was."""
    return lives(id_, None, from_, to, whereabouts=fields.pop("whereabouts", "not_known"), **fields)
