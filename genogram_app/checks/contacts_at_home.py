"""Whether anybody came to the child's homes, and whether the child was seen there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from genogram_app.checks.case_view import CaseView
from genogram_app.checks.days import (
    Days,
    how_long,
    in_days,
    inside,
    joined,
    left_of,
    longest_in_days,
    longest_of,
    number_of,
    shared,
)
from genogram_app.checks.finding import Finding, Severity
from genogram_app.checks.homes import STAFFED
from genogram_app.family.names import in_a_row
from genogram_app.model.date_words import in_words
from genogram_app.model.evidence import Contact
from genogram_app.model.homes import Household

_DAY = timedelta(1)
_NAMED = 3
"""So many places are named in which the child was seen, and so many dates of each; the others are counted."""


@dataclass(frozen=True, slots=True)
class _SeenElsewhere:
    """Days on which a child lived in a home and was not seen there, and where they were seen instead.

    `surely` is False where a contact may have been in the home, or may not have been on these days.
    """

    days: Days
    instead: tuple[Contact, ...]
    surely: bool


def homes_visited(view: CaseView) -> Iterator[Finding]:
    """Find homes of subject children where no contact was recorded for too long; one finding each.

    Times of which the finding about a child who was seen elsewhere says more are left out.
    """
    for home, lived in _homes(view):
        gaps = _too_long(view, home.id, lived)
        found = [each for child in lived for each in _elsewhere(view, child, home.id, lived)] if gaps else []
        said = [each.days for each in found if each.surely]
        gaps = [gap for gap in gaps if not _is_in(gap, said)]
        if gaps:
            names = in_a_row([view.name(child) for child in lived])
            message = (
                f"No contact at {view.home(home.id)} is recorded while {names} lived there: certainly "
                f"{longest_in_days(gaps)}."
            )
            yield Finding("home-not-visited", "gap", message, tuple(lived), (home.id,))


def child_seen_at_home(view: CaseView) -> Iterator[Finding]:
    """Find subject children who were seen, but for too long not in the home where they lived.

    There is one finding for each child and home. Being seen with no place stated may have been there. What
    is certain about the home, that no contact was there at all, is left to the finding about the home.
    """
    for home, lived in _homes(view):
        unvisited = _too_long(view, home.id, lived)
        for child in lived:
            found = _elsewhere(view, child, home.id, lived)
            found = [each for each in found if each.surely or not _is_in(each.days, unvisited)]
            if found:
                told = f"{view.name(child)} was not recorded as seen at {view.home(home.id)}"
                message = f"{told} while living there: {_told(view, found)}."
                severity: Severity = "safety" if any(each.surely for each in found) else "gap"
                yield Finding("child-not-seen-at-home", severity, message, (child,), (home.id,))


def _homes(view: CaseView) -> Iterator[tuple[Household, dict[str, list[Days]]]]:
    """The homes that somebody has to visit, with when each child certainly or presumably lived there."""
    for home in view.document.households if view.document.contacts else ():
        lived = _lived_at(view, home.id) if home.kind not in STAFFED else {}
        if lived:
            yield home, lived


def _lived_at(view: CaseView, home: str) -> dict[str, list[Days]]:
    found: dict[str, list[Days]] = {}
    for child, stretches in view.stretches.items():
        for stretch in stretches:
            if home in (*stretch.certainly, *stretch.presumably):
                found.setdefault(child, []).append((stretch.first, stretch.last))
    return {child: joined(runs) for child, runs in found.items()}


def _too_long(view: CaseView, home: str, lived: dict[str, list[Days]]) -> list[Days]:
    """When no contact was at a home for too long while any of its children lived there."""
    limit = view.limits.unvisited_weeks * 7
    runs = joined(days for each in lived.values() for days in each)
    long = [run for run in runs if number_of(run) > limit]
    visits = [view.contact_days[c.id] for c in view.document.contacts if long and _may_be_at(c, home, lived)]
    return [gap for run in long for gap in left_of(run, visits) if number_of(gap) > limit]


def _may_be_at(contact: Contact, home: str, lived: dict[str, list[Days]]) -> bool:
    """Whether a contact was at a home, or may have been: a visit, nobody said where, to a child of it."""
    if contact.household is not None:
        return contact.household == home
    return contact.kind == "visit" and any(child in contact.people for child in lived)


def _elsewhere(view: CaseView, child: str, home: str, lived: dict[str, list[Days]]) -> list[_SeenElsewhere]:
    """When a child was seen, but for too long not in a home where they lived, in order.

    On the first and last day in a home a child may be met in another without being out of this one's sight.
    A contact without a date may have been at any time, and is no proof of having been seen elsewhere.
    """
    limit = view.limits.unseen_weeks * 7
    found: list[_SeenElsewhere] = []
    for run in lived[child]:
        if number_of(run) <= limit:
            continue
        met = _on(view, run, view.met.get(child, ()))
        there = [view.contact_days[contact.id] for contact in met if contact.household == home]
        others = [contact for contact in met if contact.household != home]
        between = run[0] + _DAY, run[1] - _DAY
        for gap in left_of(run, there):
            within = shared(gap, between)
            if within and number_of(gap) > limit:
                found += _in_gap(view, within, gap, others)
    return found


def _in_gap(view: CaseView, within: Days, gap: Days, others: Sequence[Contact]) -> Iterator[_SeenElsewhere]:
    """What is certain of a time when a child was not seen in the home; else what is possible."""
    unplaced = [view.contact_days[contact.id] for contact in others if contact.household is None]
    dated = [contact for contact in others if contact.date is not None]
    certain = False
    for part in left_of(gap, unplaced):
        days = shared(part, within)
        instead = _on(view, days, dated) if days and number_of(part) > view.limits.unseen_weeks * 7 else ()
        if days and any(inside(view.contact_days[contact.id], days) for contact in instead):
            certain = True
            yield _SeenElsewhere(part, instead, surely=True)
    instead = _on(view, within, dated)
    if instead and not certain:
        yield _SeenElsewhere(gap, instead, surely=False)


def _on(view: CaseView, days: Days, contacts: Iterable[Contact]) -> tuple[Contact, ...]:
    return tuple(contact for contact in contacts if shared(view.contact_days[contact.id], days))


def _is_in(days: Days, others: Iterable[Days]) -> bool:
    return any(inside(days, other) for other in others)


def _told(view: CaseView, found: Sequence[_SeenElsewhere]) -> str:
    told = []
    for word, surely in (("certainly", True), ("possibly", False)):
        those = {each.days: each for each in found if each.surely == surely}
        times = [f"{in_days(d)} ({how_long(d)}), {_instead(view, those[d])}" for d in longest_of(those)]
        told += [f"{word} {'; '.join(times)}"] if times else []
    return "; ".join(told)


def _instead(view: CaseView, found: _SeenElsewhere) -> str:
    """Where a child was seen instead, and when; where nobody stated the place, the kind of contact."""
    places: dict[str | None, list[str]] = {}
    for contact in sorted(found.instead, key=lambda contact: view.contact_days[contact.id]):
        kind = f"{contact.kind} of " if contact.kind and contact.household is None else ""
        places.setdefault(contact.household, []).append(f"{kind}{in_words(contact.date)}")
    unstated = places.pop(None, [])
    often = sorted(places, key=lambda home: len(places[home]), reverse=True)
    told = [f"at {view.home(home)} ({_counted(places[home])})" for home in often]
    more = [f"at {len(told) - _NAMED} other homes"] if len(told) > _NAMED + 1 else []
    several = "places" if len(unstated) > 1 else "a place"
    rest = [f"at {several} that nobody stated ({_counted(unstated)})"] if unstated else []
    return f"but {in_a_row([*(told[:_NAMED] if more else told), *more, *rest])}"


def _counted(when: Sequence[str]) -> str:
    named = list(dict.fromkeys(when))
    more = len(named) - _NAMED
    return in_a_row([*named[:_NAMED], f"{more} more"] if more > 0 else named)
