"""Editing a cell in place: a line that shows how it is read, or a list to choose from."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from genogram_app.ui.tables.model import TableModel
from genogram_app.ui.tables.sorting import SortedRows
from genogram_app.ui.undo_keys import share_undo

Index = QModelIndex | QPersistentModelIndex


class CellEditing(QStyledItemDelegate):
    """Makes the field of a cell: what is typed is read at once, and shown below the field as it is read."""

    def __init__(self, view: QAbstractItemView, model: TableModel, rows: SortedRows) -> None:
        """Edit the cells of the view."""
        super().__init__(view)
        self._view, self._model, self._rows = view, model, rows
        self._editor: QWidget | None = None
        self.reading = QLabel(view.viewport())
        self.reading.setTextFormat(Qt.TextFormat.PlainText)
        self.reading.setAutoFillBackground(True)
        self.reading.setMargin(3)
        self.reading.setFrameShape(QLabel.Shape.Box)
        self.reading.hide()

    @property
    def editor(self) -> QWidget | None:
        """The field of the cell that is being edited, if one is."""
        return self._editor

    def finish(self) -> None:
        """Take up what is still being typed."""
        editor = self._editor
        if editor is not None:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def cancel(self) -> bool:
        """Give up what is still being typed; return whether there was anything."""
        editor = self._editor
        if editor is None:
            return False
        typing = isinstance(editor, QLineEdit) and editor.isModified()
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)
        return typing

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        """Return a field for the cell."""
        source = self._source(index)
        column = self._model.columns[source.column()]
        editor = self._line(parent, source) if column.choices is None else _list(parent)
        if isinstance(editor, QComboBox) and column.choices is not None:
            for value, words in column.choices(self._model.case.document):
                editor.addItem(words, (value,))
            editor.activated.connect(lambda _: self.finish())
            QTimer.singleShot(0, editor, editor.showPopup)
        editor.setAccessibleName(f"{column.heading}, {self._model.index(source.row(), 0).data()}")
        self._editor = editor
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Forget the field."""
        if editor is self._editor:
            self._editor = None
            self.reading.hide()
        super().destroyEditor(editor, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Show the present value, but never over what is being typed."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            values = [editor.itemData(i)[0] for i in range(editor.count())]
            editor.setCurrentIndex(values.index(value) if value in values else -1)
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(value or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802
        """Hand the new value on."""
        if isinstance(editor, QComboBox) and editor.currentIndex() >= 0:
            model.setData(index, editor.currentData()[0])
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Let the field be as wide as its words need."""
        area = option.rect
        area.setWidth(max(area.width(), min(editor.sizeHint().width(), self._view.viewport().width())))
        area.setHeight(max(area.height(), editor.minimumSizeHint().height()))
        editor.setGeometry(area)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter takes what was typed at once, before anything else hears of it."""
        enters = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in enters:
            self.finish()
            return True
        return super().eventFilter(watched, event)

    def _line(self, parent: QWidget, source: QModelIndex) -> QLineEdit:
        line = QLineEdit(parent)
        line.setFrame(False)
        share_undo(line)
        place = QPersistentModelIndex(source)
        line.textEdited.connect(lambda text: self._say(line, place, text))
        return line

    def _say(self, line: QLineEdit, place: QPersistentModelIndex, text: str) -> None:
        words, read = self._model.reading(place, text)
        shown = words if not read else f"Read as: {words}" if words and words != text.strip() else ""
        self.reading.setText(shown)
        self.reading.adjustSize()
        area = line.geometry()
        below = area.bottom() + 1
        fits = below + self.reading.height() <= self._view.viewport().height()
        left = min(area.left(), max(0, self._view.viewport().width() - self.reading.width()))
        self.reading.move(left, below if fits else area.top() - self.reading.height())
        self.reading.setVisible(bool(shown))
        self.reading.raise_()
        line.setAccessibleDescription(shown)

    def _source(self, index: Index) -> QModelIndex:
        return self._rows.mapToSource(index)


def _list(parent: QWidget) -> QComboBox:
    found = QComboBox(parent)
    found.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return found
