"""How far down every row and every lane is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from genogram_app.layout.lanes import lanes
from genogram_app.layout.ports import CLEAR
from genogram_app.layout.tracks import Scene, Sketch

CHILD_LINE, TWIN_LINE, BAR_ROOM, BRACKET_ROOM = 0.5, 0.8, 0.28, 0.42
"""In units: the least line down to a child and to a twin, and the room above a bar and above a bracket."""


@dataclass(frozen=True, slots=True)
class Heights:
    """The y of the symbols' middle by row, and of every track."""

    rows: tuple[float, ...]
    tracks: tuple[float, ...]


def heights(scene: Scene, made: Sketch, margin: float) -> Heights:
    """Set rows and lanes below one another, with room for labels, lanes and the lines down to children.

    The symbols of the first row begin at `margin`.
    """
    y = [0.0] * len(scene.rows)
    tracks = [0.0] * len(made.tracks)
    if scene.rows:
        y[0] = margin + _above(scene, 0)
    for gap in range(len(scene.rows)):
        here = [n for n, g in enumerate(made.gaps) if g == gap]
        lane = lanes([made.tracks[n] for n in here])
        rooms = _rooms(scene, made, here, lane)
        start = y[gap] + _below(scene, gap) + CLEAR
        if gap + 1 < len(scene.rows):
            least = start + sum(rooms) + _child_line(scene, made, gap) + _above(scene, gap + 1)
            y[gap + 1] = max(y[gap] + scene.spacing.generation, least)
            start += y[gap + 1] - least
        for n, at in zip(here, lane, strict=True):
            tracks[n] = start + sum(rooms[: at + 1])
    return Heights(tuple(y), tuple(tracks))


def _rooms(scene: Scene, made: Sketch, here: Sequence[int], lane: Sequence[int]) -> list[float]:
    """The room of every lane of a gap."""
    rooms = [0.0] * (max(lane, default=-1) + 1)
    for n, at in zip(here, lane, strict=True):
        part = BRACKET_ROOM if made.tracks[n].kind == "bracket" else BAR_ROOM
        rooms[at] = max(rooms[at], part * scene.spacing.unit)
    return rooms


def _people(scene: Scene, row: int) -> list[int]:
    return [p for p in scene.rows[row] if p < len(scene.roster.people)]


def _above(scene: Scene, row: int) -> float:
    return max((scene.extents[p].symbol_height / 2 for p in _people(scene, row)), default=0.0)


def _below(scene: Scene, row: int) -> float:
    extents = [scene.extents[p] for p in _people(scene, row)]
    return max((e.height - e.symbol_height / 2 for e in extents), default=0.0)


def _child_line(scene: Scene, made: Sketch, gap: int) -> float:
    forked = any(plan.forked for plan in made.plans if scene.layers.base[plan.family] == gap)
    return (TWIN_LINE if forked else CHILD_LINE) * scene.spacing.unit
