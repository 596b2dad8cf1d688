"""Rows of a tree of one column that are as high as their wrapped words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

_PADDING = 5


class WrappedRows(QStyledItemDelegate):
    """Measures rows for the width that the tree has."""

    def __init__(self, tree: QTreeView) -> None:
        """Belong to the tree."""
        super().__init__(tree)
        self._tree = tree

    def sizeHint(  # noqa: N802 - Qt's name
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return the room for the wrapped words of a row, with air around them."""
        indent = self._tree.indentation() * (2 if index.parent().isValid() else 1)
        width = self._tree.viewport().width() - indent - 2 * _PADDING
        metrics = self._tree.fontMetrics()
        flags = int(Qt.TextFlag.TextWordWrap)
        words = str(index.data())
        height = metrics.boundingRect(0, 0, max(width, 80), 100_000, flags, words).height()
        return QSize(width, max(height, metrics.lineSpacing()) + 10)
