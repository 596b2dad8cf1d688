"""Homes that need a look: one person in two at once, children without an adult, men whom nobody knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from genogram_app.checks.case_view import ADULT, FIRM, CaseView, years_between
from genogram_app.checks.days import (
    Days,
    certain_days,
    filled,
    in_days,
    in_period,
    left_of,
    number_of,
    shared,
)
from genogram_app.checks.finding import Finding
from genogram_app.checks.lifespans import certain_period
from genogram_app.family.names import in_a_row
from genogram_app.family.residents import residence_period
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
        alone = [(s, days) for s in facts if (days := _alone(view, s, facts)) is not None]
        if alone and home.kind not in STAFFED:
            people = tuple(dict.fromkeys(s.person for s, _ in alone))
            names = in_a_row([view.name(p) for p in people])
            told = "; ".join(dict.fromkeys(in_days(run) for _, days in alone for run in days))
            when = f", certainly {told}" if told else ""
            message = f"No adult is shown living with {names} at {view.home(home.id)}{when}."
            yield Finding("no-adult-in-home", "gap", message, people, tuple(s.id for s, _ in alone))


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
    common = _certainly_both(one, other)
    when = f", certainly {in_days(common)}" if common else ""
    people, facts = (person,), (one.id, other.id)
    message = f"{view.name(person)} is shown living at {homes} at the same time{when}."
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
    """How many days certainly lie in both."""
    common = _certainly_both(one, other)
    return number_of(common) if common else 0


def _certainly_both(one: Residence, other: Residence) -> Days | None:
    """The days that certainly lie in both."""
    first, second = certain_period(one.from_, one.to), certain_period(other.from_, other.to)
    if first is None or second is None or not first.earliest or not second.earliest:
        return None
    return shared(filled(first), filled(second))


def _child(view: CaseView, fact: Residence) -> bool:
    """Whether the person was certainly a child when the residence ended, or still is at the review."""
    born = view.born(fact.person).earliest
    last = span_of(fact.to).latest or view.review_day.latest
    return bool(view.living(fact.person) and born and last and years_between(born, last) < ADULT)


def _alone(view: CaseView, fact: Residence, facts: tuple[Residence, ...]) -> tuple[Days, ...] | None:
    """The days on which a child certainly lived in a home and no adult can have; None when there are none.

    No days where no adult was ever there, but it is not certain when the child was.
    """
    if fact.pattern != "lives" or not _child(view, fact):
        return None
    adults = [
        filled(_reach(other))
        for other in facts
        if other.person != fact.person and other.pattern != "visits" and not _child(view, other)
    ]
    sure = certain_days(residence_period(view.document, fact))
    left = left_of(sure, adults) if sure else ()
    long = tuple(days for days in left if number_of(days) >= view.limits.gap_days)
    never = not any(shared(filled(_reach(fact)), days) for days in adults)
    return long if long or never else None


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
            sure = "certainly" if _surely_with(view, stay, children) else "possibly"
            people = (man.id, *dict.fromkeys(children))
            names = in_a_row([view.name(p) for p in people[1:]])
            was, he_is = ("were", "they are") if man.count else ("was", "he is")
            message = (
                f"{_capital(view.name(man.id))} {was} {sure} at {view.home(stay.household)}, the home of "
                f"{names} ({in_period(stay.from_, stay.to)}). Nobody has said who {he_is}."
            )
            yield Finding("unidentified-man-in-home", "safety", message, people, (stay.id,))


def _surely_with(view: CaseView, stay: Residence, children: Sequence[str]) -> bool:
    """Whether a stay surely was, and surely shared a day with a child's time in the home."""
    if stay.certainty not in FIRM:
        return False
    own = certain_days(residence_period(view.document, stay))
    facts = (s for s in view.residents[stay.household or ""] if s.person in children)
    times = [certain_days(residence_period(view.document, s)) for s in facts]
    return own is not None and any(days and shared(own, days) for days in times)


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
