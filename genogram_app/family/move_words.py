"""Moves in words: one after another, and counted in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from genogram_app.family.areas import AreaTime, areas_by_date
from genogram_app.family.events import home_name
from genogram_app.family.move_counts import MoveCount, Range
from genogram_app.family.moves import Move
from genogram_app.family.names import display_name, in_a_row, shown_name
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import ANY_DAY, OPEN
from genogram_app.model.document import Document

MOVE_HEADINGS = ("Date", "Who", "From", "To", "Area", "Remarks")
"""The columns of a table of moves."""

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_CROSSES = {"certainly": "{} to {}", "possibly": "possibly {} to {}"}
_CERTAINTY = {"presumably": "nothing says when the home before ended", "possibly": "possibly"}
_BETWEEN = {
    "not_known": "whereabouts not known from {} to {}",
    "missing": "missing from {} to {}",
    "not_said": "nothing is said of {} to {}",
}


def counted_sentence(document: Document, count: MoveCount, *, names: bool = True) -> str:
    """Return what the moves of a person come to: "Teo moved five times within eleven weeks, …".

    Without `names`, neither the person nor any area is named.
    """
    name = shown_name(document.person(count.person), names=names) or "The child"
    areas = _areas(count, names=names) if count.moves else ""
    parts = [f"{name} {_moved(count.number)}{_within(count)}", areas, _boundaries(count)]
    said = [", ".join(part for part in parts if part) + ".", *_remarks(count)]
    return " ".join(said)


def stretch_words(document: Document, count: MoveCount) -> str:
    """Return which time was looked at: "In the review period"; "At any time" where it has no bounds."""
    if count.stretch == ANY_DAY:
        return "At any time"
    period = document.case.review_period
    return f"In the review period ({in_words(period)})" if period else "In this time"


def areas_sentence(document: Document, person: str) -> str:
    """Return in which areas somebody lived, in order: "Norfolk from 2019 to 2021; Suffolk from 2021".

    Empty where no area is known.
    """
    times = areas_by_date(document, person)
    if not any(time.area for time in times):
        return ""
    return "; ".join(f"{time.area or 'area not known'}{_period(time)}" for time in times) + "."


def move_sentence(document: Document, move: Move) -> str:
    """Return one move in a line: "3 May 2023: Address 1 to Address 2 (Norfolk to Suffolk)"."""
    places = [_place(document, household) for household in (move.from_household, move.to_household)]
    remarks = "; ".join(filter(None, (crossing_words(move), remarks_on(move))))
    return f"{date_of_move(move)}: {places[0]} to {places[1]}{f' ({remarks})' if remarks else ''}"


def date_of_move(move: Move) -> str:
    """Return when a move was, in words."""
    return in_words(move.on) if move.on else "date not known"


def remarks_on(move: Move) -> str:
    """Return what else is to be said of a move: how sure it is, and what lies between the homes."""
    said = [_CERTAINTY.get(move.certainty, "")]
    if move.between != "nothing":
        left = in_words(move.left) if move.left else "a date not known"
        said.append(_BETWEEN[move.between].format(left, _arrived(move)))
    return "; ".join(filter(None, said))


def move_rows(document: Document, moves: Sequence[Move]) -> tuple[tuple[str, ...], ...]:
    """Return a row for each move, with the columns of `MOVE_HEADINGS`."""
    return tuple(
        (
            date_of_move(move),
            in_a_row([display_name(document.person(person)) for person in move.people]),
            _place(document, move.from_household),
            _place(document, move.to_household),
            crossing_words(move),
            remarks_on(move),
        )
        for move in moves
    )


def crossing_words(move: Move) -> str:
    """Return the areas of a move: "Norfolk to Suffolk", or the one in which it stayed."""
    if move.crosses in _CROSSES:
        return _CROSSES[move.crosses].format(move.from_area, move.to_area)
    if move.crosses == "no":
        return move.to_area or ""
    ends = [area or "not known" for area in (move.from_area, move.to_area)]
    return " to ".join(ends) if any((move.from_area, move.to_area)) else "not known"


def times(number: int) -> str:
    """Return how often: "once", "twice", "three times"."""
    return {1: "once", 2: "twice"}.get(number, f"{in_letters(number)} times")


def in_letters(number: int) -> str:
    """Return a small number as a word, a larger one in figures."""
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)


def _period(time: AreaTime) -> str:
    since = f" from {in_words(time.from_)}" if time.from_ not in (None, OPEN) else ""
    until = f" to {in_words(time.to)}" if time.to not in (None, OPEN) else ""
    return f"{since}{until}{', continuing' if time.to == OPEN else ''}"


def _arrived(move: Move) -> str:
    return in_words(move.on) if move.on and move.on != move.left else "a date not known"


def _place(document: Document, household: str | None) -> str:
    return home_name(document, household) if household else "a place not known"


def _moved(number: Range) -> str:
    least, most = number.least, number.most
    if most == 0:
        return "is not known to have moved"
    if number.is_exact:
        return f"moved {times(least)}"
    if least == 0:
        return "may have moved" if most is None else f"may have moved, at most {times(most)}"
    if most is None:
        return f"moved at least {times(least)}"
    return f"moved at least {times(least)} and at most {times(most)}"


def _within(count: MoveCount) -> str:
    """How long it took, rounded up: the moves were within that time however the dates are read."""
    if count.days is None or len(count.moves) < 2 or count.undated:
        return ""
    if count.days == 0:
        return " on one day"
    days, weeks, years = count.days, -(-count.days // 7), -(-count.days // 366)
    if days < 14:
        return f" within {_several(days, 'day')}"
    return f" within {_several(weeks, 'week') if weeks <= 104 else _several(years, 'year')}"


def _several(number: int, unit: str) -> str:
    return f"{in_letters(number)} {unit}{'' if number == 1 else 's'}"


def _areas(count: MoveCount, *, names: bool) -> str:
    if not count.areas:
        return ""
    number = f"{'at least ' if count.area_gaps else ''}{_several(len(count.areas), 'council area')}"
    return f"in {number} ({in_a_row(count.areas)})" if names else f"in {number}"


def _boundaries(count: MoveCount) -> str:
    least, most = count.boundaries.least, count.boundaries.most
    if not count.moves or most == 0:
        return ""
    if count.boundaries.is_exact:
        return f"{times(least)} across a boundary"
    if least:
        return f"at least {times(least)} across a boundary"
    return "perhaps across a boundary"


def _remarks(count: MoveCount) -> list[str]:
    said = []
    if count.unknown_stops:
        stops = count.unknown_stops
        said.append(
            f"{'One move was' if stops == 1 else f'{in_letters(stops).capitalize()} moves were'} "
            "by way of a place that nobody knows."
        )
    if count.undated:
        several = len(count.undated) > 1
        number = in_letters(len(count.undated)).capitalize()
        said.append(f"{number} homes have no dates." if several else "One home has no dates.")
    if count.stays:
        said.append(f"Not counted: {_several(len(count.stays), 'stay')} elsewhere while the home was kept.")
    return said
