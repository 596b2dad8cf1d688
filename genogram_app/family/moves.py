"""Who moved from which home to which, and when: one move for all who went together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Literal, TypeAlias

from genogram_app.family.homes_in_order import Home, homes_in_order, surely_in_order
from genogram_app.family.periods import Answer
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.document import Document

Crosses: TypeAlias = Literal["certainly", "possibly", "no", "not_known"]
"""Whether a move leads into another area; not known where the area of a home is."""
Between: TypeAlias = Literal["nothing", "not_known", "missing", "not_said"]
"""What lies between two homes: nothing, a time when nobody knew where they were, or one nobody speaks of."""


@dataclass(frozen=True, slots=True)
class Move:
    """One move: who, when, from where to where.

    `on` is the date as stated (EDTF), of coming to the new home where that is stated, else of leaving the
    old one; None where nobody said. `left` is that of leaving, where time lies `between`. `span` holds every
    day on which it may have been. A household is None where nobody knows which. `facts` are the residences
    that say so. *Presumably* is a move from a home of which nothing says that it ended.
    """

    people: tuple[str, ...]
    on: str | None
    from_household: str | None
    to_household: str | None
    from_area: str | None
    to_area: str | None
    crosses: Crosses
    certainty: Answer
    between: Between
    left: str | None
    span: Span
    facts: tuple[str, ...]


def moves_of(document: Document, person: str) -> tuple[Move, ...]:
    """Return the moves of one person, in order; what was only planned or offered is none."""
    return tuple(_moves(document, person, homes_in_order(document, person).homes))


def sure_moves_of(document: Document, person: str) -> tuple[Move, ...]:
    """Return the moves of one person that are left where every home in doubt is left out, in order."""
    return tuple(_moves(document, person, homes_in_order(document, person, surely=True).homes))


def moves(document: Document) -> tuple[Move, ...]:
    """Return every move of a case by date, those without any last; who went together is in one move."""
    return together(move for person in document.people for move in moves_of(document, person.id))


def together(single: Iterable[Move]) -> tuple[Move, ...]:
    """Join the moves of people who went from one place to one place on one date; by date, none last."""
    found: dict[tuple[object, ...], Move] = {}
    for number, move in enumerate(single):
        undated = number if move.on is None else None
        key = (move.from_household, move.to_household, move.left, move.on, move.certainty, undated)
        first = found.get(key)
        found[key] = _with(first, move) if first else move
    return tuple(sorted(found.values(), key=_when))


def area_of(document: Document, household: str | None) -> str | None:
    """Return the area of a household, if it is known."""
    area = document.household(household).area if household else None
    return (area or "").strip() or None


def same_area(one: str, other: str) -> bool:
    """Return whether two names mean one area."""
    return one.casefold() == other.casefold()


def _with(first: Move, move: Move) -> Move:
    people = tuple(dict.fromkeys((*first.people, *move.people)))
    return replace(first, people=people, facts=(*first.facts, *move.facts))


def _when(move: Move) -> tuple[date, date]:
    return move.span.latest or date.max, move.span.earliest or date.min


def _moves(document: Document, person: str, homes: tuple[Home, ...]) -> Iterator[Move]:
    """A time when nobody knew where somebody was, between two homes, is a stop on the way."""
    before: Home | None = None
    unknown: list[Home] = []
    for home in homes:
        if home.household is None:
            unknown.append(home)
            continue
        if before or unknown:
            yield _move(document, person, before, unknown, home)
        before, unknown = home, []
    if before and unknown:
        yield _move(document, person, before, unknown, None)


def _move(
    document: Document, person: str, before: Home | None, unknown: list[Home], after: Home | None
) -> Move:
    first = before or unknown[0]
    last = after or unknown[-1]
    between = _between(before, unknown, after)
    arrived = after.from_ if after else unknown[0].from_
    left, on = _date(before.to if before else None), _date(arrived)
    if between == "nothing":
        left, on = None, _closest(on, left)
    old, new = before.household if before else None, after.household if after else None
    areas = area_of(document, old), area_of(document, new)
    certainty = _certainty(before, unknown, after)
    return Move(
        people=(person,),
        on=on or left,
        from_household=old,
        to_household=new,
        from_area=areas[0],
        to_area=areas[1],
        crosses=_crosses(*areas, certainty),
        certainty=certainty,
        between=between,
        left=left,
        span=_span(left, on, first, last),
        facts=(
            *(first.facts[-1:] if before else ()),
            *(fact for home in unknown for fact in home.facts),
            *(last.facts[:1] if after else ()),
        ),
    )


def _date(bound: str | None) -> str | None:
    return None if bound == OPEN else bound


def _between(before: Home | None, unknown: list[Home], after: Home | None) -> Between:
    if unknown:
        return "missing" if any(home.whereabouts == "missing" for home in unknown) else "not_known"
    if before is None or after is None:
        return "nothing"
    end, start = before.end.latest, after.start.earliest
    # Who left on one day and came on the next was nowhere between.
    return "not_said" if end and start and (start - end).days > 1 else "nothing"


def _closest(on: str | None, left: str | None) -> str | None:
    """Of two dates for one move, that of leaving where it says the same more closely; else that of coming."""
    if on is None or left is None:
        return on or left
    coming, leaving = span_of(on), span_of(left)
    closer = coming.overlaps(leaving) and _within(leaving, coming) and leaving != coming
    return left if closer else on


def _within(inner: Span, outer: Span) -> bool:
    begins = (outer.earliest or date.min) <= (inner.earliest or date.min)
    return begins and (inner.latest or date.max) <= (outer.latest or date.max)


def _span(left: str | None, on: str | None, first: Home, last: Home) -> Span:
    if on is None and left is None:
        return Span(first.start.earliest, None if last.to == OPEN else last.end.latest)
    return Span(span_of(left or on).earliest, span_of(on or left).latest)


def _certainty(before: Home | None, unknown: list[Home], after: Home | None) -> Answer:
    homes = [home for home in (before, *unknown, after) if home is not None]
    if before is None or any(home.within or not home.sure for home in homes):
        return "possibly"
    if not all(surely_in_order(*pair) for pair in pairwise(homes)):
        return "possibly"
    return "certainly" if before.to is not None else "presumably"


def _crosses(from_area: str | None, to_area: str | None, certainty: Answer) -> Crosses:
    if from_area is None or to_area is None:
        return "not_known"
    if same_area(from_area, to_area):
        return "no"
    return "possibly" if certainty == "possibly" else "certainly"
