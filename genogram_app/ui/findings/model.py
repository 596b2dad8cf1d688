"""Groups of findings, and the findings in them, as a view asks for them; nothing is made for each row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from genogram_app.ui.findings.rows import Group, Row, words_of
from genogram_app.ui.severity_marks import mark
from genogram_app.ui.translated import tr
from genogram_app.ui.words import SEVERITY

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()
_HEADING = Qt.ItemFlag.ItemIsEnabled
_FINDING = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class FindingModel(QAbstractItemModel):
    """Two levels: headings, and below each its findings."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self.groups: tuple[Group, ...] = ()
        self._places: dict[str, tuple[int, int]] = {}
        self._bold, self._struck = QFont(), QFont()
        self._bold.setBold(True)
        self._struck.setStrikeOut(True)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show other groups."""
        self.beginResetModel()
        self.groups = tuple(groups)
        self._places = {
            row.key: (place, number)
            for number, group in enumerate(self.groups, 1)
            for place, row in enumerate(group.rows)
        }
        self.endResetModel()

    def row(self, index: Index) -> Row | None:
        """Return the finding at an index; None for a heading."""
        if not index.isValid() or not index.internalId():
            return None
        return self.groups[index.internalId() - 1].rows[index.row()]

    def index_of(self, key: str) -> QModelIndex:
        """Return where a finding is, by its key; nowhere when it is not listed."""
        place = self._places.get(key)
        return self.createIndex(place[0], 0, place[1]) if place else QModelIndex()

    def all_rows(self) -> list[Row]:
        """Return the findings as they are listed."""
        return [row for group in self.groups for row in group.rows]

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return the index of a heading, or of a finding below one; its id is the number of its group."""
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]  # of two overloads
        """Return the heading of a finding."""
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many headings there are, or findings below one."""
        if not parent.isValid():
            return len(self.groups)
        return 0 if parent.internalId() else len(self.groups[parent.row()].rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802, ARG002 - Qt's
        """Return 1."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading can be gone to and folded, not chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FINDING if index.internalId() else _HEADING

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Return the words, the mark and the letters of a heading or a finding."""
        if not index.isValid():
            return None
        row = self.row(index)
        return self._of_group(self.groups[index.row()], role) if row is None else self._of_row(row, role)

    def _of_group(self, group: Group, role: int) -> Any:
        match role:
            case _Role.DisplayRole:
                return group.heading
            case _Role.DecorationRole:
                return mark(group.severity)
            case _Role.FontRole:
                return self._bold
            case _:
                return None

    def _of_row(self, row: Row, role: int) -> Any:
        match role:
            case _Role.DisplayRole:
                return words_of(row)
            case _Role.AccessibleTextRole:
                return f"{tr(SEVERITY[row.finding.severity][0])}: {words_of(row)}"
            case _Role.FontRole if not row.is_open:
                return self._struck
            case _:
                return None
