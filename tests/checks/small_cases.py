"""Short ways to write down a small invented family."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from genogram_app.checks.case_view import CaseView
from genogram_app.checks.limits import DEFAULT_LIMITS, Limits
from genogram_app.checks.rules import Rule
from genogram_app.model.document import Document
from genogram_app.model.evidence import Contact
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage, Partnership, Stage

MOTHER = Person(id="mum", name="Dilys", sex="female", birth="1990-05-02")
FATHER = Person(id="dad", name="Osric", sex="male", birth="1988-01-20")
CHILD = Person(id="kid", name="Wilf", sex="male", birth="2015-07-01")


def born_to(child: str, *parents: str, **changes: Any) -> tuple[Parentage, ...]:
    """Facts that say the child was born to each of the parents."""
    fields: dict[str, Any] = {"kind": "birth", **changes}
    return tuple(
        Parentage(id=f"{child}-{parent}", child=child, parent=parent, **fields) for parent in parents
    )


def couple(one: str, other: str, status: Any, from_: str | None = None, to: str | None = None) -> Partnership:
    """A partnership of one stage."""
    return Partnership(
        id=f"{one}+{other}", partners=(one, other), stages=(Stage(status=status, from_=from_, to=to),)
    )


def lives(person: str, home: str, from_: str | None, to: str | None, **changes: Any) -> Residence:
    """One person's time in one home."""
    return Residence(
        id=f"{person}@{home}-{from_}", person=person, household=home, from_=from_, to=to, **changes
    )


def home(home_id: str, kind: Any = "own_home") -> Household:
    """A home labelled by its id."""
    return Household(id=home_id, label=home_id.capitalize(), kind=kind)


def contact(date: str | None, people: str = "kid", **changes: Any) -> Contact:
    """A contact of that day, the child named unless others are."""
    return Contact(id=f"c{date}{people}{len(changes)}", people=tuple(people.split()), date=date, **changes)


def seen(date: str | None, how: Any = "seen", **changes: Any) -> Contact:
    """A contact of that day at which the child was seen."""
    return contact(date, seen=(("kid", how),), **changes)


def family(**changes: Any) -> Document:
    """A mother, a father and their child, the subject, with anything else that is named."""
    fields: dict[str, Any] = {
        "people": (MOTHER, FATHER, CHILD),
        "parentage": born_to("kid", "mum", "dad"),
        "case": {"subjects": ("kid",), "incident": {"kind": "death", "date": "2020-03-01"}},
        **changes,
    }
    return Document(**fields)


def found(rule: Rule | Callable[[CaseView], Iterable[Any]], document: Document) -> list[str]:
    """The short names of what a rule finds in a case."""
    return [finding.rule for finding in rule(CaseView(document))]


REVIEWED: dict[str, Any] = {
    "subjects": ("kid",),
    "review_period": "2019-01-01/2019-12-31",
    "incident": {"kind": "death", "date": "2019-12-31"},
}
"""A review of one year."""


def reviewed(*residences: Residence, **changes: Any) -> Document:
    """The family under review for the year 2019, with a flat and a house and who lived there."""
    fields: dict[str, Any] = {
        "households": (home("flat"), home("house")),
        "residences": residences,
        "case": REVIEWED,
        **changes,
    }
    return family(**fields)


def told(
    rule: Rule | Callable[[CaseView], Iterable[Any]], document: Document, limits: Limits = DEFAULT_LIMITS
) -> list[str]:
    """What a rule says of a case, in words."""
    return [finding.message for finding in rule(CaseView(document, limits=limits))]
