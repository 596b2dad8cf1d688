"""Whose home is different between two dates: who moved, came, left, perhaps did, or was lost from sight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, TypeAlias, get_args

from genogram_app.family.residents import (
    STANDINGS,
    Standing,
    TimedResidence,
    is_said_plainly,
    residence_at,
    timed,
)
from genogram_app.model.dates import OPEN, stated_span
from genogram_app.model.document import Document
from genogram_app.model.fields import Whereabouts
from genogram_app.model.homes import Residence

HomeStep: TypeAlias = Literal[
    "moves",
    "joins",
    "leaves",
    "perhaps_moves",
    "perhaps_joins",
    "perhaps_leaves",
    "perhaps_over",
    "stays",
    "perhaps_stays",
    "stays_end",
    "lost",
    "perhaps_lost",
    "found",
]
"""`stays` is the beginning of part-time living, overnights or visits; `perhaps_over` the end of a time when
somebody perhaps lived or stayed there; `lost` the beginning of one when nobody knew where they were."""
HOME_STEPS: tuple[HomeStep, ...] = get_args(HomeStep)
"""In the order in which they are told."""
Being: TypeAlias = Literal["no", "possibly", "lives", "part_time", "overnights", "visits"]
"""How a drawing shows somebody in a household: not at all, or in one of five ways."""

_BEING: dict[Standing, Being] = {
    "certainly": "lives",
    "presumably": "lives",
    "possibly": "possibly",
    "part_time": "part_time",
    "overnights": "overnights",
    "visits": "visits",
}
_STAYS: frozenset[Being] = frozenset({"part_time", "overnights", "visits"})


@dataclass(frozen=True, slots=True)
class HomeChange:
    """One person's step: what it was, the residences that say so, and from what to what.

    `household` is where they came to live, or left; None for whereabouts. `came_from` is the home that a move
    began at. `was` and `now` are how they were in `household` before and after; `elsewhere` says that they
    live in another home as well.
    """

    step: HomeStep
    person: str
    facts: tuple[str, ...]
    household: str | None
    was: Being
    now: Being
    whereabouts: Whereabouts | None = None
    came_from: str | None = None
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class _Place:
    """How somebody is in one place on a day, and by which residences.

    `stated` says that one of them is no mere allegation, `sure` that such a one holds on the day.
    """

    being: Being = "no"
    facts: tuple[str, ...] = ()
    stated: bool = False
    sure: bool = False


_Spot: TypeAlias = tuple[str | None, Whereabouts | None]
_Places: TypeAlias = dict[_Spot, _Place]
_NOWHERE = _Place()
_WHERE_NOW: frozenset[HomeStep] = frozenset({"moves", "joins", "perhaps_joins", "lost", "perhaps_lost"})
"""Steps that say where somebody is known to be now, or that it is still not known."""


def home_changes(document: Document, before: date, after: date) -> tuple[HomeChange, ...]:
    """Return every step between two dates, by person in file order.

    On the day on which one home ends and another begins, somebody has moved: the old home is not left again
    on the day after.
    """
    residences = timed(document, document.residences)
    was, now = (_places_at(document, residences, day) for day in (before, after))
    return tuple(
        change
        for person in document.people
        for change in _of_person(person.id, was.get(person.id, {}), now.get(person.id, {}))
    )


def _places_at(document: Document, residences: Sequence[TimedResidence], day: date) -> dict[str, _Places]:
    """For each person, the places where they are drawn on the day."""
    held: dict[str, list[tuple[Residence, Standing]]] = {}
    for one in residences:
        standing = one.standing_on(day)
        if standing is not None:
            held.setdefault(one.residence.person, []).append((one.residence, standing))
    return {person: _places(document, own, day) for person, own in held.items()}


def _places(document: Document, own: Sequence[tuple[Residence, Standing]], day: date) -> _Places:
    places: _Places = {}
    for s, standing in sorted(own, key=lambda each: STANDINGS.index(each[1])):
        if not _is_handed_over(s, [other for other, _ in own], day):
            known = places.get((s.household, s.whereabouts)) or _Place(_BEING[standing])
            stated = is_said_plainly(s)
            places[s.household, s.whereabouts] = replace(
                known,
                facts=(*known.facts, s.id),
                stated=known.stated or stated,
                sure=known.sure or (stated and residence_at(document, s, day) != "possibly"),
            )
    return places


def _is_handed_over(s: Residence, own: Sequence[Residence], day: date) -> bool:
    """Whether the day is the last on which a stay can have ended, and the next home begins when it ends."""
    if s.to in (None, OPEN) or stated_span(s.to).latest != day:
        return False
    return any(
        (other.household, other.whereabouts) != (s.household, s.whereabouts)
        and other.pattern == "lives"
        and other.from_ not in (None, OPEN)
        and stated_span(other.from_) == stated_span(s.to)
        for other in own
    )


def _of_person(person: str, before: _Places, after: _Places) -> list[HomeChange]:
    changes = [
        HomeChange(step, person, (*was.facts, *now.facts), spot[0], was.being, now.being, spot[1])
        for spot in dict.fromkeys((*before, *after))
        for was, now in [(before.get(spot, _NOWHERE), after.get(spot, _NOWHERE))]
        for step in (_steps(was, now) if spot[0] else _whereabouts_steps(was, now))
    ]
    moved = _moved(changes, "leaves", "joins", "moves")
    moved = _moved(moved, "perhaps_leaves", "perhaps_joins", "perhaps_moves")
    if any(change.step in _WHERE_NOW for change in moved):
        moved = [change for change in moved if change.step != "found"]
    homes = [home for (home, _), place in after.items() if home and place.being == "lives"]
    return [replace(change, elsewhere=any(home != change.household for home in homes)) for change in moved]


def _steps(was: _Place, now: _Place) -> tuple[HomeStep, ...]:
    """What became of somebody in one household."""
    if was.being == now.being:
        return ()
    if now.being == "lives":
        return ("joins",)
    if now.being == "possibly":
        return ("perhaps_leaves",) if was.being == "lives" else ("perhaps_joins",)
    left = _left(was)
    if now.being == "no":
        return left
    stays: HomeStep = "stays" if now.sure else "perhaps_stays"
    return (stays,) if was.being in _STAYS else (*left, stays)


def _left(was: _Place) -> tuple[HomeStep, ...]:
    """The end of being somewhere; of what was only alleged, in words that do not make it a fact."""
    if was.being == "no":
        return ()
    if not was.stated:
        return ("perhaps_over",)
    return ("stays_end",) if was.being in _STAYS else ("leaves",)


def _whereabouts_steps(was: _Place, now: _Place) -> tuple[HomeStep, ...]:
    if was.being == now.being:
        return ()
    if now.being == "no":
        return ("found",)
    if now.being == "lives":
        return ("lost",)
    return ("perhaps_lost",) if was.being == "no" else ()


def _moved(
    changes: list[HomeChange], leaving: HomeStep, coming: HomeStep, move: HomeStep
) -> list[HomeChange]:
    """The same changes; one home left and one come to are one move."""
    left = [change for change in changes if change.step == leaving]
    come = [change for change in changes if change.step == coming]
    if len(left) != 1 or len(come) != 1 or left[0].household == come[0].household:
        return changes
    whole = replace(come[0], step=move, came_from=left[0].household, facts=(*left[0].facts, *come[0].facts))
    return [whole, *(change for change in changes if change not in (left[0], come[0]))]
