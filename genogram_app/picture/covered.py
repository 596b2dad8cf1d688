"""Which parts of a drawing are covered, so that what is free can be used for something else."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from math import ceil

from genogram_app.drawing.bounds import Bounds, bounds
from genogram_app.drawing.flattening import flattened
from genogram_app.drawing.primitives import Drawing, Path, Point, Text

CELL = 5.0
"""How exactly it is known what is covered, in points."""
_CURVE_PARTS = 6


class Covered:
    """A drawing laid over small squares; each counts as covered when anything is in it.

    Inside a closed line all is covered, so that nothing is put into a household to which it does not belong.
    """

    def __init__(self, drawing: Drawing, page: Bounds) -> None:
        """Note what the drawing covers of a page; what lies outside the page is free."""
        self._left, self._top = page.left, page.top
        self._columns, self._rows = ceil(page.width / CELL) + 1, ceil(page.height / CELL) + 1
        self._cells = [bytearray(self._columns) for _ in range(self._rows)]
        for group in drawing.groups:
            for item in group.items:
                self._cover_text(item) if isinstance(item, Text) else self._cover_path(item)
        self._sums = self._summed()

    def is_free(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Return whether nothing of the drawing is in a rectangle, in the drawing's points."""
        x, y = self._left, self._top
        if right <= x or bottom <= y or left >= x + self._columns * CELL or top >= y + self._rows * CELL:
            return True
        above, below = self._sums[self._row(top)], self._sums[self._row(bottom) + 1]
        first, last = self._column(left), self._column(right) + 1
        return below[last] - above[last] - below[first] + above[first] == 0

    def area(self) -> float:
        """Return how much is covered, in square points."""
        return self._sums[-1][-1] * CELL * CELL

    def _column(self, x: float) -> int:
        return 0 if x <= self._left else min(int((x - self._left) / CELL), self._columns - 1)

    def _row(self, y: float) -> int:
        return 0 if y <= self._top else min(int((y - self._top) / CELL), self._rows - 1)

    def _cover_text(self, text: Text) -> None:
        area = bounds(text)
        if area is not None:
            for row in range(self._row(area.top), self._row(area.bottom) + 1):
                self._cover_row(row, area.left, area.right)

    def _cover_row(self, row: int, left: float, right: float) -> None:
        first, last = self._column(left), self._column(right)
        self._cells[row][first : last + 1] = b"\x01" * (last + 1 - first)

    def _cover_path(self, path: Path) -> None:
        for part in flattened(path, _CURVE_PARTS):
            for start, end in pairwise(part.points):
                self._cover_line(start, end)
            if part.closed:
                self._cover_inside(part.points)

    def _cover_line(self, start: Point, end: Point) -> None:
        (ax, ay), (bx, by) = start, end
        parts = max(1, ceil(max(abs(bx - ax), abs(by - ay)) / CELL))
        for part in range(parts + 1):
            share = part / parts
            self._cells[self._row(ay + (by - ay) * share)][self._column(ax + (bx - ax) * share)] = 1

    def _cover_inside(self, ring: Sequence[Point]) -> None:
        """Cover row by row what lies between the sides of a ring."""
        sides = list(pairwise([*ring, ring[0]]))
        top, bottom = min(y for _, y in ring), max(y for _, y in ring)
        for row in range(self._row(top), self._row(bottom) + 1):
            y = self._top + (row + 0.5) * CELL
            crossed = sorted(
                ax + (bx - ax) * (y - ay) / (by - ay) for (ax, ay), (bx, by) in sides if (ay > y) != (by > y)
            )
            for left, right in zip(crossed[::2], crossed[1::2], strict=False):
                self._cover_row(row, left, right)

    def _summed(self) -> list[list[int]]:
        """For each corner of a square how many covered ones are above and to the left of it."""
        sums = [[0] * (self._columns + 1)]
        for cells in self._cells:
            row = accumulate(cells, initial=0)
            sums.append([above + here for above, here in zip(sums[-1], row, strict=True)])
        return sums
