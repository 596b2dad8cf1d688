"""Where everybody lived within a whole period: outlines of those who had one home, notes of all others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from genogram_app.family.periods import Answer
from genogram_app.family.residents import counts, is_said_plainly, residence_period
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import stated_span
from genogram_app.model.document import Document
from genogram_app.model.homes import Residence
from genogram_app.notation.households import NOTE_WORDS, Stay, household_label
from genogram_app.picture.as_at import as_at
from genogram_app.picture.homes import Homes, Household, told_apart

_STAYS: tuple[Stay, ...] = ("part_time", "overnights", "visits")


@dataclass(frozen=True, slots=True)
class WholePeriod:
    """The days of a whole period, and what a title calls it."""

    first: date
    last: date
    end: date | None
    words: str


def whole_period(document: Document) -> WholePeriod:
    """Return the period under review; everything up to the case's own date, where none is stated.

    `end` is the day of which ages and statuses are shown; None where the case names no date.
    """
    stated = document.case.review_period
    span = stated_span(stated)
    end = span.latest or as_at(document)
    words = f"whole period ({_words(stated)})" if stated else "whole period"
    return WholePeriod(span.earliest or date.min, span.latest or date.max, end, words)


def _words(stated: str) -> str:
    first, parted, last = stated.partition("/")
    if not parted or ".." in (first, last) or not (first and last):
        return in_words(stated)
    return f"{in_words(first)} to {in_words(last)}"


def homes_within(document: Document, period: WholePeriod) -> Homes:
    """Return the homes that anybody had within a period.

    Whoever certainly had one home, and may have had no other, is inside its outline; everybody else has all
    their homes noted under the name, in the order in which they began, with a question mark where it is not
    settled that they lived there then.
    """
    found = {s.id: answer for s in document.residences if (answer := within(document, s, period)) != "no"}
    stays = sorted(
        (s for s in document.residences if s.id in found),
        key=lambda s: residence_period(document, s).first_start,
    )
    only = _only_homes(stays, found)
    members = {
        home.id: tuple(sorted(p for p, h in only.items() if h == home.id)) for home in document.households
    }
    households = tuple(Household(home, people) for home, people in members.items() if people)
    labels = {home.id: household_label(home) for home in document.households}
    notes: dict[str, dict[str, None]] = {}
    for s in stays:
        if s.household is not None and only.get(s.person) != s.household:
            notes.setdefault(s.person, {})[_note(s, labels[s.household], found[s.id])] = None
    return Homes(told_apart(households, document), {person: tuple(own) for person, own in notes.items()})


def within(document: Document, residence: Residence, period: WholePeriod) -> Answer:
    """Return whether somebody lived or stayed in a household at some time within a period."""
    if residence.household is None or not counts(residence):
        return "no"
    own = residence_period(document, residence)
    if own.first_start > period.last or own.last_end < period.first:
        return "no"
    surely_begun = min(own.last_start, own.last_end) <= period.last
    surely_on = max(own.first_end, own.first_start) >= period.first
    continues = residence.to is None and residence.from_ is not None
    return (
        "certainly"
        if surely_begun and (surely_on or continues) and is_said_plainly(residence)
        else "possibly"
    )


def _only_homes(stays: Sequence[Residence], found: Mapping[str, Answer]) -> dict[str, str]:
    """The home of everybody who certainly had it and may have had no other."""
    homes: dict[str, set[str | None]] = {}
    for s in stays:
        if s.pattern not in _STAYS:
            homes.setdefault(s.person, set()).add(s.household)
    return {
        s.person: s.household
        for s in stays
        if s.household
        and len(homes.get(s.person, ())) == 1
        and found[s.id] == "certainly"
        and s.pattern == "lives"
    }


def _note(residence: Residence, label: str, answer: Answer) -> str:
    doubt = "" if answer == "certainly" else "?"
    for stay in _STAYS:
        if residence.pattern == stay:
            return f"{NOTE_WORDS[stay]} {label}{doubt}"
    return f"{label}{doubt}"
