"""Whom an item of the case is about."""

from __future__ import annotations

from genogram_app.model.evidence import Contact
from genogram_app.model.homes import Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Bond, Kin, MultipleBirth, Parentage, Partnership


def people_of(item: object) -> tuple[str, ...]:
    """Return whom an item of the case names: a person themselves, everybody whom a relation joins."""
    match item:
        case Person():
            return (item.id,)
        case Partnership():
            return item.partners
        case Parentage():
            return item.child, item.parent
        case MultipleBirth():
            return item.children
        case Kin():
            return item.person, item.relative
        case Bond():
            return item.from_person, item.to_person
        case Residence():
            return (item.person,)
        case Contact():
            return (*item.people, *(person for person, _ in item.seen))
        case _:
            return ()
