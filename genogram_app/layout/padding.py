"""How much room the outline of each household may take round each of its people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from genogram_app.layout.paths import Rect, meet

PAD, STEP = 0.27, 0.11
"""In units: how far an outline keeps from its people, and how much further out each further one runs."""
GAP = 3.0
"""In points: outlines further apart than this do not matter to one another."""
LEAST = 0.5
"""In points: padding where people stand so close that there is no room for any."""
CELL = 80.0
ON, OFF, NEAREST = 1.9, 2.2, 1.5
"""In points: a border nearer to a line than the first lies on it, and is moved away by the second, unless it
came nearer to its people than the third."""
LEVEL = 4.0
"""Symbols whose tops differ by less than this, in points, stand in one row."""
RAGGED = 2.0
"""In units: how much of the difference between the labels of a row an outline evens out."""


@dataclass(frozen=True, slots=True)
class Lodging:
    """The members of every household, and how far out each household's outline runs."""

    members: tuple[tuple[str, ...], ...]
    levels: tuple[int, ...]
    homes: Mapping[str, tuple[int, ...]]
    """The households of each person, innermost outline first."""


def lodging(members: Sequence[tuple[str, ...]]) -> Lodging:
    """Give each household a level that no other one has with whom it shares somebody."""
    levels: list[int] = []
    of: dict[str, list[int]] = {}
    for number, people in enumerate(members):
        taken = {levels[other] for p in people for other in of.get(p, ())}
        levels.append(next(n for n in range(number + 1) if n not in taken))
        for person in people:
            of.setdefault(person, []).append(number)
    homes = {p: tuple(sorted(own, key=levels.__getitem__)) for p, own in of.items()}
    return Lodging(tuple(members), tuple(levels), homes)


class Padding:
    """The padded rectangles of members, so that between two neighbours every outline has its own place.

    Where several outlines have to pass between two people, they share the room evenly.
    """

    def __init__(self, rects: Mapping[str, Rect], homes: Lodging, unit: float) -> None:
        """Take everybody's rectangle (symbol and label), in points."""
        self._rects, self._homes, self._unit = rects, homes, unit
        self._cells: dict[tuple[int, int], list[str]] = {}
        for person, rect in rects.items():
            for cell in _cells(rect):
                self._cells.setdefault(cell, []).append(person)

    def padded(self, home: int) -> tuple[Rect, ...]:
        """Return the padded rectangles of the members of a household, in their order."""
        members = self._homes.members[home]
        rects = [self._rects[m] for m in members]
        return tuple(
            self._padded(m, home, foot) for m, foot in zip(members, _feet(rects, self._unit), strict=True)
        )

    def _padded(self, member: str, home: int, foot: float) -> Rect:
        """A member's rectangle, down to the foot of its row, with as much padding as the neighbours leave."""
        rect = self._rects[member]
        most = (PAD + STEP * self._homes.levels[home]) * self._unit
        # Neighbours have padding too: they matter as far as the padding of both reaches.
        far = 2 * most + GAP
        wide = (rect[0] - far, rect[1] - far, rect[2] + far, foot + far)
        by = [most, most, most, foot - rect[3] + most]
        for other in {person for cell in _cells(wide) for person in self._cells.get(cell, ())}:
            place = self._rects[other]
            if meet(place, wide) and home not in self._homes.homes.get(other, ()):
                side, room = _room(rect, place)
                by[side] = min(by[side], self._share(member, other, home, room))
        return rect[0] - by[0], rect[1] - by[1], rect[2] + by[2], rect[3] + by[3]

    def _share(self, member: str, other: str, home: int, room: float) -> float:
        """How far from a member an outline runs that has to pass between them and somebody else."""
        own, theirs = self._homes.homes[member], self._homes.homes.get(other, ())
        here = [h for h in own if h not in theirs]
        there = sum(h not in own for h in theirs)
        return max(room * (here.index(home) + 1) / (len(here) + there + 1), LEAST)


def _feet(rects: Sequence[Rect], unit: float) -> list[float]:
    """How far down each member's padding starts: under the longest label of the row, to run level."""
    return [
        max(r[3] for r in rects if abs(r[1] - own[1]) < LEVEL and r[3] - own[3] <= RAGGED * unit)
        for own in rects
    ]


def _room(rect: Rect, other: Rect) -> tuple[int, float]:
    """The side (left, top, right, bottom) on which a neighbour stands, and the room there."""
    across = (0, rect[0] - other[2]) if other[2] <= (rect[0] + rect[2]) / 2 else (2, other[0] - rect[2])
    down = (1, rect[1] - other[3]) if other[3] <= (rect[1] + rect[3]) / 2 else (3, other[1] - rect[3])
    return across if across[1] >= down[1] else down


def _cells(rect: Rect) -> list[tuple[int, int]]:
    rows = range(int(rect[1] // CELL), int(rect[3] // CELL) + 1)
    return [(x, y) for x in range(int(rect[0] // CELL), int(rect[2] // CELL) + 1) for y in rows]


def off_lines(
    padded: Sequence[Rect],
    inside: Sequence[Rect],
    lines: Sequence[Rect],
    usual: float,
    *,
    inwards: bool = True,
) -> tuple[Rect, ...]:
    """Return padded rectangles whose sides have moved off the lines that they would lie on.

    They move inwards, or outwards where another outline runs further in; then only those that no neighbour
    has drawn nearer to their people than is `usual`. Sides at one height move together, so that an outline
    stays level. `lines` are level or upright.
    """
    rects = [list(r) for r in padded]
    least = NEAREST if inwards else usual
    for side in range(4):
        along = [line for line in lines if line[side % 2] == line[side % 2 + 2]]
        way = 1 if (side < 2) == inwards else -1
        groups: dict[float, list[int]] = {}
        for number, rect in enumerate(padded):
            groups.setdefault(rect[side], []).append(number)
        for at, members in groups.items():
            moved = _moved(at, side, way, [padded[n] for n in members], along)
            room = min(
                (1 if side < 2 else -1) * (inside[n][side] - (moved if inwards else at)) for n in members
            )
            for number in members:
                rects[number][side] = moved if room >= least else at
    return tuple((r[0], r[1], r[2], r[3]) for r in rects)


def _moved(at: float, side: int, way: int, members: Sequence[Rect], lines: Sequence[Rect]) -> float:
    """Where a side is off the lines on which it lies at `at`, having moved one way along its axis."""
    across = 1 - side % 2
    found = at
    for line in lines:
        height = line[side % 2]
        beside = any(line[across] < rect[across + 2] and rect[across] < line[across + 2] for rect in members)
        if beside and abs(height - at) < ON:
            found = way * max(way * found, way * height + OFF)
    return found
