"""Lines that would go through somebody who was put in their way by hand, led round."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from genogram_app.layout.geometry import Box, RoutedLine
from genogram_app.layout.paths import Rect, find_path, is_clear, rect_of
from genogram_app.layout.ports import CLEAR

GRAZE = 0.4
"""How far into somebody's room, in points, a line may reach before it is led round."""
MOST = 40
"""Where more lines than this are blocked, people stand on one another and the rest stay as they are."""


def with_detours(lines: Sequence[RoutedLine], boxes: Mapping[str, Box]) -> tuple[RoutedLine, ...]:
    """The same lines, but those through anybody whom they do not join go round from end to end.

    Bars over siblings stay level: their children's lines hang from them.
    """
    rects = {person: rect_of(box, -GRAZE) for person, box in boxes.items()}
    blocked = [n for n, line in enumerate(lines) if line.kind != "sibship" and not _is_clear(line, rects)]
    found = list(lines)
    for n in blocked[:MOST]:
        found[n] = _led_round(lines[n], rects)
    return tuple(found)


def _others(line: RoutedLine, rects: Mapping[str, Rect]) -> list[Rect]:
    return [rect for person, rect in rects.items() if person not in line.persons]


def _is_clear(line: RoutedLine, rects: Mapping[str, Rect]) -> bool:
    xs, ys = zip(*line.points, strict=True)
    left, top, right, bottom = min(xs), min(ys), max(xs), max(ys)
    near = [
        rect
        for person, rect in rects.items()
        if rect[0] <= right and left <= rect[2] and rect[1] <= bottom and top <= rect[3]
        if person not in line.persons
    ]
    return not near or is_clear(line.points, near)


def _led_round(line: RoutedLine, rects: Mapping[str, Rect]) -> RoutedLine:
    others = _others(line, rects)
    path = find_path(line.points[0], line.points[-1], others, CLEAR / 2)
    return replace(line, points=path) if is_clear(path, others) else line
