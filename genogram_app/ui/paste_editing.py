"""Answering in a cell of the paste preview: a list to choose from, or other words."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from genogram_app.ui.paste_model import CHOICES
from genogram_app.ui.translated import tr

Index = QModelIndex | QPersistentModelIndex


class AnswerEditing(QStyledItemDelegate):
    """Makes the field of a cell."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        """Return a list where there is something to choose, else a line."""
        choices = index.data(CHOICES)
        heading = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        if not choices:
            line = QLineEdit(parent)
            line.setAccessibleName(tr("{heading}, row {row}").format(heading=heading, row=index.row()))
            return line
        combo = QComboBox(parent)
        combo.setAccessibleName(
            tr("{heading}, row {row}").format(heading=heading, row=index.row())
            if index.row()
            else tr("{heading}: read as").format(heading=heading)
        )
        for value, words in choices:
            combo.addItem(words, (value,))
        combo.activated.connect(lambda _: self._take(combo))
        QTimer.singleShot(0, combo, combo.showPopup)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Show the present answer."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            values = [editor.itemData(i)[0] for i in range(editor.count())]
            editor.setCurrentIndex(values.index(value) if value in values else -1)
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(" ".join(str(value or "").split("\n")))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802
        """Hand the answer on; a line that nobody changed keeps its line ends."""
        if isinstance(editor, QComboBox) and editor.currentIndex() >= 0:
            model.setData(index, editor.currentData()[0])
        elif isinstance(editor, QLineEdit) and editor.isModified():
            model.setData(index, editor.text())

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Let the field be as wide as its words need."""
        area = option.rect
        area.setWidth(max(area.width(), editor.sizeHint().width()))
        area.setHeight(max(area.height(), editor.minimumSizeHint().height()))
        editor.setGeometry(area)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter takes what was typed, and goes no further: it is not to press a button of the dialog."""
        enters = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (
            isinstance(watched, QLineEdit)
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in enters
        ):
            self._take(watched)
            return True
        return super().eventFilter(watched, event)

    def _take(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
