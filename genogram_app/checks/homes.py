"""Homes that need a look: one person in two at once, children without an adult, men whom nobody knows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from genogram_app.checks.case_view import ADULT, FIRM, CaseView, years_between
from genogram_app.checks.finding import Finding
from genogram_app.checks.lifespans import certain_period
from genogram_app.family.names import in_a_row
from genogram_app.model.dates import Span, span_of
from genogram_app.model.homes import Residence
from genogram_app.model.people import Person

AWAY = frozenset({"hospital", "custody", "temporary", "refuge", "hostel", "street"})
"""Kinds of place where someone may be while still having a home elsewhere."""
STAFFED = frozenset({"foster", "residential", "hospital", "custody", "refuge"})
"""Kinds of place whose adults are carers or staff and are not drawn."""


def two_homes_at_once(view: CaseView) -> Iterator[Finding]:
    """Find people who certainly lived in two homes on more than one day."""
    for person, facts in view.residences.items():
        # Several people drawn as one need not live together.
        settled = [] if view.people[person].count else [s for s in facts if _settled(view, s)]
        for one, other in combinations(settled, 2):
            if one.household != other.household and _days_shared(one, other) > 1:
                yield _two_homes(view, person, one, other)


def child_without_adult(view: CaseView) -> Iterator[Finding]:
    """Find homes of children at a time when no adult is shown there."""
    for home in view.document.households:
        facts = view.residents.get(home.id, ())
        alone = [
            s for s in facts if s.pattern == "lives" and _child(view, s) and not _with_adult(view, s, facts)
        ]
        if alone and home.kind not in STAFFED:
            people = tuple(dict.fromkeys(s.person for s in alone))
            names = in_a_row([view.name(p) for p in people])
            message = f"No adult is shown living with {names} at {view.home(home.id)}."
            yield Finding("no-adult-in-home", "gap", message, people, tuple(s.id for s in alone))


def unidentified_men(view: CaseView) -> Iterator[Finding]:
    """Find men whom nobody can name and who were in a home at the time of a child."""
    for person in view.document.people:
        if person.sex == "male" and person.identity != "known" and person.kind == "person":
            yield from _man_in_home(view, person)


def _settled(view: CaseView, fact: Residence) -> bool:
    firm = fact.pattern == "lives" and fact.certainty in FIRM and fact.household is not None
    return firm and view.document.household(fact.household or "").kind not in AWAY


def _two_homes(view: CaseView, person: str, one: Residence, other: Residence) -> Finding:
    homes = f"{view.home(one.household)} and {view.home(other.household)}"
    people, facts = (person,), (one.id, other.id)
    message = f"{view.name(person)} is shown living at {homes} at the same time."
    if _within(one, other) or _within(other, one):
        # A stay away between two times at home; the home is not given up, but the drawing shows both.
        return Finding("stay-within-home", "unclear", f"{message} Was one of them a stay?", people, facts)
    return Finding("two-homes", "contradiction", message, people, facts)


def _within(stay: Residence, home: Residence) -> bool:
    """Whether the first certainly begins after the second has begun and ends before the second ends."""
    begins_inside = span_of(home.from_).is_before(span_of(stay.from_))
    ends_inside = span_of(stay.to).is_before(span_of(home.to)) or (home.to == ".." and stay.to != "..")
    return begins_inside and ends_inside


def _days_shared(one: Residence, other: Residence) -> int:
    """How many days certainly lie in both; a large number when neither has ended."""
    first, second = certain_period(one.from_, one.to), certain_period(other.from_, other.to)
    if first is None or second is None or not first.earliest or not second.earliest:
        return 0
    begin = max(first.earliest, second.earliest)
    ends = [d for d in (first.latest, second.latest) if d]
    return (min(ends) - begin).days + 1 if ends else 2


def _child(view: CaseView, fact: Residence) -> bool:
    """Whether the person was certainly a child when the residence ended, or still is at the review."""
    born = view.born(fact.person).earliest
    last = span_of(fact.to).latest or view.review_day.latest
    return bool(view.living(fact.person) and born and last and years_between(born, last) < ADULT)


def _with_adult(view: CaseView, fact: Residence, facts: tuple[Residence, ...]) -> bool:
    return any(
        other.pattern != "visits" and not _child(view, other) and _may_overlap(fact, other)
        for other in facts
        if other.person != fact.person
    )


def _may_overlap(one: Residence, other: Residence) -> bool:
    return _reach(one).overlaps(_reach(other))


def _reach(fact: Residence) -> Span:
    """Every day that may lie in the residence."""
    return Span(span_of(fact.from_).earliest, span_of(fact.to).latest)


def _man_in_home(view: CaseView, man: Person) -> Iterator[Finding]:
    for stay in view.residences.get(man.id, ()):
        children = [
            s.person
            for s in view.residents.get(stay.household or "", ())
            if s.person in view.young and s.person != man.id and _may_overlap(s, stay)
        ]
        if children and man.id not in view.young:
            people = (man.id, *dict.fromkeys(children))
            names = in_a_row([view.name(p) for p in people[1:]])
            was, he_is = ("were", "they are") if man.count else ("was", "he is")
            message = (
                f"{_capital(view.name(man.id))} {was} at {view.home(stay.household)}, the home of {names}. "
                f"Nobody has said who {he_is}."
            )
            yield Finding("unidentified-man-in-home", "safety", message, people, (stay.id,))


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
