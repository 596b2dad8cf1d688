"""The sheet of the notation: every symbol and line with its name, on one side of A4."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from genogram_app.drawing.bounds import bounds, enclosing
from genogram_app.drawing.fonts import ascent, line_height
from genogram_app.drawing.primitives import Drawing, Group, Primitive, Text
from genogram_app.drawing.transform import moved, scaled
from genogram_app.drawing.wrapping import wrap
from genogram_app.notation.every_mark import every_mark
from genogram_app.notation.key_entries import KeyEntry, key_entries
from genogram_app.notation.key_samples import WIDTH
from genogram_app.notation.style import GREY, KeyStyle, Notation

SHEET_WIDTH, SHEET_HEIGHT = 595.28, 841.89
"""A4, portrait, in points."""
TITLE = "Symbols and lines of a genogram"
TEXT_SIZE = 8.0
_HEADING_SIZE, _TITLE_SIZE = 9.0, 14.0
_MARGIN = 26.0
_COLUMNS, _COLUMN_GAP = 4, 10.0
_SCALES = (1.3, 1.25, 1.2, 1.15, 1.1, 1.05, 1.0)
_GAP, _ROW_GAP, _HEADING_GAP, _UNDER_HEADING = 5.0, 1.2, 4.0, 1.5
_STYLE_WORDS: dict[KeyStyle, str] = {
    "mcgoldrick": "Notation after McGoldrick: a solid line joins a married couple or civil partners, "
    "a dashed line a couple who are not married.",
    "write_enough": "Notation after Write Enough: an unbroken line joins a couple in a lasting relationship, "
    "married or not, a broken line a couple in a passing one.",
}
_NOTES = (
    "What is alleged, suspected or in doubt has short dashes, a question mark or the word itself, and never "
    "looks like a fact. A step-parent has no line of their own: it follows from the couple's line. "
    "Everything can be told apart in black and white."
)


@dataclass(frozen=True, slots=True)
class _Row:
    """An entry that is measured: its lines, its height, and the lines of its heading when it is the first."""

    entry: KeyEntry
    heading: tuple[str, ...]
    lines: tuple[str, ...]
    height: float


def notation_sheet(notation: Notation) -> Drawing:
    """Return every symbol and line of a notation on a sheet of A4, drawn as pictures draw them."""
    head = _head(notation.key_style)
    foot = _foot()
    area = enclosing(bounds(item) for item in head.items)
    top = (area.bottom if area else _MARGIN) + 8.0
    bottom = SHEET_HEIGHT - _MARGIN - line_height(TEXT_SIZE) * len(foot.items) - 6.0
    entries = key_entries(every_mark(notation))
    columns, scale = _columns(entries, bottom - top)
    marks = [
        group
        for place, column in enumerate(columns)
        for group in _drawn(column, _MARGIN + place * (_column_width() + _COLUMN_GAP), top, scale)
    ]
    return Drawing(SHEET_WIDTH, SHEET_HEIGHT, (head, *marks, foot), TITLE)


def _column_width() -> float:
    return (SHEET_WIDTH - 2 * _MARGIN - (_COLUMNS - 1) * _COLUMN_GAP) / _COLUMNS


def _head(key_style: KeyStyle) -> Group:
    words = _STYLE_WORDS[key_style]
    y = _MARGIN + ascent(_TITLE_SIZE)
    items = [Text((_MARGIN, y), TITLE, _TITLE_SIZE, bold=True)]
    y += line_height(_TITLE_SIZE) - 3.0
    return Group("title", f"{TITLE}. {words}", (*items, *_lines(words, y)))


def _foot() -> Group:
    lines = wrap(_NOTES, SHEET_WIDTH - 2 * _MARGIN, TEXT_SIZE).lines
    top = SHEET_HEIGHT - _MARGIN - line_height(TEXT_SIZE) * (len(lines) - 1)
    return Group("foot", _NOTES, tuple(_lines(_NOTES, top)))


def _lines(words: str, baseline: float) -> Iterator[Primitive]:
    step = line_height(TEXT_SIZE)
    for place, line in enumerate(wrap(words, SHEET_WIDTH - 2 * _MARGIN, TEXT_SIZE).lines):
        yield Text((_MARGIN, baseline + place * step), line, TEXT_SIZE, colour=GREY)


def _columns(entries: Sequence[KeyEntry], height: float) -> tuple[list[list[_Row]], float]:
    """The rows in columns, the samples at the largest scale that leaves room for all."""
    columns: list[list[_Row]] = []
    scale = 1.0
    for scale in _SCALES:
        columns = _filled(_rows(entries, scale), height)
        if len(columns) <= _COLUMNS:
            break
    return columns, scale


def _rows(entries: Sequence[KeyEntry], scale: float) -> list[_Row]:
    rows: list[_Row] = []
    heading = ""
    for entry in entries:
        lines = wrap(entry.words, _column_width() - WIDTH * scale - _GAP, TEXT_SIZE).lines
        area = enclosing(bounds(item) for item in entry.sample)
        reach = scale * 2 * max(-area.top, area.bottom) if area else 0.0
        height = max(reach, len(lines) * _step()) + _ROW_GAP
        rows.append(_Row(entry, () if entry.heading == heading else _heading(entry), lines, height))
        heading = entry.heading
    return rows


def _step() -> float:
    return line_height(TEXT_SIZE) * 0.88


def _heading(entry: KeyEntry) -> tuple[str, ...]:
    return wrap(entry.heading, _column_width(), _HEADING_SIZE, bold=True).lines


def _taken(row: _Row, first: bool) -> float:
    """The height of a row with its heading, which has some room above it but at the top of a column."""
    if not row.heading:
        return row.height
    above = 0.0 if first else _HEADING_GAP
    return above + len(row.heading) * line_height(_HEADING_SIZE) + _UNDER_HEADING + row.height


def _filled(rows: Sequence[_Row], height: float) -> list[list[_Row]]:
    columns: list[list[_Row]] = [[]]
    y = 0.0
    for row in rows:
        if columns[-1] and y + _taken(row, first=False) > height:
            columns.append([])
            y = 0.0
        y += _taken(row, first=not columns[-1])
        columns[-1].append(row)
    return columns


def _drawn(column: Sequence[_Row], x: float, top: float, scale: float) -> Iterator[Group]:
    y = top
    for place, row in enumerate(column):
        items: list[Primitive] = []
        if row.heading:
            y += _HEADING_GAP if place else 0.0
            for line in row.heading:
                items.append(Text((x, y + ascent(_HEADING_SIZE)), line, _HEADING_SIZE, bold=True))
                y += line_height(_HEADING_SIZE)
            y += _UNDER_HEADING
        items += _entry(row, x, y + row.height / 2, scale)
        y += row.height
        yield Group(f"mark:{row.entry.id}", row.entry.words, tuple(items))


def _fitting(entry: KeyEntry, scale: float) -> float:
    """The scale at which a sample that is rather wide keeps to its room."""
    area = enclosing(bounds(item) for item in entry.sample)
    return min(scale, scale * WIDTH / area.width) if area else scale


def _entry(row: _Row, x: float, middle: float, scale: float) -> Iterator[Primitive]:
    sample = scaled(Group("", "", row.entry.sample), _fitting(row.entry, scale))
    yield from moved(sample, x + WIDTH * scale / 2, middle).items
    first = middle - (len(row.lines) - 1) * _step() / 2 + 0.357 * TEXT_SIZE
    for place, line in enumerate(row.lines):
        yield Text((x + WIDTH * scale + _GAP, first + place * _step()), line, TEXT_SIZE)
