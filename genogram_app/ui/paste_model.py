"""The rows of the paste preview: how each column is read, who each row is, and what will be done."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from genogram_app.entry.columns import KIND_WORDS
from genogram_app.entry.table_reading import NEW, OUT, RowReading
from genogram_app.ui.attempt import sentence
from genogram_app.ui.paste_state import PasteState
from genogram_app.ui.severity_marks import colour, mark
from genogram_app.ui.words import Choices

Index = QModelIndex | QPersistentModelIndex
CHOICES = Qt.ItemDataRole.UserRole + 1
"""The role under which a cell gives (value, words) of what can be chosen; None where one types."""
WHO, MEANS, DOES = 0, 1, 2
OWN = 3
"""The number of columns before those of the table."""
_HEADINGS = ("Who", "Relationship", "What will be done")
_ARROW = " ▾"


class PasteModel(QAbstractTableModel):
    """The first row says how each column is read; the rows of the table follow."""

    answered = Signal(str)
    """Something was decided; the text says what else came of it, if anything did."""

    def __init__(self, state: PasteState) -> None:
        """Show a table."""
        super().__init__()
        self.state = state

    def refresh(self, said: str = "") -> None:
        """Show how the table is read now."""
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.answered.emit(said)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the rows of the table and one for its columns."""
        inside = parent is not None and parent.isValid()
        return 0 if inside else len(self.state.reading.rows) + 1

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the columns of the table and those of the reading."""
        return 0 if parent is not None and parent.isValid() else self.state.grid.width + OWN

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the headings as they were pasted; the rows are numbered."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section) if section else "Read as"
        if section < OWN:
            return _HEADINGS[section]
        heading = self.state.reading.columns.headings[section - OWN]
        return " ".join(heading.split()) or f"Column {section - OWN + 1}"

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say where something can be chosen or typed."""
        chosen = bool(self._choices(index)) or (index.row() > 0 and index.column() >= OWN)
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if chosen else Qt.ItemFlag.NoItemFlags)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, what can be chosen there, and what is wrong with it."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index) + (_ARROW if self._choices(index) else "")
        if role == CHOICES:
            return self._choices(index)
        if role == Qt.ItemDataRole.EditRole:
            return self._value(index)
        if role == Qt.ItemDataRole.FontRole and index.row() == 0:
            font = QFont()
            font.setBold(True)
            return font
        return self._mark(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Take a choice, or other words for a cell."""
        if role != Qt.ItemDataRole.EditRole or value == self._value(index):
            return False
        row, column, said = index.row() - 1, index.column(), ""
        if row < 0:
            self.state.read_as(column - OWN, value)
        elif column == WHO:
            self.state.choose((row,), value)
        elif column == MEANS:
            more = self.state.take_as(row, value)
            words = self.state.reading.rows[row].facts.relation
            said = f"Also taken for {more} more rows that say “{words}”." if more > 1 else ""
            said = f"Also taken for the other row that says “{words}”." if more == 1 else said
        else:
            self.state.correct(row, column - OWN, value)
        self.refresh(said)
        return True

    def leave_out(self, rows: tuple[int, ...]) -> None:
        """Leave rows of the table out."""
        self.state.choose(rows, OUT)
        self.refresh()

    def explanation(self, index: Index) -> str:
        """Return in full what a cell is read as, or why it is not."""
        if not index.isValid() or index.row() == 0:
            return ""
        row = self.state.reading.rows[index.row() - 1]
        if index.column() < OWN:
            return sentence(row.does)
        cell = row.facts.cells[index.column() - OWN]
        if cell.problem:
            return f"{sentence(cell.problem)} The words go into the notes unless you correct them."
        return f"Read as: {cell.words}" if cell.words else ""

    def _words(self, index: Index) -> str:
        if index.row() == 0:
            kind = index.column() - OWN
            return KIND_WORDS[self.state.reading.columns.kinds[kind]] if kind >= 0 else ""
        row = self.state.reading.rows[index.row() - 1]
        match index.column():
            case 0:
                return _who(row)
            case 1:
                return row.meanings[row.meaning].words if row.meanings else ""
            case 2:
                return row.does
        return " ".join(self.state.cell(index.row() - 1, index.column() - OWN).split())

    def _choices(self, index: Index) -> Choices:
        if index.row() == 0:
            return tuple(KIND_WORDS.items()) if index.column() >= OWN else ()
        row = self.state.reading.rows[index.row() - 1]
        if index.column() == WHO:
            same = tuple((m.person, f"{m.name} ({m.why})") for m in row.matches)
            return (*same, (NEW, "New person"), (OUT, "Leave out"))
        if index.column() == MEANS and len(row.meanings) > 1:
            return tuple((i, meaning.words) for i, meaning in enumerate(row.meanings))
        return ()

    def _value(self, index: Index) -> Any:
        if index.row() == 0:
            return self.state.reading.columns.kinds[index.column() - OWN]
        row = self.state.reading.rows[index.row() - 1]
        if index.column() == WHO:
            return row.choice
        if index.column() == MEANS:
            return row.meaning
        return self.state.cell(index.row() - 1, index.column() - OWN) if index.column() >= OWN else None

    def _mark(self, index: Index, role: int) -> Any:
        if index.row() == 0:
            return None
        row = self.state.reading.rows[index.row() - 1]
        if index.column() >= OWN:
            wrong = row.facts.cells[index.column() - OWN].problem
        else:
            wrong = row.does if index.column() == WHO and row.state == "ask" else ""
        said = self.explanation(index)
        if role == Qt.ItemDataRole.ToolTipRole and said:
            # Pasted words stand in it, and a tool tip takes what looks like markup for markup.
            return f"<span>{escape(said)}</span>"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return said or None
        if wrong and role == Qt.ItemDataRole.DecorationRole:
            return mark("contradiction")
        if wrong and role == Qt.ItemDataRole.ForegroundRole:
            return colour("contradiction")
        return None


def _who(row: RowReading) -> str:
    if row.state == "ask":
        return "Choose who it is"
    if row.state == "match":
        found = next((m for m in row.matches if m.person == row.choice), None)
        return f"{found.name} ({found.why})" if found else "In the case"
    return "New person" if row.state == "new" else "Leave out"
