"""The lines of kin relations whose path is not known: from symbol to symbol, round everybody else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from genogram_app.layout.geometry import Box, KinLine, Point, RoutedLine
from genogram_app.layout.paths import Rect, find_path, is_clear, rect_of
from genogram_app.layout.ports import CLEAR
from genogram_app.layout.request import KinTie

ROOM, STEP = 5.5, 1.0
"""How far a line keeps from others, in points, and how much further each further one, so that no two lie on
each other."""


def kin_lines(
    ties: Sequence[KinTie], boxes: Mapping[str, Box], drawn: Sequence[RoutedLine] = ()
) -> tuple[KinLine, ...]:
    """Draw the line of every kin tie between two people of the drawing."""
    lines = []
    for n, tie in enumerate(ties):
        if tie.person in boxes and tie.relative in boxes and tie.person != tie.relative:
            lines.append(KinLine(tie.id, _line(tie, boxes, ROOM + STEP * (n % 4))))
    return tuple(lines)


def _line(tie: KinTie, boxes: Mapping[str, Box], margin: float) -> tuple[Point, ...]:
    """The shortest clear line from a side of one symbol to a side of the other."""
    person, relative = boxes[tie.person], boxes[tie.relative]
    others = [b for b in boxes.values() if b.person not in (tie.person, tie.relative)]
    own = [*_labels((person, relative)), *_symbols((person, relative))]
    wide = [*own, *(rect_of(b, CLEAR) for b in others)]
    straight = [(a, b) for a in _sides(person) for b in _sides(relative) if is_clear((a, b), wide)]
    if straight:
        return min(straight, key=lambda p: (abs(p[0][0] - p[1][0]) + abs(p[0][1] - p[1][1]), p))
    right = relative.x >= person.x
    start = _sides(person)[1 if right else 0]
    end = _sides(relative)[0 if right else 1]
    path = find_path(start, end, [*own, *(rect_of(b) for b in others)], margin)
    return (_inside(person, start), *path, _inside(relative, end))


def _sides(box: Box) -> tuple[Point, Point, Point]:
    """Where kin lines start: above the middle of each side, where no bar does, and at the top."""
    half, height = box.extent.symbol_width / 2, box.extent.symbol_height / 2
    return (box.x - half, box.y - height / 2), (box.x + half, box.y - height / 2), (box.x, box.y - height)


def _inside(box: Box, side: Point) -> Point:
    """From a side of the box on to where a circle or diamond of that size begins."""
    return (side[0] + box.x) / 2, side[1]


def _labels(boxes: Sequence[Box]) -> list[Rect]:
    return [
        (r[0], b.y + b.extent.symbol_height / 2 + b.extent.label_gap / 2, r[2], r[3])
        for b in boxes
        if b.extent.label_height
        for r in (rect_of(b),)
    ]


def _symbols(boxes: Sequence[Box]) -> list[Rect]:
    """The insides of symbols, so that no line starts through its own."""
    return [
        (
            b.x - b.extent.symbol_width / 2,
            b.y - b.extent.symbol_height / 2,
            b.x + b.extent.symbol_width / 2,
            b.y + b.extent.symbol_height / 2,
        )
        for b in boxes
    ]
