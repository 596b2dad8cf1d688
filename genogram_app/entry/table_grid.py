"""The cells of a pasted table: from a table of Word or Excel, from text between tabs, or from lines."""

from __future__ import annotations

from dataclasses import dataclass

MOST_ROWS = 500
"""So many rows are read of one table."""
MOST_COLUMNS = 40
LONGEST_CELL = 2_000
MOST_CHARACTERS = 2_500_000
"""A text longer than this is not looked at."""

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of the same number of cells; `more` says that there were further rows."""

    rows: tuple[Row, ...]
    more: bool = False

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.rows[0]) if self.rows else 0


def grid(rows: list[list[str]], *, more: bool = False) -> Grid | None:
    """Return rows with empty ones and empty columns left out and short ones filled up; None for nothing."""
    cleaned = [[clean(cell) for cell in row[:MOST_COLUMNS]] for row in rows]
    kept = [row for row in cleaned if any(row)]
    width = max((len(row) for row in kept), default=0)
    filled = [row + [""] * (width - len(row)) for row in kept]
    used = [i for i in range(width) if any(row[i] for row in filled)]
    cut = tuple(tuple(row[i] for i in used) for row in filled[:MOST_ROWS])
    return Grid(cut, more or len(filled) > MOST_ROWS) if cut else None


def clean(cell: str) -> str:
    """Return the words of a cell with single spaces, line by line; marks that cannot be seen are left out."""
    visible = "".join(c for c in cell[:LONGEST_CELL] if c.isprintable() or c in "\n\t\u00a0")
    lines = (" ".join(line.split()) for line in visible.splitlines())
    return "\n".join(line for line in lines if line)
