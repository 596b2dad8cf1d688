"""The rows of one table: the items of one list of the case, each known by its id."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from genogram_app.edit.session import Edit
from genogram_app.model.document import Document, Item
from genogram_app.ui.attempt import Attempt, sentence
from genogram_app.ui.severity_marks import colour, mark
from genogram_app.ui.tables.case_now import CaseNow
from genogram_app.ui.tables.columns import Column

Index = QModelIndex | QPersistentModelIndex
SORT = Qt.ItemDataRole.UserRole + 1
"""The role under which a cell gives its sort key."""


class TableModel(QAbstractTableModel):
    """Shows a list of the document and changes it by edits.

    What was typed and cannot be read stays in its cell, marked, with the reason; the case does not have it.
    """

    refused = Signal(str)
    """Why what was typed is not in the case, in a sentence."""

    def __init__(
        self, list_name: str, columns: Sequence[Column], attempt: Attempt, today: Callable[[], date]
    ) -> None:
        """Begin empty; `attempt` does an edit or says why not."""
        super().__init__()
        self.columns = tuple(columns)
        self._list, self._attempt, self._today = list_name, attempt, today
        self.case = CaseNow(Document(), None, today())
        self._rows: list[Item] = []
        self._refused: dict[tuple[str, str], tuple[str, str]] = {}

    def show_case(self, document: Document, day: date | None) -> None:
        """Show a document as on a day; rows that stay keep their place, their selection and their cursor."""
        before, self.case = self._rows, CaseNow(document, day, self._today())
        after: list[Item] = list(getattr(document, self._list))
        old, new = [i.id for i in before], [i.id for i in after]
        if not _is_part(old, new) and not _is_part(new, old):
            self.beginResetModel()
            self._rows = after
            self.endResetModel()
            return
        self._drop(set(old) - set(new))
        self._take(after)
        self._rows = after
        if after:
            self.dataChanged.emit(self.index(0, 0), self.index(len(after) - 1, len(self.columns) - 1))

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of items."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns, hidden ones included."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column, and what it holds as its tool tip."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        return self.columns[section].hint or None if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say which cells can be edited."""
        writable = index.isValid() and self.columns[index.column()].change is not None
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if writable else Qt.ItemFlag.NoItemFlags)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows: its words, or what was typed and could not be read."""
        if not index.isValid():
            return None
        item, column = self._rows[index.row()], self.columns[index.column()]
        refused = self._refused.get((item.id, column.name))
        if role == Qt.ItemDataRole.DisplayRole:
            return refused[0] if refused else column.text(self.case, item)
        if role == Qt.ItemDataRole.EditRole:
            return self._to_edit(item, column, refused)
        if role == SORT:
            return column.sort_key(self.case, item)
        if refused:
            return _refusal(refused[1], role)
        return column.hint or None if role == Qt.ItemDataRole.ToolTipRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Take what was typed or chosen; return whether it could be read and done."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        item, column = self._rows[index.row()], self.columns[index.column()]
        if column.change is None or value == self._to_edit(item, column, None):
            self._forget(item.id, column)
            return column.change is not None
        edit = self._edit_for(item, column, value)
        reason = edit if isinstance(edit, str) else self._attempt(edit)
        if reason is None:
            self._forget(item.id, column)
        else:
            self._refused[item.id, column.name] = (self._shown(column, value), sentence(reason))
            self.refused.emit(f"This was left out of the case. {sentence(reason)}")
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), len(self.columns) - 1))
        return reason is None

    def id_at(self, row: int) -> str:
        """Return the id of the item in a row."""
        return self._rows[row].id

    def reading(self, index: Index, text: str) -> tuple[str, bool]:
        """Return how a typed text is read, or why it cannot be, and whether it can."""
        column, item = self.columns[index.column()], self._rows[index.row()]
        if column.read is None or column.change is None:
            return text, True
        try:
            value = column.read(text, self.case.today)
        except ValueError as error:
            return sentence(str(error)), False
        try:
            changed = column.change(self.case, item, value).change(self.case.document)
        except ValueError:
            return text, True
        after = changed.find(item.id)
        words = column.text(CaseNow(changed, self.case.day, self.case.today), after) if after else ""
        return words, True

    def _edit_for(self, item: Item, column: Column, value: Any) -> Edit | str:
        assert column.change is not None
        if column.read is not None:
            try:
                value = column.read(str(value), self.case.today)
            except ValueError as error:
                return str(error)
        return column.change(self.case, item, value)

    def _to_edit(self, item: Item, column: Column, refused: tuple[str, str] | None) -> Any:
        if column.value is not None:
            return column.value(self.case, item)
        return refused[0] if refused else column.typed_text(self.case, item)

    def _shown(self, column: Column, value: Any) -> str:
        if column.choices is None:
            return str(value)
        return dict(column.choices(self.case.document)).get(value, str(value))

    def _forget(self, item_id: str, column: Column) -> None:
        self._refused.pop((item_id, column.name), None)

    def _drop(self, gone: set[str]) -> None:
        for row in range(len(self._rows) - 1, -1, -1):
            if self._rows[row].id in gone:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._rows[row]
                self.endRemoveRows()
        self._refused = {key: said for key, said in self._refused.items() if key[0] not in gone}

    def _take(self, after: Sequence[Item]) -> None:
        known = {item.id for item in self._rows}
        for row, item in enumerate(after):
            if item.id not in known:
                self.beginInsertRows(QModelIndex(), row, row)
                self._rows.insert(row, item)
                self.endInsertRows()


def _is_part(some: Sequence[str], of: Sequence[str]) -> bool:
    """Whether the one list is the other with members left out."""
    wanted = set(some)
    return [i for i in of if i in wanted] == list(some)


def _refusal(reason: str, role: int) -> Any:
    """How a cell is marked that holds what could not be read: a shape, a colour, and words."""
    if role == Qt.ItemDataRole.DecorationRole:
        return mark("contradiction")
    if role == Qt.ItemDataRole.ForegroundRole:
        return colour("contradiction")
    if role == Qt.ItemDataRole.ToolTipRole:
        # What somebody typed stands in it, and a tool tip takes what looks like markup for markup.
        return f"<span>{escape(f'Not in the case. {reason}')}</span>"
    return f"Not in the case. {reason}" if role == Qt.ItemDataRole.AccessibleDescriptionRole else None
