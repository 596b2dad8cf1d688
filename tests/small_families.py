"""Small families written in a line or two, for tests that tell one rule."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from genogram_app.model.document import Document
from genogram_app.model.people import Age, Person
from genogram_app.model.relations import Parentage, Partnership, Stage

WOMEN = frozenset(
    {"mum", "gran", "nan", "sister", "aunt", "daughter", "niece", "wife", "great_aunt", "granny"}
)
MEN = frozenset({"dad", "grandad", "grandpa", "brother", "uncle", "son", "nephew", "husband", "other_dad"})


def person(person_id: str, **fields: Any) -> Person:
    """A person; a woman or a man where the id says so."""
    sex = "female" if person_id in WOMEN else "male" if person_id in MEN else "not_known"
    return Person(**{"id": person_id, "sex": sex} | fields)


def parents(child: str, *of: str, kind: Any = "birth", **fields: Any) -> tuple[Parentage, ...]:
    """One parentage for each parent, with the id `child<parent`."""
    return tuple(
        Parentage(id=f"{child}<{parent}", child=child, parent=parent, kind=kind, **fields) for parent in of
    )


def couple(one: str, other: str, *stages: tuple[Any, ...], **fields: Any) -> Partnership:
    """A partnership with the id `one=other`; each stage is (status, from, to), shorter when not stated."""
    told = tuple(Stage(status=s[0], from_=(s[1:] or (None,))[0], to=(s[2:] or (None,))[0]) for s in stages)
    return Partnership(id=f"{one}={other}", partners=(one, other), stages=told, **fields)


def age(value: int, at: str | None, unit: Any = "years") -> tuple[Age, ...]:
    """One stated age."""
    return (Age(value=value, unit=unit, at=at),)


def family(
    *facts: Person | Partnership | Parentage | Sequence[Parentage], people: str = "", **lists: Any
) -> Document:
    """A document of the facts; people whom they only mention are added in that order."""
    told: list[Any] = []
    for fact in facts:
        told += [fact] if isinstance(fact, (Person, Partnership, Parentage)) else fact
    by_id = {i: person(i) for i in people.split()} | {f.id: f for f in told if isinstance(f, Person)}
    couples = tuple(f for f in told if isinstance(f, Partnership))
    parentage = tuple(f for f in told if isinstance(f, Parentage))
    mentioned = [p for u in couples for p in u.partners] + [p for k in parentage for p in (k.parent, k.child)]
    for person_id in mentioned:
        by_id.setdefault(person_id, person(person_id))
    return Document(people=tuple(by_id.values()), partnerships=couples, parentage=parentage, **lists)
