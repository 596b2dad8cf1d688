"""Ethnicity and disability that nobody has stated, of the children and of each of their parents."""

from __future__ import annotations

from collections.abc import Iterator

from genogram_app.checks.case_view import CaseView
from genogram_app.checks.finding import Finding
from genogram_app.model.people import BackgroundFact, Person

UNSTATED = frozenset({"not_stated", "not_asked"})


def backgrounds_stated(view: CaseView) -> Iterator[Finding]:
    """Find subject children, their siblings and their parents whose ethnicity or disability is not stated.

    Several people drawn as one are told of as a group; their backgrounds may differ.
    """
    for person in _concerned(view):
        missing = missing_background(view.people[person])
        if missing:
            is_or_are = "is" if len(missing) == 1 else "are"
            message = f"{view.name(person)}: {' and '.join(missing)} {is_or_are} not stated."
            yield Finding("background-not-stated", "gap", message, (person,))


def missing_background(person: Person) -> tuple[str, ...]:
    """Return which of ethnicity and disability nobody has stated for the person."""
    facts = (("ethnicity", person.background.ethnicity), ("disability", person.background.disability))
    return tuple(word for word, fact in facts if _unstated(fact))


def _unstated(fact: BackgroundFact | None) -> bool:
    return fact is None or fact.state in UNSTATED


def _concerned(view: CaseView) -> tuple[str, ...]:
    children = [c for c in view.young if view.living(c)]
    parents = {k.parent for child in children for k in view.birth_parents(child)}
    known = {p for p in parents if view.people[p].identity != "unknown"}
    one = {p.id for p in view.document.people if not p.count}
    return tuple(p for p in view.people if p in one and (p in known or p in children))
