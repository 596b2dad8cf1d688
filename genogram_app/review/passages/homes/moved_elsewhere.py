"""Moves of which the text tells on the day of a drawn one, but to or from another home than is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from genogram_app.checks.finding import Finding
from genogram_app.family.events import home_name
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.homes import Residence
from genogram_app.narrative.places import AREA, Place
from genogram_app.review.passages.homes.stays import HOME, MOVE, Stays, stays_of
from genogram_app.review.passages.looking import look_again
from genogram_app.review.passages.passage import Passage, Passages

_EXACT = 40
"""In days: a longer time, drawn or told, says no day or month."""
_NEAR = 4
_ROUND = 31
"""In days: how far the same day may lie off, and how far a move from the beginning or end of a stay."""


def moves_elsewhere(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each end of a stay whose day the text gives to a move to or from another home.

    A move from or to a home in which the same person is drawn about that day is the one that is drawn.
    """
    stays = stays_of(graph)
    of_months = _by_month(passages)
    for stay, household in stays.asked_about():
        for drawn, word in ((stay.from_, "from"), (stay.to, "until")):
            day = span_of(drawn) if drawn and drawn != OPEN else None
            if day is None or not _is_exact(day):
                continue
            dated = (one for month in _months(day) for one in of_months.get(month, ()))
            then = dict.fromkeys(passage for passage, told in dated if told.overlaps(day))
            if told := _told_elsewhere(stays, then, stay, day):
                person, home = graph.person(stay.person), home_name(graph.document, household)
                yield look_again(
                    "home-not-told",
                    f"The drawing has {display_name(person)} at {home} {word} {in_words(drawn or '')}; "
                    "the text seems to speak of another home then.",
                    (stay.person,),
                    (stay.id,),
                    told,
                )


def _by_month(passages: Passages) -> Mapping[int, Sequence[tuple[Passage, Span]]]:
    """The passages about homes that tell days, with those days and the ones about them, by their months."""
    found: dict[int, list[tuple[Passage, Span]]] = {}
    for passage in passages.all:
        for told in passage.told if passage.says(HOME) else ():
            if _is_exact(told):
                about = told.widened(_NEAR)
                for month in _months(about):
                    found.setdefault(month, []).append((passage, about))
    return found


def _months(time: Span) -> range:
    """The months in which a time with a beginning and an end lies, counted from the year nought."""
    first, last = time.earliest or date.min, time.latest or date.max
    return range(first.year * 12 + first.month, last.year * 12 + last.month + 1)


def _told_elsewhere(stays: Stays, then: Iterable[Passage], stay: Residence, day: Span) -> Sequence[Passage]:
    """Those of the passages about a day that tell of a move, if none may speak of the drawn home."""
    person, home = stay.person, stay.household or ""
    about = [(passage, _homes(stays, passage)) for passage in then if person in passage.near]
    for passage, homes in about:
        around = home in passage.homes_around and not passage.households
        if home in homes or around or stays.names(passage, home):
            return ()
        if not homes and passage.says(MOVE) and stays.points_to(passage, home, person):
            return ()
    others = [s for s in stays.of(person) if s is not stay] if about else ()
    lived = {s.household for s in others if stays.time_of(s).widened(_ROUND).overlaps(day)}
    return [
        passage
        for passage, homes in about
        if homes
        and homes.isdisjoint(lived)
        and passage.says(MOVE)
        and (person in passage.people or person in passage.possible)
    ]


def _homes(stays: Stays, passage: Passage) -> frozenset[str]:
    """The households that the places of a passage may be."""
    return frozenset(household for place in passage.places for household in _may_be(stays, place))


def _may_be(stays: Stays, place: Place) -> frozenset[str]:
    if place.household:
        return frozenset({place.household})
    if place.of:
        return frozenset(s.household for s in stays.of(place.of) if s.household)
    return stays.of_kind(place.kind) if place.key and not place.key.startswith(AREA) else frozenset()


def _is_exact(time: Span) -> bool:
    first, last = time.earliest, time.latest
    return first is not None and last is not None and (last - first).days <= _EXACT
