"""How many people a passage has in a home, against how many are drawn there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from genogram_app.checks.finding import Finding
from genogram_app.family.events import home_name
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.residents import HouseholdResidents, residents_at
from genogram_app.review.passages.looking import look_again
from genogram_app.review.passages.passage import Passage, Passages

_WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBERS = {word: number for number, word in enumerate(_WORDS, 2)}
_NUMBER = rf"(?:{'|'.join(_NUMBERS)}|\d\d?)"
_SO_MANY = re.compile(
    rf"\b(?:household of (?P<number>{_NUMBER})\b|(?P<people>{_NUMBER}) (?:people|persons|residents|occupants|"
    r"members of the (?:family|household)|of them) (?:\w+ ){0,3}?(?:liv\w+|resid\w+|slept|sleeping|shar\w+|"
    r"stay\w+|at (?:the )?address|in (?:the|an?|this|that) (?:[\w-]+ ){0,3}"
    r"(?:flat|house|home|household|property|room|caravan|bungalow|bedsit)))"
)
"""An exact number of people who live somewhere."""
_LONGEST = 100
"""In days: of a longer time nobody can say how many people lived somewhere."""


def household_counts_differ(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each passage that has more people in a home than are drawn there, or fewer."""
    for passage in passages.all:
        told = _SO_MANY.search(passage.words) if passage.says(_SO_MANY) else None
        home = _home(passage) if told else None
        days = _days(passage)
        if told is None or home is None or not days:
            continue
        said = told["number"] or told["people"]
        number = _NUMBERS.get(said) or int(said)
        there = [at for day in days for at in residents_at(graph.document, day) if at.household == home]
        fewest = min(len(at.certainly) for at in there)
        most = max(len(_everybody(at)) for at in there)
        if not fewest <= number <= most:
            people = dict.fromkeys(one for at in there for one in _everybody(at))
            yield look_again(
                "household-count-differs",
                f"The text seems to speak of {said} people at {home_name(graph.document, home)}; "
                f"the drawing has {_so_many(fewest, most)} there then.",
                people,
                (),
                (passage,),
            )


def _home(passage: Passage) -> str | None:
    """The one home that the passage, or those next to it, name."""
    named = frozenset(place.household for place in passage.places if place.household) or passage.homes_around
    return min(named) if len(named) == 1 else None


def _days(passage: Passage) -> tuple[date, ...]:
    """The first and the last day that the passage may tell of; none where that is too wide apart."""
    for time in passage.told or passage.carried:
        if time.earliest and time.latest and (time.latest - time.earliest).days <= _LONGEST:
            return time.earliest, time.latest
    return ()


def _everybody(at: HouseholdResidents) -> tuple[str, ...]:
    return (*at.certainly, *at.presumably, *at.possibly, *at.part_time, *at.overnights)


def _so_many(fewest: int, most: int) -> str:
    return str(most) if fewest == most else f"{fewest} to {most}"
