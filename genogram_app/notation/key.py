"""How the key is set: its entries in columns, headings with the first of their entries, in a thin frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.fonts import line_height, text_width
from genogram_app.drawing.primitives import Group, Primitive, Text
from genogram_app.drawing.shapes import polyline
from genogram_app.drawing.transform import moved
from genogram_app.drawing.wrapping import wrap
from genogram_app.notation.key_entries import KeyEntry
from genogram_app.notation.key_samples import WIDTH
from genogram_app.notation.style import GREY, STYLE

TEXT_SIZE = 8.0
"""Of headings and entries, in points: no smaller than can be read in print."""
PADDING = 7.0
"""Between the frame and what it holds, in points."""
_GAP = 4.0
COLUMN_GAP = 10.0
"""Between two columns, in points."""
_HEADING = 11.5
_ROW_GAP = 1.8


@dataclass(frozen=True, slots=True)
class KeyBlock:
    """A key that is set, about its upper left corner, with the width and height it takes, in points."""

    items: tuple[Primitive, ...]
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _Row:
    entry: KeyEntry
    lines: tuple[str, ...]
    heading: tuple[str, ...]
    height: float


class KeyGroups:
    """A key whose groups can stand in several blocks, each block in columns of one width."""

    def __init__(self, entries: Sequence[KeyEntry], column_width: float) -> None:
        """Measure the entries once."""
        self._rows = _rows(entries, column_width)
        self._width = column_width
        starts = [n for n, row in enumerate(self._rows) if row.heading]
        self._starts = (*starts, len(self._rows))
        self._heights: dict[tuple[int, int, int], float] = {}

    def __len__(self) -> int:
        """The number of groups."""
        return len(self._starts) - 1

    def area(self) -> float:
        """Return about how much room all groups take in one column, in square points."""
        return self._height(0, len(self), 1) * self._width if len(self) else 0.0

    def size(self, first: int, last: int, columns: int) -> tuple[float, float]:
        """Return the width and height of a framed block of groups, without the one numbered `last`."""
        wide = columns * (self._width + COLUMN_GAP) - COLUMN_GAP
        return wide + 2 * PADDING, self._height(first, last, columns) + 2 * PADDING

    def framed(self, first: int, last: int, columns: int) -> KeyBlock:
        """Return the framed block of groups, without the one numbered `last`."""
        block = _block(self._between(first, last), self._width, self._height(first, last, columns))
        return _framed(block, "Key, continued" if first else "Key")

    def _between(self, first: int, last: int) -> Sequence[_Row]:
        return self._rows[self._starts[first] : self._starts[last]]

    def _height(self, first: int, last: int, columns: int) -> float:
        wanted = first, last, columns
        if wanted not in self._heights:
            self._heights[wanted] = _least_height(self._between(first, last), columns)
        return self._heights[wanted]


def _block(rows: Sequence[_Row], column_width: float, height: float) -> KeyBlock:
    items: list[Primitive] = []
    x = y = 0.0
    for row in rows:
        if y and y + _taken(row, y) > height + 0.01:
            x, y = x + column_width + COLUMN_GAP, 0.0
        items += _draw(row, x, y)
        y += _taken(row, y)
    return KeyBlock(tuple(items), x + column_width, height)


def _framed(block: KeyBlock, word: str) -> KeyBlock:
    """A key in its frame, which is open above where its name stands."""
    width, height = block.width + 2 * PADDING, block.height + 2 * PADDING
    start, baseline = PADDING + 3.0, 0.357 * TEXT_SIZE
    end = start + text_width(word, TEXT_SIZE, bold=True) + 3.0
    corners = ((end, 0.0), (width, 0.0), (width, height), (0.0, height), (0.0, 0.0), (PADDING, 0.0))
    frame = polyline(corners, STYLE.stroke(width=STYLE.thin, colour=GREY))
    name = Text((start, baseline), word, TEXT_SIZE, bold=True)
    inside = moved(Group("key", "", block.items), PADDING, PADDING).items
    return KeyBlock((frame, name, *inside), width, height)


def _rows(entries: Sequence[KeyEntry], width: float) -> list[_Row]:
    rows: list[_Row] = []
    heading = ""
    for entry in entries:
        beside = WIDTH + _GAP if entry.sample else 0.0
        lines = wrap(entry.words, width - beside, TEXT_SIZE).lines
        sample = bounds(Group("sample", "", entry.sample))
        height = max(sample.height if sample else 0.0, len(lines) * line_height(TEXT_SIZE) * 0.9) + _ROW_GAP
        named = () if entry.heading == heading else wrap(entry.heading, width, TEXT_SIZE, bold=True).lines
        rows.append(_Row(entry, lines, named, height))
        heading = entry.heading
    return rows


def _taken(row: _Row, above: float) -> float:
    """The height of a row, with its heading and, further down a column, space above the heading."""
    if not row.heading:
        return row.height
    return row.height + len(row.heading) * _HEADING + (_GAP if above else 0.0)


def _least_height(rows: Sequence[_Row], columns: int) -> float:
    low, high = max(_taken(row, 0.0) for row in rows), sum(_taken(row, 1.0) for row in rows)
    for _ in range(24):
        middle = (low + high) / 2
        low, high = (low, middle) if _columns_needed(rows, middle) <= columns else (middle, high)
    return high


def _columns_needed(rows: Sequence[_Row], height: float) -> int:
    columns, y = 1, 0.0
    for row in rows:
        if y and y + _taken(row, y) > height + 0.01:
            columns, y = columns + 1, 0.0
        y += _taken(row, y)
    return columns


def _draw(row: _Row, x: float, y: float) -> list[Primitive]:
    items: list[Primitive] = []
    if row.heading:
        y += _GAP if y else 0.0
        for words in row.heading:
            items.append(Text((x, y + TEXT_SIZE), words, TEXT_SIZE, bold=True))
            y += _HEADING
    middle = y + row.height / 2
    sample = tuple(_legible(item) for item in row.entry.sample)
    items += moved(Group("sample", "", sample), x + WIDTH / 2, middle).items
    step = line_height(TEXT_SIZE) * 0.9
    first = middle - (len(row.lines) - 1) * step / 2 + 0.357 * TEXT_SIZE
    left = x + WIDTH + _GAP if row.entry.sample else x
    for place, line in enumerate(row.lines):
        items.append(Text((left, first + place * step), line, TEXT_SIZE))
    return items


def _legible(item: Primitive) -> Primitive:
    """Letters in a sample are no smaller than those of the key."""
    return replace(item, size=max(item.size, TEXT_SIZE)) if isinstance(item, Text) else item
