"""Which small moves of a new layout are left undone, so that what has hardly moved does not move at all."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import replace
from itertools import chain, pairwise
from typing import TypeAlias

from genogram_app.layout.geometry import Box, Layout, Outline, Point, RoutedLine

HARDLY = 1.5
"""Points, a twentieth of a symbol: nobody needs to see such a move."""
_TOUCHES = 1.0
_ROOM = 12.0
_Area: TypeAlias = tuple[float, float, float, float]


def settled(before: Layout, after: Layout, placed: Collection[str]) -> Layout:
    """Return a layout with everybody left where they were before who would hardly have moved sideways.

    Their lines go with them; lines and outlines that hardly differ are those of before. People who were
    `placed` by hand are exactly where they were put.
    """
    stood = {box.person: box for box in before.boxes}
    back = {
        box.person: was.x - box.x
        for box in after.boxes
        if (was := stood.get(box.person)) is not None and _stays(was, box, placed)
    }
    if not back:
        return after
    boxes = tuple(replace(box, x=stood[box.person].x) if box.person in back else box for box in after.boxes)
    lines = _lines(before, after, {box.person: box for box in after.boxes}, back)
    here = replace(after, boxes=boxes, lines=lines)
    moved = [box for box in boxes if stood.get(box.person) != box]
    return replace(here, outlines=_rings(before, here, moved))


def _stays(was: Box, box: Box, placed: Collection[str]) -> bool:
    return abs(was.x - box.x) <= HARDLY and was.y == box.y and box.person not in placed


def _lines(
    before: Layout, after: Layout, boxes: Mapping[str, Box], back: Mapping[str, float]
) -> tuple[RoutedLine, ...]:
    """The lines of each union as they were when all of them hardly differ, else going with their people."""
    old, new = _by_union(before.lines), _by_union(after.lines)
    kept = {union for union, lines in new.items() if _are_alike(old.get(union, []), lines, back)}
    here = {union: iter(old[union]) for union in kept}
    return tuple(
        next(here[line.union]) if line.union in kept else _with_people(line, boxes, back)
        for line in after.lines
    )


def _by_union(lines: Sequence[RoutedLine]) -> dict[str, list[RoutedLine]]:
    found: dict[str, list[RoutedLine]] = {}
    for line in lines:
        found.setdefault(line.union, []).append(line)
    return found


def _are_alike(old: Sequence[RoutedLine], new: Sequence[RoutedLine], back: Mapping[str, float]) -> bool:
    """Whether lines join the same people, who all stay, by nearly the same way."""
    return len(old) == len(new) and all(
        (was.kind, was.child, was.persons) == (line.kind, line.child, line.persons)
        and back.keys() >= set(line.persons)
        and _near(was.points, line.points)
        and _near(was.hops, line.hops)
        for was, line in zip(old, new, strict=True)
    )


def _near(one: Sequence[Point], other: Sequence[Point]) -> bool:
    return len(one) == len(other) and all(
        abs(ax - bx) <= HARDLY and ay == by for (ax, ay), (bx, by) in zip(one, other, strict=True)
    )


def _with_people(line: RoutedLine, boxes: Mapping[str, Box], back: Mapping[str, float]) -> RoutedLine:
    """A line whose upright pieces at people who stay are where these people stay."""
    moves: dict[float, float] = {}
    for x, y in line.points:
        for person in line.persons:
            if person in back and _belongs(x, y, boxes[person]):
                moves[x] = back[person]
    if not moves:
        return line
    points, hops = (
        tuple((x + moves.get(x, 0.0), y) for x, y in places) for places in (line.points, line.hops)
    )
    return replace(line, points=points, hops=hops)


def _belongs(x: float, y: float, box: Box) -> bool:
    """Whether a point of a line is straight below or above the middle of somebody, or at their symbol."""
    at_symbol = abs(y - box.y) <= box.extent.symbol_height / 2 + _TOUCHES
    return x == box.x or (at_symbol and abs(x - box.x) <= box.extent.symbol_width / 2)


def _rings(before: Layout, after: Layout, moved: Sequence[Box]) -> tuple[Outline, ...]:
    """The outlines; as they were where they hardly differ, or where nothing in their reach has changed.

    `after` holds people and lines as they are settled, `moved` those people who are not where they were.
    """
    old = {outline.household: outline for outline in before.outlines}
    gone = {box.person for box in moved}
    alike = [
        (ring, was)
        for ring in after.outlines
        if (was := old.get(ring.household)) is not None and _same_people(was, ring, gone)
    ]
    kept = {ring.household: was for ring, was in alike if _is_near(was, ring)}
    waiting = [was for ring, was in alike if ring.household not in kept]
    unknown = [_around(ring) for ring in after.outlines if not any(ring is one for one, _ in alike)]
    changed = [*map(_room_of, moved), *_new_pieces(before, after), *unknown]
    while caught := [was for was in waiting if _meets(_around(was), changed)]:
        waiting = [was for was in waiting if was not in caught]
        changed = [_around(was) for was in caught]
    kept |= {was.household: was for was in waiting}
    return tuple(kept.get(ring.household, ring) for ring in after.outlines)


def _new_pieces(before: Layout, after: Layout) -> list[_Area]:
    """The pieces of lines that were not there before."""
    drawn = {line.points for line in before.lines}
    return [
        (min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))
        for line in after.lines
        if line.points not in drawn
        for (ax, ay), (bx, by) in pairwise(line.points)
    ]


def _same_people(was: Outline, ring: Outline, gone: Set[str]) -> bool:
    """Whether two outlines are of the same people, who all are where they were."""
    return was.members == ring.members and _people(was) == _people(ring) and gone.isdisjoint(_people(ring))


def _people(outline: Outline) -> list[str]:
    return [*outline.members, *(person for person, _, _ in outline.tethered)]


def _is_near(was: Outline, ring: Outline) -> bool:
    """Whether two outlines of the same people hardly differ."""
    return len(was.parts) == len(ring.parts) and _near(_points(was), _points(ring))


def _around(outline: Outline) -> _Area:
    """A rectangle round an outline, with the room into which nothing new may reach if it is to stay."""
    xs, ys = zip(*_points(outline), strict=True)
    return min(xs) - _ROOM, min(ys) - _ROOM, max(xs) + _ROOM, max(ys) + _ROOM


def _room_of(box: Box) -> _Area:
    """The rectangle that somebody takes, with their label."""
    half, top = box.extent.width / 2, box.y - box.extent.symbol_height / 2
    return box.x - half, top, box.x + half, top + box.extent.height


def _meets(area: _Area, others: Sequence[_Area]) -> bool:
    left, top, right, bottom = area
    return any(a < right and left < c and b < bottom and top < d for a, b, c, d in others)


def _points(outline: Outline) -> list[Point]:
    ends = (end for _, start, stop in outline.tethered for end in (start, stop))
    return [*chain(*outline.parts), *chain(*outline.links), *ends, outline.label_at]
