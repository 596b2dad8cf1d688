"""Areas that the child moved through: not stated, other than that of a status, too many in a short time."""

from __future__ import annotations

from collections.abc import Iterator

from genogram_app.checks.case_view import CaseView
from genogram_app.checks.finding import Finding
from genogram_app.family.areas import areas_on
from genogram_app.family.move_counts import FastMoves, fast_moves
from genogram_app.family.moves import Move, area_of, same_area
from genogram_app.family.names import in_a_row
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, stated_span
from genogram_app.model.people import Status
from genogram_app.model.statuses import term_of

_LOCAL = frozenset({"help", "plan", "register"})
"""Sorts of status that belong to the area where the child lives; an order may belong to another."""
_NO_MOVE = frozenset({"hospital", "custody", "street"})
"""Kinds of place whose area says nothing of where the family moved."""
_SURE = frozenset({"certainly", "presumably"})


def areas_stated(view: CaseView) -> Iterator[Finding]:
    """Find homes without an area between homes that have one: whether a boundary was crossed is not known."""
    for child, moved in view.moves.items():
        unknown = [move for move in moved.moves if _hides_a_boundary(move) and _without_area(view, move)]
        homes = dict.fromkeys(home for move in unknown for home in _without_area(view, move))
        if homes:
            names = in_a_row([view.home(home) for home in homes])
            when = in_a_row([in_words(move.on) or "a date not known" for move in unknown])
            message = (
                f"No area is stated for {names}, so nobody can say whether {view.name(child)} moved to "
                f"another area ({when})."
            )
            yield Finding("area-not-stated", "gap", message, (child,), tuple(homes))


def areas_of_statuses(view: CaseView) -> Iterator[Finding]:
    """Find plans of an area in which the child certainly did not live when the plan began."""
    for person in view.document.people:
        for status in person.statuses:
            term = term_of(status.code)
            stated = (status.area or "").strip()
            local = stated and term and term.sort in _LOCAL
            lived = _lived_in(view, person.id, status) if local else ()
            if lived and not any(same_area(area, stated) for area in lived):
                message = (
                    f"{view.name(person.id)}'s {status.code} is of {stated}, but {view.name(person.id)} "
                    f"certainly lived in {in_a_row(lived)} when it began ({in_words(status.from_)})."
                )
                yield Finding("status-of-another-area", "unclear", message, (person.id,))


def moves_at_speed(view: CaseView) -> Iterator[Finding]:
    """Find subject children who certainly crossed boundaries at least twice within a few weeks."""
    for child, moved in view.moves.items():
        for run in fast_moves(moved.moves):
            yield _fast(view, child, run)


def _fast(view: CaseView, child: str, run: FastMoves) -> Finding:
    first, last = run.moves[0], run.moves[-1]
    message = (
        f"{view.name(child)} certainly lived in {len(run.areas)} areas within {run.days // 7 + 1} weeks: "
        f"{in_a_row(run.areas)}, between {in_words(first.on)} and {in_words(last.on)}."
    )
    return Finding("moves-at-speed", "note", message, (child,), tuple(f for m in run.moves for f in m.facts))


def _hides_a_boundary(move: Move) -> bool:
    """Whether the area of one home is stated and that of the other is not."""
    known = (move.from_area is None) != (move.to_area is None)
    return known and move.from_household is not None and move.to_household is not None


def _without_area(view: CaseView, move: Move) -> tuple[str, ...]:
    ends = (move.from_household, move.to_household)
    return tuple(
        home
        for home in ends
        if home
        and area_of(view.document, home) is None
        and view.document.household(home).kind not in _NO_MOVE
    )


def _lived_in(view: CaseView, person: str, status: Status) -> tuple[str, ...]:
    """The areas lived in at the beginning of a status; none unless they are sure on each day it may be."""
    began = stated_span(status.from_)
    if status.from_ in (None, OPEN) or began.earliest is None or began.latest is None:
        return ()
    found: dict[str, None] = {}
    for day in {began.earliest, began.latest}:
        areas = areas_on(view.document, person, day)
        if not areas or any(area is None or answer not in _SURE for area, answer in areas):
            return ()
        found |= {area: None for area, _ in areas if area}
    return tuple(found)
