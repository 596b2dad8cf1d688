"""What helps to put the sheets of one picture together: numbers, neighbours, ticks and a small map."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from genogram_app.drawing.bounds import Bounds
from genogram_app.drawing.fonts import line_height
from genogram_app.drawing.primitives import Group, Point, Primitive, Text
from genogram_app.drawing.shapes import polyline, rectangle
from genogram_app.notation.style import GREY, STYLE
from genogram_app.picture.cuts import Span

TICK = 8.0
"""The length of a tick at the end of a cut, in points."""
FOOT_HEIGHT = 40.0
"""What stands below a part of a picture takes so much height, in points."""
_MAP_WIDTH, _MAP_HEIGHT = 110.0, 38.0
_DOT = 1.6
_SIZE = 8.0
_HERE = "#d0d0d0"


@dataclass(frozen=True, slots=True)
class Grid:
    """The parts of a picture in columns and rows: from where to where, and where it is cut, in points."""

    columns: tuple[Span, ...]
    rows: tuple[Span, ...]
    across: tuple[float, ...] = ()
    down: tuple[float, ...] = ()

    @property
    def sheets(self) -> int:
        """How many sheets there are, with the one for the key."""
        return len(self.columns) * len(self.rows) + 1

    @property
    def size(self) -> Point:
        """The width and height of the whole picture."""
        return self.columns[-1][1], self.rows[-1][1]

    def parts(self) -> Iterator[Part]:
        """Return every part, row by row."""
        for row in range(len(self.rows)):
            for column in range(len(self.columns)):
                yield Part(self, row, column)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a picture; rows and columns count from nought."""

    grid: Grid
    row: int
    column: int

    @property
    def number(self) -> int:
        """The number of its sheet; the key is on sheet 1."""
        return self.row * len(self.grid.columns) + self.column + 2

    @property
    def window(self) -> Bounds:
        """What its sheet shows, with the overlaps."""
        (left, right), (top, bottom) = self.grid.columns[self.column], self.grid.rows[self.row]
        return Bounds(left, top, right, bottom)

    @property
    def core(self) -> Bounds:
        """What lies between the cuts around it."""
        width, height = self.grid.size
        across, down = (0.0, *self.grid.across, width), (0.0, *self.grid.down, height)
        return Bounds(across[self.column], down[self.row], across[self.column + 1], down[self.row + 1])


def sheet_name(part: Part) -> str:
    """Return which sheet this is: "Sheet 2 of 4: row 1, column 2"."""
    return f"Sheet {part.number} of {part.grid.sheets}: row {part.row + 1}, column {part.column + 1}"


def neighbours(part: Part) -> str:
    """Return which sheets lie around this one, in words; nothing when there are none."""
    wide, high = len(part.grid.columns), len(part.grid.rows)
    around = (
        (part.column > 0, part.number - 1, "at the left"),
        (part.column < wide - 1, part.number + 1, "at the right"),
        (part.row > 0, part.number - wide, "above"),
        (part.row < high - 1, part.number + wide, "below"),
    )
    words = ", ".join(f"sheet {number} {where}" for there, number, where in around if there)
    return f"Continued on {words}. Lay the ticks at the edges over each other." if words else ""


def foot(part: Part, people: Sequence[Point], corner: Point, width: float, *, complete: bool = True) -> Group:
    """Return what stands below a part: which sheet it is, its neighbours, a map with everybody as a dot.

    Where the picture is not `complete`, it says on which sheet one reads what is left out.
    """
    x, y = corner
    first = "The key is on sheet 1." if complete else "The key is on sheet 1, and what is not shown."
    lines = (sheet_name(part), neighbours(part), first)
    texts = [
        Text((x, y + (n + 1) * line_height(_SIZE)), line, _SIZE, bold=n == 0)
        for n, line in enumerate(lines)
        if line
    ]
    return Group("foot", " ".join(filter(None, lines)), (*texts, *_map(part, people, (x + width, y))))


def _map(part: Part, people: Sequence[Point], corner: Point) -> Iterator[Primitive]:
    """The whole picture, small, its upper right corner given; this part is grey."""
    width, height = part.grid.size
    scale = min(_MAP_WIDTH / width, _MAP_HEIGHT / height)
    left, top = corner[0] - width * scale, corner[1]
    for each in sorted(part.grid.parts(), key=lambda other: other == part):
        core = each.core
        yield rectangle(
            left + core.left * scale,
            top + core.top * scale,
            core.width * scale,
            core.height * scale,
            STYLE.stroke(width=STYLE.thin, colour=GREY),
            _HERE if each == part else "#ffffff",
        )
    for x, y in people:
        yield rectangle(left + x * scale - _DOT / 2, top + y * scale - _DOT / 2, _DOT, _DOT, None, GREY)


def ticks(part: Part, corner: Point) -> Group:
    """Return the ticks at the ends of the cuts that go through a part's window, whose corner is given."""
    window, grid = part.window, part.grid
    right, down = corner[0] - window.left, corner[1] - window.top
    stroke = STYLE.stroke(width=STYLE.thin, colour=GREY)
    items: list[Primitive] = []
    for x in (place + right for place in grid.across if window.left <= place <= window.right):
        for y, way in ((corner[1] - 1, -TICK + 1), (corner[1] + window.height + 1, TICK - 1)):
            items.append(polyline(((x, y), (x, y + way)), stroke))
    for y in (place + down for place in grid.down if window.top <= place <= window.bottom):
        for x, way in ((corner[0] - 1, -TICK + 1), (corner[0] + window.width + 1, TICK - 1)):
            items.append(polyline(((x, y), (x + way, y)), stroke))
    return Group("ticks", "Where the sheets join", tuple(items))


def plan_of_sheets(grid: Grid, scale: float, corner: Point) -> Group:
    """Return the cuts and the numbers of the sheets, to be laid over a small picture of the whole."""
    items: list[Primitive] = []
    for part in grid.parts():
        core = part.core
        left, top = corner[0] + core.left * scale, corner[1] + core.top * scale
        width, height = core.width * scale, core.height * scale
        items.append(rectangle(left, top, width, height, STYLE.stroke(width=STYLE.thin, colour=GREY)))
        middle = (left + width / 2, top + height / 2)
        items.append(rectangle(middle[0] - 24, middle[1] - 9, 48, 18, STYLE.stroke(), "#ffffff"))
        items.append(
            Text((middle[0], middle[1] + 3.6), f"Sheet {part.number}", 10.0, bold=True, anchor="middle")
        )
    where = "sheet 2" if grid.sheets == 2 else f"sheets 2 to {grid.sheets}"
    return Group("sheets", f"The picture is on {where}.", tuple(items))
