"""How the key is set: its entries in columns, headings with the first of their entries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from genogram_app.drawing.fonts import line_height
from genogram_app.drawing.primitives import Group, Primitive, Text
from genogram_app.drawing.transform import moved
from genogram_app.drawing.wrapping import wrap
from genogram_app.notation.key_entries import KeyEntry
from genogram_app.notation.key_samples import HEIGHT, WIDTH

TEXT_SIZE = 7.5
_GAP = 4.0
COLUMN_GAP = 10.0
"""Between two columns, in points."""
_HEADING = 12.0


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
    heading: bool
    height: float


def key_block(entries: Sequence[KeyEntry], column_width: float, columns: int) -> KeyBlock:
    """Return the key set in so many columns of a width in points, as level as its entries allow."""
    rows = _rows(entries, column_width)
    if not rows:
        return KeyBlock((), 0.0, 0.0)
    height = _least_height(rows, columns)
    items: list[Primitive] = []
    x = y = 0.0
    for row in rows:
        if y and y + _taken(row, y) > height + 0.01:
            x, y = x + column_width + COLUMN_GAP, 0.0
        items += _draw(row, x, y)
        y += _taken(row, y)
    return KeyBlock(tuple(items), x + column_width, height)


def _rows(entries: Sequence[KeyEntry], width: float) -> list[_Row]:
    rows: list[_Row] = []
    heading = ""
    for entry in entries:
        lines = wrap(entry.words, width - WIDTH - _GAP, TEXT_SIZE).lines
        height = max(HEIGHT, len(lines) * line_height(TEXT_SIZE) * 0.9 + 1.5)
        rows.append(_Row(entry, lines, entry.heading != heading, height))
        heading = entry.heading
    return rows


def _taken(row: _Row, above: float) -> float:
    """The height of a row, with its heading and, further down a column, space above the heading."""
    return row.height + ((_HEADING + (_GAP if above else 0.0)) if row.heading else 0.0)


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
        items.append(Text((x, y + TEXT_SIZE), row.entry.heading, TEXT_SIZE, bold=True))
        y += _HEADING
    middle = y + row.height / 2
    items += moved(Group("sample", "", row.entry.sample), x + WIDTH / 2, middle).items
    step = line_height(TEXT_SIZE) * 0.9
    first = middle - (len(row.lines) - 1) * step / 2 + 0.357 * TEXT_SIZE
    for place, line in enumerate(row.lines):
        items.append(Text((x + WIDTH + _GAP, first + place * step), line, TEXT_SIZE))
    return items
