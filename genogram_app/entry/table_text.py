"""The cells of a table that was pasted as text: between tabs, commas or bars, or a name a line."""

from __future__ import annotations

import re

from genogram_app.entry.table_grid import MOST_CHARACTERS, MOST_ROWS, Grid, grid

_SEPARATORS = ("|", ";", ",")
_MOST_OF = 0.8
_LONGEST_QUOTE = 4_000
_LONGEST_LINE = 60
"""A line longer than this is prose, not a name."""
_LONGEST_CELL = 40
"""Cells longer than this on average are the clauses of sentences."""
_WIDE = re.compile(r" {3,}")


def grid_of_text(text: str) -> Grid | None:
    """Return the rows of a text that is a table; None when it is prose or nothing.

    Cells stand between tabs, else between bars, semicolons or commas where nearly every line has the same
    number, else between wide gaps; else short lines are rows of one cell.
    """
    cut = text[:MOST_CHARACTERS].replace("\r\n", "\n").replace("\r", "\n")
    if "\t" in cut:
        return _separated(cut, "\t")
    lines = [line for line in cut.split("\n") if line.strip()]
    for separator in _SEPARATORS:
        if _divides(lines, separator):
            return _separated(cut, separator)
    gaps = sum(bool(_WIDE.search(line.strip())) for line in lines)
    if len(lines) > 1 and gaps >= len(lines) * _MOST_OF:
        return grid([list(_WIDE.split(line.strip())) for line in lines])
    if len(lines) > 1 and all(len(line) <= _LONGEST_LINE for line in lines):
        return grid([[line] for line in lines])
    return None


def _divides(lines: list[str], separator: str) -> bool:
    """Whether a mark stands between the cells of a table: as often in one line as in the next."""
    counts = [line.strip().strip(separator).count(separator) for line in lines]
    if not counts or max(counts) == 0 or (len(lines) == 1 and counts[0] < 2):
        return False
    usual = max(set(counts), key=counts.count)
    cells = sum(counts) + len(lines)
    longest = _LONGEST_CELL if len(lines) > 1 else _LONGEST_CELL // 2
    short = sum(len(line) for line in lines) / cells <= longest and not (
        len(lines) == 1 and lines[0].endswith(".")
    )
    return usual > 0 and counts.count(usual) >= len(counts) * _MOST_OF and short


def _separated(text: str, separator: str) -> Grid | None:
    rows: list[list[str]] = []
    place, row = 0, list[str]()
    while place <= len(text):
        cell, place = _cell(text, place, separator)
        row.append(cell)
        if place >= len(text) or text[place] == "\n":
            rows.append(row[1:] if separator == "|" and not row[0].strip() else row)
            row = []
            if len(rows) > MOST_ROWS * 2:
                return grid(rows, more=True)
        place += 1
    return grid([row for row in rows if not _is_rule(row)])


def _cell(text: str, place: int, separator: str) -> tuple[str, int]:
    """One cell, and where it ends: in quotes when there is a closing one, else up to the next mark."""
    if text.startswith('"', place):
        quoted = _quoted(text, place + 1, separator)
        if quoted is not None:
            return quoted
    ends = (i for i in (text.find(separator, place), text.find("\n", place)) if i >= 0)
    end = min(ends, default=len(text))
    return text[place:end], end


def _quoted(text: str, start: int, separator: str) -> tuple[str, int] | None:
    """A cell in quotes; None when the quote is one by itself, which means the same as above."""
    if start >= len(text) or text[start] in (separator, "\n"):
        return None
    place = text.find('"', start, start + _LONGEST_QUOTE)
    while place >= 0:
        after = place + 1
        if text.startswith('"', after):
            place = text.find('"', after + 1, start + _LONGEST_QUOTE)
            continue
        if after >= len(text) or text[after] in (separator, "\n"):
            return text[start:place].replace('""', '"'), after
        return None
    return None


def _is_rule(row: list[str]) -> bool:
    """Whether a row is only the line of dashes below the headings."""
    return all(set(cell.strip()) <= set("-:=") for cell in row) and any(cell.strip() for cell in row)
