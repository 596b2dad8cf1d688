"""A pasted table while somebody looks through it: its cells, what was decided, and how it is read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from genogram_app.entry.columns import ColumnKind
from genogram_app.entry.table_grid import Grid, clean
from genogram_app.entry.table_kin import Party
from genogram_app.entry.table_reading import Answers, TableReading, read_table, same_words
from genogram_app.model.document import Document


class PasteState:
    """Reads the table anew after every answer."""

    def __init__(self, grid: Grid, document: Document, today: date) -> None:
        """Begin with what the table itself says."""
        self.grid, self.document, self._today = grid, document, today
        self.answers = Answers()
        self.reading: TableReading = read_table(grid, document, today)

    def cell(self, row: int, column: int) -> str:
        """Return the words of a cell; rows are counted below the headings."""
        return self.grid.rows[self.reading.columns.first_row + row][column]

    def read_as(self, column: int, kind: ColumnKind) -> None:
        """Read a column as something; what was read as the same before becomes notes."""
        kinds = list(self.reading.columns.kinds)
        for i, other in enumerate(kinds):
            if other == kind and kind not in ("notes", "out"):
                kinds[i] = "notes"
        kinds[column] = kind
        self._answer(replace(self.answers, kinds=tuple(kinds)))

    def choose(self, rows: tuple[int, ...], choice: str) -> None:
        """Say of rows that they are new, left out, or about somebody of the case."""
        choices = {**self.answers.choices, **dict.fromkeys(rows, choice)}
        self._answer(replace(self.answers, choices=choices))

    def take_as(self, row: int, meaning: int) -> int:
        """Take a relation in one of its meanings; return how many other rows with the same words follow."""
        alike = [i for i in same_words(self.reading, row) if i not in self.answers.meanings]
        meanings = {**self.answers.meanings, **dict.fromkeys((*alike, row), meaning)}
        self._answer(replace(self.answers, meanings=meanings))
        return len(alike)

    def correct(self, row: int, column: int, text: str) -> None:
        """Put other words into a cell."""
        place = self.reading.columns.first_row + row
        rows = [list(cells) for cells in self.grid.rows]
        rows[place][column] = clean(text)
        kinds = self.reading.columns.kinds
        self.grid = replace(self.grid, rows=tuple(tuple(cells) for cells in rows))
        self._answer(replace(self.answers, kinds=kinds))

    def relate_to(self, child: Party | None) -> None:
        """Say whom the relations are to."""
        self._answer(replace(self.answers, child=child, meanings={}))

    def state_ages_at(self, day: str | None) -> None:
        """Say to which date the ages belong."""
        self._answer(replace(self.answers, ages_at=day))

    def _answer(self, answers: Answers) -> None:
        self.answers = answers
        self.reading = read_table(self.grid, self.document, self._today, answers)
