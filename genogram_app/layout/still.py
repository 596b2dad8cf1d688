"""A layout in which everybody stands where they stood in that of the whole family, and some are not there."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from genogram_app.family.unions import Union
from genogram_app.layout.arrange import outlined
from genogram_app.layout.geometry import Box, Layout, Point, RoutedLine
from genogram_app.layout.hops import with_hops
from genogram_app.layout.remembered import Remembered
from genogram_app.layout.request import Home

SAME = 0.01
"""Points nearer than this, in points, are one."""


@dataclass(frozen=True, slots=True)
class There:
    """Who and what is there: the boxes of people, the unions and kin ties among them, and their homes."""

    boxes: tuple[Box, ...]
    unions: tuple[Union, ...]
    kin: frozenset[str]
    homes: tuple[Home, ...]


def still(whole: Layout, there: There, unit: float, remembered: Remembered) -> Layout:
    """Return the layout of those who are there; nobody and no line that is left moves.

    The unions have the ids that they have in the layout of the whole family, with the partners and children
    who are there. Outlines are drawn anew round the homes.
    """
    lines = with_hops(trimmed(whole.lines, there.unions))
    kin = tuple(line for line in whole.kin_lines if line.kin in there.kin)
    boxes = {box.person: box for box in there.boxes}
    rings = outlined(there.homes, boxes, unit, lines, remembered)
    return Layout(there.boxes, lines, kin, rings, whole.width, whole.height)


def trimmed(lines: Sequence[RoutedLine], unions: Sequence[Union]) -> tuple[RoutedLine, ...]:
    """Return the lines of unions as far as they lead to partners and children who are in them; no hops."""
    of_union: dict[str, list[RoutedLine]] = {}
    for line in lines:
        of_union.setdefault(line.union, []).append(replace(line, hops=()) if line.hops else line)
    present = {union.id: union for union in unions}
    return tuple(
        line
        for name, own in of_union.items()
        if name in present
        for line in _family(own, present[name].partners, {link.child for link in present[name].children})
    )


def _family(
    lines: Sequence[RoutedLine], partners: Collection[str], children: Collection[str]
) -> Iterator[RoutedLine]:
    """The couple's line, the drop, the bar and the line of each child, as far as they are wanted."""
    couple = next((line for line in lines if line.kind == "partnership"), None)
    drop = next((line for line in lines if line.kind == "descent" and line.child is None), None)
    bar = next((line for line in lines if line.kind == "sibship"), None)
    own = [line for line in lines if line.child in children]
    whole = couple is not None and all(person in partners for person in couple.persons)
    if couple is not None and whole:
        yield couple
    if drop is None or not own:
        return
    yield drop if couple is None or whole else _from_one(couple, drop, partners)
    if bar is not None:
        yield from _bar(bar, drop, own)
    yield from own


def _bar(bar: RoutedLine, drop: RoutedLine, own: Sequence[RoutedLine]) -> Iterator[RoutedLine]:
    """The bar over the children who are there, no longer than it has to be."""
    ends = [drop.points[-1][0], *(line.points[0][0] for line in own)]
    level, there = bar.points[0][1], {line.child for line in own}
    if max(ends) - min(ends) > SAME:
        persons = tuple(person for person in bar.persons if person in there)
        yield replace(bar, persons=persons, points=((min(ends), level), (max(ends), level)))


def _from_one(couple: RoutedLine, drop: RoutedLine, partners: Collection[str]) -> RoutedLine:
    """The drop from the one of a couple who is there, along the couple's line as far as it began before."""
    backwards = couple.persons[0] not in partners
    points = couple.points[::-1] if backwards else couple.points
    persons = tuple(person for person in couple.persons if person in partners)
    return replace(drop, persons=persons, points=(*_as_far_as(points, drop.points[0]), *drop.points[1:]))


def _as_far_as(points: Sequence[Point], end: Point) -> tuple[Point, ...]:
    """A line of level and upright pieces as far as a point on it."""
    gone = [points[0]]
    for a, b in pairwise(points):
        if _is_between(a, end, b):
            break
        gone.append(b)
    return (*gone, end)


def _is_between(a: Point, point: Point, b: Point) -> bool:
    return all(min(a[n], b[n]) - SAME <= point[n] <= max(a[n], b[n]) + SAME for n in (0, 1))
