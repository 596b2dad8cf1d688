"""Where words go that belong to lines: at the first place they would like that is free."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from math import floor, inf
from typing import TypeAlias, TypeVar

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Close, Point, Primitive, Text
from genogram_app.layout.geometry import Box, Layout, Outline
from genogram_app.notation.captions import Caption, caption_size, draw_caption
from genogram_app.notation.style import Style

Rectangle: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom."""
_Segment: TypeAlias = tuple[float, float, float, float]
_Weighted: TypeAlias = tuple[float, float, float, float, float]
_Cell: TypeAlias = tuple[int, int]
_Taken = TypeVar("_Taken")

_CELL = 90.0
_ON_A_THING = 40.0
_ON_A_MARK = 6.0
_ON_A_LINE = 2.5
ON_AN_OUTLINE = 0.6
"""How bad it is to cover a stretch of outline."""
_NOT_SOONER = 0.02
_A_CORNER = 8.0
_ON_OWN_LINE = 1.0 - _ON_A_LINE
"""On its own line a caption costs little more than beside it, though the line itself is taken."""
_FAR = 1.5


def symbol_and_label(box: Box) -> tuple[Rectangle, ...]:
    """Return the rectangles that a person's symbol and label cover."""
    extent = box.extent
    half_width, half_height = extent.symbol_width / 2, extent.symbol_height / 2
    symbol = (box.x - half_width, box.y - half_height, box.x + half_width, box.y + half_height)
    if not extent.label_height:
        return (symbol,)
    top = box.y + half_height + extent.label_gap
    half = extent.label_width / 2
    return symbol, (box.x - half, top, box.x + half, top + extent.label_height)


@dataclass(frozen=True, slots=True)
class Way:
    """One way to place words: their lines, size and centre, and how much worse it is than the best way."""

    lines: tuple[str, ...]
    size: tuple[float, float]
    centre: Point
    penalty: float


class FreeSpace:
    """What is taken on a picture; words are placed one after the other, each taking its place."""

    def __init__(self) -> None:
        """Begin with nothing taken."""
        self._taken: dict[_Cell, list[_Weighted]] = {}
        self._slanted: dict[_Cell, list[tuple[_Segment, float]]] = {}

    @classmethod
    def around(cls, layout: Layout) -> FreeSpace:
        """Return the free space of a layout: its people and family lines are taken."""
        space = cls()
        for box in layout.boxes:
            for rectangle in symbol_and_label(box):
                space.take(rectangle)
        for points in (*(line.points for line in layout.lines), *(kin.points for kin in layout.kin_lines)):
            space.take_line(points)
        return space

    def take(self, rectangle: Rectangle, weight: float = _ON_A_THING) -> None:
        """Take a rectangle; `weight` says how bad it is to cover it."""
        weighted = (*rectangle, weight)
        for cell in _cells(rectangle):
            self._taken.setdefault(cell, []).append(weighted)

    def take_line(self, points: Sequence[Point], weight: float = _ON_A_LINE, least: float = 0.0) -> None:
        """Take a line through points, but for pieces shorter than `least`."""
        for (ax, ay), (bx, by) in pairwise(points):
            if abs(bx - ax) + abs(by - ay) < least:
                continue
            around = (min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))
            if ax == bx or ay == by:
                self.take(around, weight)
                continue
            for cell in _cells(around):
                self._slanted.setdefault(cell, []).append(((ax, ay, bx, by), weight))

    def take_outline(self, outline: Outline) -> None:
        """Take the rings of a household; to cover a little of them is not as bad as to cover a line."""
        for part in outline.parts:
            self.take_line((*part, part[0]), ON_AN_OUTLINE, _A_CORNER)

    def take_marks(self, items: Iterable[Primitive], unit: float) -> None:
        """Take what is small among the primitives of a line: question marks, slashes."""
        for item in items:
            area = None if _reaches(item, unit) else bounds(item)
            if area is not None and max(area.width, area.height) < unit:
                self.take((area.left, area.top, area.right, area.bottom), _ON_A_MARK)

    def is_clear(self, start: Point, end: Point) -> bool:
        """Return whether a straight line meets no person, label or words."""
        (ax, ay), (bx, by) = start, end
        around = (min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))
        return not any(
            weight >= _ON_A_THING and _touches((a, b, c, d), (ax, ay, bx, by))
            for cell in _cells(around)
            for a, b, c, d, weight in self._taken.get(cell, ())
        )

    def place(self, size: tuple[float, float], spots: Iterable[Point]) -> Point:
        """Return the first of the spots (centres) that is free, else the least bad one; and take it."""
        return self.place_best(Way((), size, spot, n * _NOT_SOONER) for n, spot in enumerate(spots)).centre

    def place_best(self, ways: Iterable[Way], *, enough: float = 0.0) -> Way:
        """Return the first way that costs at most `enough`, else the least bad one; and take its place."""
        best: Way | None = None
        least, place = inf, (0.0, 0.0, 0.0, 0.0)
        for way in ways:
            if way.penalty >= least:
                continue
            wanted = _rectangle(way.size, way.centre)
            cost = self._cost(wanted, least - way.penalty)
            if cost + way.penalty < least:
                best, least, place = way, cost + way.penalty, wanted
            if cost <= enough:
                break
        assert best is not None, "words always have at least one place"
        self.take(place)
        return best

    def _cost(self, wanted: Rectangle, worst: float) -> float:
        left, top, right, bottom = wanted
        cells = _cells(wanted)
        cost = 0.0
        for taken in _once([self._taken[cell] for cell in cells if cell in self._taken]):
            a, b, c, d, weight = taken
            if a < right and left < c and b < bottom and top < d:
                cost += weight
                if cost >= worst:
                    return cost
        for line, weight in _once([self._slanted[cell] for cell in cells if cell in self._slanted]):
            if _touches(wanted, line):
                cost += weight
        return cost


def _reaches(item: Primitive, length: float) -> bool:
    """Whether a path certainly gets that far from where it begins; its points tell sooner than its bounds."""
    if isinstance(item, Text):
        return False
    points = [step.to for step in item.steps if not isinstance(step, Close)]
    return any(abs(x - points[0][0]) >= length or abs(y - points[0][1]) >= length for x, y in points[1:])


def _once(lists: Sequence[Sequence[_Taken]]) -> Iterable[_Taken]:
    """What is in some lists, once: what reaches over several cells is in the list of each."""
    return lists[0] if len(lists) == 1 else dict.fromkeys(chain.from_iterable(lists))


def placed_words(caption: Caption, space: FreeSpace, style: Style) -> tuple[Primitive, ...]:
    """Return a caption drawn in the wording and at the place that suit best."""
    way = space.place_best(_ways(caption, style))
    return draw_caption(way.lines, way.centre, style)


def _ways(caption: Caption, style: Style) -> Iterator[Way]:
    """Every way to place a caption: in any wording beside its line, then on it, then further off."""
    sizes = [caption_size(wording.lines, style) for wording in caption.wordings]
    near, on, far = zip(*((w.spots, w.on, w.far) for w in caption.wordings), strict=True)
    for kind, penalty in ((near, 0.0), (on, _ON_OWN_LINE), (far, _FAR)):
        number = 0
        for wording, size, spots in zip(caption.wordings, sizes, kind, strict=True):
            for spot in spots:
                yield Way(wording.lines, size, spot, penalty + number * _NOT_SOONER)
                number += 1


def _rectangle(size: tuple[float, float], centre: Point) -> Rectangle:
    half_width, half_height = size[0] / 2, size[1] / 2
    return centre[0] - half_width, centre[1] - half_height, centre[0] + half_width, centre[1] + half_height


def _cells(rectangle: Rectangle) -> list[_Cell]:
    left, top = floor(rectangle[0] / _CELL), floor(rectangle[1] / _CELL)
    right, bottom = floor(rectangle[2] / _CELL), floor(rectangle[3] / _CELL)
    if left == right and top == bottom:
        return [(left, top)]
    return [(column, row) for column in range(left, right + 1) for row in range(top, bottom + 1)]


def _touches(rectangle: Rectangle, line: _Segment) -> bool:
    """Whether a line passes through a rectangle: clipped by each side in turn (Liang and Barsky)."""
    left, top, right, bottom = rectangle
    ax, ay, bx, by = line
    if (ax < left and bx < left) or (ax > right and bx > right) or (ay < top and by < top):
        return False
    if ay > bottom and by > bottom:
        return False
    dx, dy = bx - ax, by - ay
    enter, leave = 0.0, 1.0
    for step, room in ((-dx, ax - left), (dx, right - ax), (-dy, ay - top), (dy, bottom - ay)):
        if step < 0:
            enter = max(enter, room / step)
        elif step > 0:
            leave = min(leave, room / step)
    return enter <= leave
