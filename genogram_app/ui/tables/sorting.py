"""Which rows of a table are shown, and in which order."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from genogram_app.ui.tables.model import SORT


class SortedRows(QSortFilterProxyModel):
    """Rows in which every word that is looked for stands in some column; dates are sorted as dates."""

    def __init__(self) -> None:
        """Show everything in the order of the case."""
        super().__init__()
        self._words: tuple[str, ...] = ()

    def look_for(self, text: str) -> None:
        """Show only rows that hold all the words."""
        self._words = tuple(text.casefold().split())
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:  # noqa: N802
        """Return whether a row holds the words."""
        if not self._words:
            return True
        source = self.sourceModel()
        cells = (source.index(row, column, parent) for column in range(source.columnCount()))
        text = " ".join(str(cell.data(Qt.ItemDataRole.DisplayRole) or "") for cell in cells).casefold()
        return all(word in text for word in self._words)

    def lessThan(  # noqa: N802 - Qt's name
        self, left: QModelIndex | QPersistentModelIndex, right: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Compare by sort key; what is missing stands last, whichever way one sorts."""
        one, other = left.data(SORT), right.data(SORT)
        if one[0] != other[0] and self.sortOrder() is Qt.SortOrder.DescendingOrder:
            return bool(one[0] > other[0])
        return bool(tuple(one) < tuple(other))
