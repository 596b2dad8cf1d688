"""Whom the agencies met: adults in the child's home, and the child."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genogram_app.checks.case_view import ADULT, FIRM, CaseView, years_between
from genogram_app.checks.days import (
    Days,
    certain_days,
    in_days,
    left_of,
    longest_in_days,
    number_of,
    possible_days,
    shared,
)
from genogram_app.checks.finding import Finding
from genogram_app.checks.homes import STAFFED
from genogram_app.family.names import in_a_row
from genogram_app.family.periods import Answer
from genogram_app.family.residents import residence_period
from genogram_app.family.whereabouts import Stretch
from genogram_app.model.fields import Seen
from genogram_app.model.homes import Residence


def contacts_recorded(view: CaseView) -> Iterator[Finding]:
    """Find a review of children that records no contact of any agency at all."""
    if view.stretches and view.residence_facts and not view.document.contacts:
        names = in_a_row([view.name(child) for child in view.accounted])
        message = f"No contact is recorded, so nothing can be said of when {names} was last seen, or where."
        yield Finding("no-contacts", "note", message, tuple(view.accounted))


def child_seen(view: CaseView) -> Iterator[Finding]:
    """Find subject children who were not recorded as seen, seen alone or spoken to for too long."""
    for child, days in view.accounted.items():
        if not view.document.contacts:
            continue
        told = [*_not_seen(view, child, days), *_never_alone(view, child, days)]
        if told:
            message = f"{view.name(child)} was {'; '.join(told)}."
            yield Finding("child-not-seen", "safety", message, (child,))


def adults_met(view: CaseView) -> Iterator[Finding]:
    """Find adults whom no contact of any agency names while they lived or stayed with a subject child."""
    if not view.document.contacts:
        return
    for child, days in view.accounted.items():
        homes = {home for each in view.stretches[child] for home in _homes_in(each)}
        with_child: dict[str, list[Residence]] = {}
        surely: set[str] = set()
        for stay in view.residence_facts:
            answer = stay.household in homes and _together(view, child, stay, days)
            if answer and _is_adult_resident(view, stay):
                with_child.setdefault(stay.person, []).append(stay)
                surely |= {stay.person} if answer == "certainly" else set()
        unmet = {p: stays for p, stays in with_child.items() if not _met_during(view, p, stays)}
        yield from _unmet(
            view,
            child,
            {p: stays for p, stays in unmet.items() if p in surely},
            {p: stays for p, stays in unmet.items() if p not in surely},
        )


def _not_seen(view: CaseView, child: str, days: Days) -> Iterator[str]:
    if not _how_seen(view, child):
        yield f"not recorded as seen or not seen at any contact {in_days(days)}"
        return
    met = [view.contact_days[contact.id] for contact in view.met.get(child, ())]
    limit = view.limits.unseen_weeks * 7
    gaps = [gap for gap in left_of(days, met) if number_of(gap) > limit]
    if gaps:
        yield f"not recorded as seen, certainly {longest_in_days(gaps)}"


def _how_seen(view: CaseView, child: str) -> set[Seen]:
    """What contacts say of how a child was seen, or that they were not."""
    named = view.contacts_naming.get(child, ())
    return {seen for contact in named for person, seen in contact.seen if person == child}


def _never_alone(view: CaseView, child: str, days: Days) -> Iterator[str]:
    """What was never recorded of a child old enough for it; who was spoken to may have been alone."""
    born = view.born(child).latest
    if born is None or years_between(born, days[0]) < view.limits.speaks_from:
        return
    seen = _how_seen(view, child)
    if seen and not seen & {"seen_alone", "spoken_to"}:
        yield "never recorded as seen alone or spoken to"
    elif seen and "spoken_to" not in seen:
        yield "never recorded as spoken to"


def _is_adult_resident(view: CaseView, stay: Residence) -> bool:
    if stay.household is None or stay.pattern == "visits" or not view.living(stay.person):
        return False
    staffed = view.document.household(stay.household).kind in STAFFED
    return not staffed and _is_adult(view, stay.person)


def _is_adult(view: CaseView, person: str) -> bool:
    """Whether somebody was an adult at the review; a sibling of the child only where that is certain."""
    born, day = view.born(person), view.review_day.latest
    if day is None or born.earliest is None or born.latest is None:
        return person not in view.young
    return years_between(born.latest if person in view.young else born.earliest, day) >= ADULT


def _together(view: CaseView, child: str, stay: Residence, days: Days) -> Answer | None:
    """Whether a stay shared a day of the review with the child's time in the home; None if it cannot."""
    period = residence_period(view.document, stay)
    reach, sure = shared(possible_days(period), days), certain_days(period)
    found: Answer | None = None
    for stretch in view.stretches[child] if reach else ():
        here = stretch.first, stretch.last
        lived = stay.household in (*stretch.certainly, *stretch.presumably) and stay.certainty in FIRM
        if lived and sure and shared(sure, here):
            return "certainly"
        if reach and stay.household in _homes_in(stretch) and shared(reach, here):
            found = "possibly"
    return found


def _homes_in(stretch: Stretch) -> tuple[str, ...]:
    return (*stretch.certainly, *stretch.presumably, *stretch.possibly)


def _met_during(view: CaseView, person: str, stays: Sequence[Residence]) -> bool:
    """Whether a contact that names somebody may lie in one of their stays."""
    times = [possible_days(residence_period(view.document, stay)) for stay in stays]
    named = (view.contact_days[contact.id] for contact in view.contacts_naming.get(person, ()))
    return any(shared(day, time) for day in named for time in times)


def _unmet(
    view: CaseView, child: str, sure: dict[str, list[Residence]], perhaps: dict[str, list[Residence]]
) -> Iterator[Finding]:
    answers = (("certainly", sure), ("possibly", perhaps))
    told = [f"{word} {_with_homes(view, found)}" for word, found in answers if found]
    if told:
        people = (*sure, *perhaps, child)
        message = (
            "No contact of any agency names these adults while they lived or stayed with "
            f"{view.name(child)}: {'; '.join(told)}."
        )
        facts = tuple(s.id for found in (sure, perhaps) for stays in found.values() for s in stays)
        yield Finding("adult-not-met", "safety", message, people, facts)


def _with_homes(view: CaseView, found: dict[str, list[Residence]]) -> str:
    named = []
    for person, stays in found.items():
        homes = in_a_row(list(dict.fromkeys(view.home(s.household) for s in stays)))
        named.append(f"{view.name(person)} ({homes})")
    return in_a_row(named)
