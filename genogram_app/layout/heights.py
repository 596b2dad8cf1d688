"""How far down every row and every lane is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from genogram_app.layout.holding import FINE, SLACK, rows_stood
from genogram_app.layout.lanes import lanes
from genogram_app.layout.ports import CLEAR
from genogram_app.layout.tracks import Scene, Sketch

CHILD_LINE, TWIN_LINE, BAR_ROOM, BRACKET_ROOM = 0.5, 0.8, 0.28, 0.42
"""In units: the least line down to a child and to a twin, and the room above a bar and above a bracket."""
AWAY, OVER = 2.5, 0.95
"""How far words stand off a bracket, in points, and over the middle of a couple, in units."""


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
    before = rows_stood(scene)
    if scene.rows:
        y[0] = margin + _above(scene, 0)
    for gap in range(len(scene.rows)):
        here = [n for n, g in enumerate(made.gaps) if g == gap]
        lane = lanes([made.tracks[n] for n in here])
        rooms = _rooms(scene, made, here, lane)
        start = _bottom(scene, gap, y[gap]) + CLEAR
        if gap + 1 < len(scene.rows):
            least = start + sum(rooms) + _child_line(scene, made, gap) + _above(scene, gap + 1)
            y[gap + 1] = _held(y[gap], max(y[gap] + scene.spacing.generation, least), before, gap)
            start += max(
                0.0, min(y[gap + 1] - least, _highest_child(scene, gap) - CLEAR - start - sum(rooms))
            )
        for n, at in zip(here, lane, strict=True):
            tracks[n] = start + sum(rooms[: at + 1])
    return Heights(tuple(y), tuple(tracks))


def _held(above: float, y: float, before: Mapping[int, float], gap: int) -> float:
    """How far down a row is: as far below the one above as it stood, if that is not too far."""
    if gap not in before or gap + 1 not in before:
        return y
    apart = before[gap + 1] - before[gap]
    if not y - above - 1 / FINE <= apart <= y - above + SLACK:
        return y
    return before[gap + 1] if above == before[gap] else above + apart


def _rooms(scene: Scene, made: Sketch, here: Sequence[int], lane: Sequence[int]) -> list[float]:
    """The room of every lane of a gap."""
    rooms = [0.0] * (max(lane, default=-1) + 1)
    for n, at in zip(here, lane, strict=True):
        track = made.tracks[n]
        room = (BRACKET_ROOM if track.kind == "bracket" else BAR_ROOM) * scene.spacing.unit
        if track.kind == "bracket" and track.family in scene.words.couples:
            room = max(room, scene.words.couples[track.family].line_height + AWAY + CLEAR)
        rooms[at] = max(rooms[at], room)
    return rooms


def _people(scene: Scene, row: int) -> list[int]:
    return [p for p in scene.rows[row] if p < len(scene.roster.people)]


def _above(scene: Scene, row: int) -> float:
    """Room over the middle of a row: for symbols, and for the words over couples."""
    words = [
        scene.words.couples[f].height + OVER * scene.spacing.unit + CLEAR
        for f, pair in scene.ports.bars.items()
        if f in scene.words.couples and scene.layers.row[pair[0]] == row
    ]
    return max(*words, *(scene.extents[p].symbol_height / 2 for p in _people(scene, row)), 0.0, 0.0)


def _bottom(scene: Scene, row: int, y: float) -> float:
    """Where the labels of a row end, with those of people who were moved a little down by hand."""
    bottom = y
    for person in _people(scene, row):
        at = scene.pinned.get(person, y)
        if abs(at - y) < scene.spacing.generation:
            bottom = max(bottom, at + scene.extents[person].height - scene.extents[person].symbol_height / 2)
    return bottom


def _highest_child(scene: Scene, gap: int) -> float:
    """The top of the highest symbol that was put by hand below a gap."""
    moved = [p for p in _people(scene, gap + 1) if p in scene.pinned]
    return min((scene.pinned[p] - scene.extents[p].symbol_height / 2 for p in moved), default=float("inf"))


def _child_line(scene: Scene, made: Sketch, gap: int) -> float:
    forked = any(plan.forked for plan in made.plans if scene.layers.base[plan.family] == gap)
    words = [
        size.height + CLEAR for (f, _), size in scene.words.children.items() if scene.layers.base[f] == gap
    ]
    return max((TWIN_LINE if forked else CHILD_LINE) * scene.spacing.unit, *words, 0.0)
