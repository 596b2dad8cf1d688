"""Which small moves of a new layout are left undone, so that what has hardly moved does not move at all."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from genogram_app.layout.geometry import Box, Layout, Outline, Point, RoutedLine

HARDLY = 1.5
"""Points, a twentieth of a symbol: nobody needs to see such a move."""
_TOUCHES = 1.0


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
    boxes = {box.person: box for box in after.boxes}
    rings = {outline.household: outline for outline in before.outlines}
    return replace(
        after,
        boxes=tuple(replace(box, x=box.x + back.get(box.person, 0.0)) for box in after.boxes),
        lines=_lines(before, after, boxes, back),
        outlines=tuple(_ring(rings.get(ring.household), ring) for ring in after.outlines),
    )


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


def _ring(was: Outline | None, outline: Outline) -> Outline:
    """The outline as it was when it hardly differs."""
    if was is None or (was.members, len(was.parts)) != (outline.members, len(outline.parts)):
        return outline
    one = replace(was, parts=(), links=(), tethered=(), label_at=outline.label_at)
    other = replace(outline, parts=(), links=(), tethered=())
    alike = (
        one == other
        and [person for person, _, _ in was.tethered] == [person for person, _, _ in outline.tethered]
        and _near(_points(was), _points(outline))
    )
    return was if alike else outline


def _points(outline: Outline) -> list[Point]:
    ends = (end for _, start, stop in outline.tethered for end in (start, stop))
    return [*chain(*outline.parts), *chain(*outline.links), *ends, outline.label_at]
