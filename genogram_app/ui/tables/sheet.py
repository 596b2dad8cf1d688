"""One table on the screen: rows to sort, to look for, to edit in place, to copy and to remove."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView

from genogram_app.model.document import Document
from genogram_app.ui.copied_tables import table_data
from genogram_app.ui.tables.editing import CellEditing
from genogram_app.ui.tables.model import TableModel
from genogram_app.ui.tables.sorting import SortedRows

_Flag = QItemSelectionModel.SelectionFlag
_WIDEST = 28
"""So many characters wide a column is at most until somebody drags it wider."""


class Sheet(QTableView):
    """Shows a model sorted and filtered; tells which items are selected and what is wanted of them."""

    chosen = Signal(tuple)
    """The ids of the rows that the user selected."""
    remove_wanted = Signal(tuple)
    """The user wants to remove the items of these ids."""

    def __init__(self, model: TableModel, name: str) -> None:
        """Show the model; `name` is what a screen reader says."""
        super().__init__()
        self.source, self.rows = model, SortedRows()
        self.rows.setSourceModel(model)
        self.setModel(self.rows)
        self.editing = CellEditing(self, model, self.rows)
        self.setItemDelegate(self.editing)
        self.menu: QMenu | None = None
        self._showing = self._sized = False
        self.setAccessibleName(name)
        self._dress()
        self.selectionModel().selectionChanged.connect(self._tell)

    def selected(self) -> tuple[str, ...]:
        """Return the ids of the selected rows, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._id(row) for row in rows)

    def show_selection(self, ids: Iterable[str]) -> None:
        """Select the rows of items, as far as they are here and shown."""
        wanted = frozenset(ids)
        if frozenset(self.selected()) == wanted:
            return
        here = [row for row in range(self.source.rowCount()) if self.source.id_at(row) in wanted]
        shown = (self.rows.mapFromSource(self.source.index(row, 0)) for row in here)
        places = sorted(index.row() for index in shown if index.isValid())
        found = QItemSelection()
        for row in places:
            found.select(self.rows.index(row, 0), self.rows.index(row, self.rows.columnCount() - 1))
        self._showing = True
        self.selectionModel().select(found, _Flag.ClearAndSelect)
        if places and self.editing.editor is None:
            self._go_to(self.rows.index(places[0], max(self.currentIndex().column(), 0)))
        self._showing = False

    def show_case(self, document: Document, day: date | None) -> None:
        """Show a document; rows that go take nobody's selection with them."""
        self._showing = True
        self.source.show_case(document, day)
        self._showing = False

    def look_for(self, text: str) -> None:
        """Show only rows that hold all the words of a text; what is selected stays so on the drawing."""
        self._showing = True
        self.rows.look_for(text)
        self._showing = False

    def edit_first(self, item_id: str) -> None:
        """Begin to type into the first column of an item's row."""
        for row in range(self.rows.rowCount()):
            if self._id(row) == item_id:
                self.setFocus()
                self.setCurrentIndex(self.rows.index(row, 0))
                self.edit(self.rows.index(row, 0))

    def copy(self) -> None:
        """Copy the selected rows, or all without a selection, with the columns that are shown."""
        header = self.horizontalHeader()
        shown = [header.logicalIndex(i) for i in range(header.count())]
        columns = [i for i in shown if not self.isColumnHidden(i)]
        picked = {index.row() for index in self.selectionModel().selectedRows()}
        rows = sorted(picked) or range(self.rows.rowCount())
        cells = ([str(self.rows.index(row, i).data() or "") for i in columns] for row in rows)
        headings = [self.source.columns[i].heading for i in columns]
        QGuiApplication.clipboard().setMimeData(table_data(headings, cells))

    def event(self, event: QEvent) -> bool:
        """Keep the keys for copying and removing for the table while it has the keyboard."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(QKeySequence.StandardKey.Copy) or event.key() == Qt.Key.Key_Delete)
        ):
            event.accept()
            return True
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Copy, remove, and begin to edit with Enter."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Delete and plain:
            self._want_removal()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._edit_current()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what can be done with the selected rows."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.visualRect(self.currentIndex()).bottomLeft() if by_key else event.pos()
        self.show_menu(self.viewport().mapToGlobal(place))

    def show_menu(self, place: QPoint) -> None:
        """Show the menu of the rows at a point of the screen."""
        self.menu = QMenu(self)
        writable = bool(self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable)
        for words, answer, possible in (
            ("&Edit\tReturn", self._edit_current, writable),
            ("&Copy rows\tCtrl+C", self.copy, True),
            ("Re&move\tDel", self._want_removal, bool(self.selected())),
        ):
            action = self.menu.addAction(words)
            action.setEnabled(possible)
            action.triggered.connect(lambda _=False, a=answer: a())
        self.menu.popup(place)

    def fit_columns(self) -> None:
        """Make the columns as wide as their words once there are rows; later the user's widths stay."""
        if self._sized or not self.rows.rowCount():
            return
        self._sized = True
        self.resizeColumnsToContents()
        widest = self.fontMetrics().averageCharWidth() * _WIDEST
        for column in range(self.rows.columnCount()):
            self.setColumnWidth(column, min(self.columnWidth(column) + 8, widest))

    def _dress(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSortIndicatorClearable(True)
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._fit_rows()

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)

    def _id(self, row: int) -> str:
        return self.source.id_at(self.rows.mapToSource(self.rows.index(row, 0)).row())

    def _go_to(self, index: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
        self.scrollTo(index)

    def _edit_current(self) -> None:
        if self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(self.currentIndex())

    def _want_removal(self) -> None:
        if self.selected():
            self.remove_wanted.emit(self.selected())

    def _tell(self) -> None:
        if not self._showing:
            self.chosen.emit(self.selected())
