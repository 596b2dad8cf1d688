"""Where words go that belong to lines: at the first place they would like that is free."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, pairwise
from math import floor, inf
from typing import Any, TypeAlias, TypeVar

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Close, Point, Primitive, Text
from genogram_app.layout.geometry import Box, Layout, Outline
from genogram_app.notation.captions import Caption, caption_size, draw_caption
from genogram_app.notation.routes import along
from genogram_app.notation.style import Style
from genogram_app.picture.memory import Memory

Rectangle: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom."""
_Segment: TypeAlias = tuple[float, float, float, float]
_Taken: TypeAlias = tuple[float, float, float, float, float, bool, str]
"""A rectangle, or a line from a point to another: four numbers, its weight, whether it is such a line, and
the household of whose outline it is a piece."""
_Cell: TypeAlias = tuple[int, int]
Entry: TypeAlias = tuple[_Cell, _Taken]
"""What is taken in one cell."""
Result = TypeVar("Result")

_CELL = 90.0
_ON_A_THING = 40.0
_ON_A_MARK = 6.0
_ON_A_LINE = 2.5
ON_OWN_OUTLINE, _ON_AN_OUTLINE = 0.6, 2.0
"""How bad it is for the label of a household to cover its own outline, and for words to cover another one."""
_NOT_SOONER = 0.02
_MARK = 5.0
"""Half the side of the room for the question mark on the border of an outline, in points."""
_STRETCH = 6.0
_ON_OWN_LINE = 1.0 - _ON_A_LINE
"""On its own line a caption costs little more than beside it, though the line itself is taken."""
_FAR = 1.5
_NOTHING: list[_Taken] = []


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


@dataclass(frozen=True, slots=True)
class _Placement:
    """What was made of `asked` with these things taken `around`, and what it took itself."""

    asked: object
    around: Mapping[_Cell, Sequence[_Taken]]
    result: Any
    entries: Sequence[Entry]


class FreeSpace:
    """What is taken on a picture; words are placed one after the other, each taking its place.

    With the memory of the picture before, words whose surroundings are as they were are where they were.
    """

    def __init__(self, memory: Memory | None = None) -> None:
        """Begin with nothing taken."""
        self._memory = Memory() if memory is None else memory
        self._taken: defaultdict[_Cell, list[_Taken]] = defaultdict(list)
        self._looked: set[_Cell] = set()
        self._log: list[Entry] | None = None

    @classmethod
    def around(cls, layout: Layout, memory: Memory | None = None) -> FreeSpace:
        """Return the free space of a layout: its people and family lines are taken."""
        space = cls(memory)
        for box in layout.boxes:
            space.take_entries(space._memory.recall(("room", box.person), box, partial(_room, box)))
        for points in (*(line.points for line in layout.lines), *(kin.points for kin in layout.kin_lines)):
            space.take_line(points)
        return space

    def take(self, rectangle: Rectangle, weight: float = _ON_A_THING) -> None:
        """Take a rectangle; `weight` says how bad it is to cover it."""
        self.take_entries(_entries(rectangle, weight))

    def take_line(self, points: Sequence[Point], weight: float = _ON_A_LINE, least: float = 0.0) -> None:
        """Take a line through points, but for pieces shorter than `least`."""
        line = (tuple(points), weight, least)
        self.take_entries(self._memory.recall(line, None, partial(_pieces, *line)))

    def take_outline(self, outline: Outline) -> None:
        """Take the rings of a household; to cover a little of them is not as bad as to cover a line."""
        for part in outline.parts:
            ring = part, outline.household
            self.take_entries(self._memory.recall(ring, None, partial(_border, *ring)))
        for line in (*outline.links, *outline.perhaps):
            self.take_line(line, _ON_AN_OUTLINE)
        for line in outline.perhaps:
            x, y = along(line, 0.5)
            self.take((x - _MARK, y - _MARK, x + _MARK, y + _MARK))

    def take_entries(self, entries: Sequence[Entry]) -> None:
        """Take places of which it is known in which cells they are."""
        taken = self._taken
        for cell, thing in entries:
            taken[cell].append(thing)
        if self._log is not None:
            self._log += entries

    def recall(self, key: Hashable, asked: object, place: Callable[[], Result]) -> Result:
        """Return what `place` makes, which may look at this space and take places in it.

        For the same `asked` as in the picture before, and with the same things taken wherever it looked, it
        would make the same again; then it is not asked.
        """
        known: _Placement | None = self._memory.known(key)
        if known is None or known.asked != asked or not self._is_as(known.around):
            known = self._worked_out(asked, place)
        else:
            self.take_entries(known.entries)
        self._memory.keep(key, known)
        result: Result = known.result
        return result

    def _worked_out(self, asked: object, place: Callable[[], Any]) -> _Placement:
        log: list[Entry] = []
        self._looked, self._log = set(), log
        result = place()
        entries, self._log = tuple(log), None
        own = Counter(cell for cell, _ in entries)
        around = {cell: self._at(cell)[: len(self._at(cell)) - own[cell]] for cell in self._looked}
        return _Placement(asked, around, result, entries)

    def _is_as(self, around: Mapping[_Cell, Sequence[_Taken]]) -> bool:
        """Whether the same is taken in some cells."""
        return all(self._at(cell) == before for cell, before in around.items())

    def _at(self, cell: _Cell) -> list[_Taken]:
        return self._taken.get(cell, _NOTHING)

    def is_clear(self, start: Point, end: Point) -> bool:
        """Return whether a straight line meets no person, label or words."""
        (ax, ay), (bx, by) = start, end
        cells = _cells((min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)))
        self._looked.update(cells)
        return not any(
            weight >= _ON_A_THING and not slanted and _touches((a, b, c, d), (ax, ay, bx, by))
            for cell in cells
            for a, b, c, d, weight, slanted, _ in self._at(cell)
        )

    def place(self, size: tuple[float, float], spots: Iterable[Point]) -> Point:
        """Return the first of the spots (centres) that is free, else the least bad one; and take it."""
        return self.place_best(Way((), size, spot, n * _NOT_SOONER) for n, spot in enumerate(spots)).centre

    def place_best(self, ways: Iterable[Way], *, enough: float = 0.0, own: str = "") -> Way:
        """Return the first way that costs at most `enough`, else the least bad one; and take its place.

        The outline of the household `own` may be covered.
        """
        best: Way | None = None
        least, place = inf, (0.0, 0.0, 0.0, 0.0)
        for way in ways:
            if way.penalty >= least:
                continue
            wanted = _rectangle(way.size, way.centre)
            cost = self._cost(wanted, least - way.penalty, own)
            if cost + way.penalty < least:
                best, least, place = way, cost + way.penalty, wanted
            if cost <= enough:
                break
        assert best is not None, "words always have at least one place"
        self.take(place)
        return best

    def _cost(self, wanted: Rectangle, worst: float, own: str) -> float:
        """How bad it is to cover a rectangle: exact only below `worst`; each outline counts once."""
        left, top, right, bottom = wanted
        cells = _cells(wanted)
        self._looked.update(cells)
        lists = [self._taken[cell] for cell in cells if cell in self._taken]
        several = len(lists) > 1
        cost, crossed, counted = 0.0, set[str](), set[_Taken]()
        for thing in chain.from_iterable(lists):
            a, b, c, d, weight, slanted, owner = thing
            if slanted:
                beside = (a < left and c < left) or (a > right and c > right)
                beside = beside or (b < top and d < top) or (b > bottom and d > bottom)
                covered = not beside and owner not in crossed and _touches(wanted, (a, b, c, d))
            else:
                covered = a < right and left < c and b < bottom and top < d
            # What reaches over several cells is in the list of each.
            if not covered or (several and thing in counted):
                continue
            counted.add(thing)
            cost += weight if not owner or owner != own else ON_OWN_OUTLINE
            if owner:
                crossed.add(owner)
            if cost >= worst:
                return cost
        return cost


def small_marks(items: Iterable[Primitive], unit: float) -> tuple[Entry, ...]:
    """Return what the small things among the primitives of a line take: question marks, slashes."""
    areas = (None if _reaches(item, unit) else bounds(item) for item in items)
    return tuple(
        entry
        for area in areas
        if area is not None and max(area.width, area.height) < unit
        for entry in _entries((area.left, area.top, area.right, area.bottom), _ON_A_MARK)
    )


def _room(box: Box) -> list[Entry]:
    """What a person takes in each cell."""
    return [entry for place in symbol_and_label(box) for entry in _entries(place, _ON_A_THING)]


def _entries(rectangle: Rectangle, weight: float) -> list[Entry]:
    """What a rectangle takes in each cell."""
    weighted = (*rectangle, weight, False, "")
    return [(cell, weighted) for cell in _cells(rectangle)]


def _pieces(points: Sequence[Point], weight: float, least: float) -> list[Entry]:
    """What a line takes in each cell: level and upright pieces as rectangles, slanted ones as they are."""
    found: list[Entry] = []
    for (ax, ay), (bx, by) in pairwise(points):
        if abs(bx - ax) + abs(by - ay) >= least:
            slanted = ax != bx and ay != by
            around = (min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))
            taken = (*((ax, ay, bx, by) if slanted else around), weight, slanted, "")
            found += [(cell, taken) for cell in _cells(around)]
    return found


def _border(ring: Sequence[Point], household: str) -> list[Entry]:
    """What the ring of a household takes in each cell, in stretches of some length."""
    found: list[Entry] = []
    ax, ay = ring[0]
    for bx, by in (*ring[1:], ring[0]):
        if abs(bx - ax) + abs(by - ay) >= _STRETCH or (bx, by) == ring[0]:
            taken = (ax, ay, bx, by, _ON_AN_OUTLINE, True, household)
            around = (min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))
            found += [(cell, taken) for cell in _cells(around)]
            ax, ay = bx, by
    return found


def _reaches(item: Primitive, length: float) -> bool:
    """Whether a path certainly gets that far from where it begins; its points tell sooner than its bounds."""
    if isinstance(item, Text):
        return False
    points = [step.to for step in item.steps if not isinstance(step, Close)]
    return any(abs(x - points[0][0]) >= length or abs(y - points[0][1]) >= length for x, y in points[1:])


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
