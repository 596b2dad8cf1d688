"""Pasting a composition table: how it is read is seen, corrected and agreed to before anything is added."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from genogram_app.entry.table_grid import MOST_ROWS
from genogram_app.model.document import Document
from genogram_app.ui.attempt import Attempt
from genogram_app.ui.inspector.editors import CalmCombo
from genogram_app.ui.inspector.typed import DateField
from genogram_app.ui.paste_clipboard import table_in
from genogram_app.ui.paste_editing import AnswerEditing
from genogram_app.ui.paste_model import CHOICES, DOES, PasteModel
from genogram_app.ui.paste_state import PasteState
from genogram_app.ui.text_sizes import comfortable
from genogram_app.ui.translated import tr

TOO_LONG = (
    f"The table has more than {MOST_ROWS} rows, which is more than can be drawn. Copy only the rows of the "
    "family, then choose “Paste again”. Nothing was changed."
)
_WIDEST = 26
_WIDEST_DEED = 60


class PasteDialog(QDialog):
    """Shows the pasted table with its reading; one step of undo takes back what it adds."""

    def __init__(
        self,
        document: Document,
        clipboard: Callable[[], QMimeData | None],
        today: Callable[[], date],
        attempt: Attempt,
        parent: QWidget | None = None,
    ) -> None:
        """Read what `clipboard` returns against the document; `attempt` does the edit or says why not."""
        super().__init__(parent)
        self.setWindowTitle(tr("Paste table"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document, self._clipboard, self._today, self._attempt = document, clipboard, today, attempt
        self.model: PasteModel | None = None
        self.summary, self.detail, self.said = _words(), _words(), _words()
        self.child = CalmCombo()
        self.ages = DateField(today, hint="not stated")
        self.view = AnswerView()
        self.questions = QWidget()
        self.add_button, self.again_button = (
            QPushButton(tr("&Add to the case")),
            QPushButton(tr("&Paste again")),
        )
        self._lay_out()
        self._connect()
        self.read_clipboard()

    def read_clipboard(self) -> None:
        """Read what was copied."""
        found = table_in(self._clipboard())
        self.said.setText("")
        if isinstance(found, str) or found.more:
            self.model = None
            self.view.setModel(None)
            self.summary.setText(found if isinstance(found, str) else TOO_LONG)
            self._show_parts(table=False)
            return
        self.model = PasteModel(PasteState(found, self._document, self._today()))
        self.model.answered.connect(self._show)
        self.view.show_model(self.model)
        self.view.selectionModel().currentChanged.connect(lambda now, _: self._explain(now))
        self._show_parts(table=True)
        self._show("")
        self.ages.show_value(self.model.state.reading.columns.ages_at)
        self.view.setFocus()

    def accept(self) -> None:
        """Add what was read; say why not when the case refuses it."""
        self.ages.commit()
        if self.model is None:
            return
        refusal = self._attempt(self.model.state.reading.edit())
        if refusal:
            self.said.setText(refusal)
        else:
            super().accept()

    def _lay_out(self) -> None:
        form = QFormLayout(self.questions)
        form.setContentsMargins(0, 0, 0, 0)
        self.child.setAccessibleName(tr("Relationships are to"))
        self.ages.name_for_readers("Ages were stated on")
        form.addRow(tr("Relationships are &to"), self.child)
        form.addRow(tr("Ages were &stated on"), self.ages)
        self.summary.setAccessibleName(tr("Summary"))
        self.detail.setAccessibleName(tr("The cell that is selected"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.add_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.again_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.again_button.setAutoDefault(False)
        column = QVBoxLayout(self)
        for widget in (self.summary, self.questions):
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        for widget in (self.detail, self.said, buttons):
            column.addWidget(widget)
        self.resize(comfortable(self, 150, 32))

    def _connect(self) -> None:
        self.again_button.clicked.connect(self.read_clipboard)
        self.child.activated.connect(self._relate)
        self.ages.committed.connect(self._state_ages)

    def _show(self, said: str) -> None:
        assert self.model is not None
        reading = self.model.state.reading
        self.said.setText(said)
        self.summary.setText(summary(self.model.state))
        self.child.clear()
        self.child.addItem(tr("Not chosen: relationships go into the notes"), ("",))
        for party, name in reading.offered:
            self.child.addItem(name, (party,))
            if party == reading.child:
                self.child.setCurrentIndex(self.child.count() - 1)
        self.add_button.setEnabled(
            reading.count("ask") == 0 and any(r.party is not None for r in reading.rows)
        )
        self._explain(self.view.currentIndex())

    def _explain(self, index: QModelIndex) -> None:
        self.detail.setText(self.model.explanation(index) if self.model else "")

    def _relate(self, index: int) -> None:
        if self.model is not None:
            self.model.state.relate_to(self.child.itemData(index)[0])
            self.model.refresh()

    def _state_ages(self, content: tuple[str | None]) -> None:
        if self.model is not None:
            self.model.state.state_ages_at(content[0])
            self.model.refresh()

    def _show_parts(self, *, table: bool) -> None:
        for widget in (self.view, self.questions, self.detail):
            widget.setVisible(table)
        self.add_button.setEnabled(table)


class AnswerView(QTableView):
    """The preview: Enter or a click answers, Delete leaves rows out."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setItemDelegate(AnswerEditing(self))
        self.setAccessibleName(tr("The table and how it is read"))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.clicked.connect(self._open_list)
        self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Let rows grow with the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_rows()

    def show_model(self, model: PasteModel) -> None:
        """Show a table, its columns as wide as their words up to a limit."""
        self.setModel(model)
        self.resizeColumnsToContents()
        character = self.fontMetrics().averageCharWidth()
        for column in range(model.columnCount()):
            widest = character * (_WIDEST_DEED if column == DOES else _WIDEST)
            self.setColumnWidth(column, min(self.columnWidth(column) + 8, widest))
        self.setCurrentIndex(model.index(1, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens what can be answered in the cell, and never presses a button of the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and isinstance(self.model(), PasteModel):
            self._leave_out()
        else:
            super().keyPressEvent(event)

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)

    def _leave_out(self) -> None:
        model = self.model()
        rows = {index.row() - 1 for index in self.selectedIndexes() if index.row() > 0}
        if isinstance(model, PasteModel) and rows:
            model.leave_out(tuple(sorted(rows)))

    def _open_list(self, index: QModelIndex) -> None:
        if index.data(CHOICES):
            self.edit(index)


def summary(state: PasteState) -> str:
    """Return in words what will be added, and what still waits."""
    reading = state.reading
    rows = len(reading.rows)
    parts = [
        _counted(reading.count("new"), "one new person", "{} new people"),
        _counted(reading.count("match"), "one who is in the case already", "{} who are in the case already"),
        _counted(reading.count("out"), "one left out", "{} left out"),
        _counted(reading.count("ask"), "one to be chosen", "{} to be chosen"),
    ]
    said = [f"{'One row' if rows == 1 else f'{rows} rows'}: {', '.join(part for part in parts if part)}."]
    if reading.unread:
        cells = _counted(reading.unread, "One cell is not understood", "{} cells are not understood")
        said.append(f"{cells}: correct them, or they go into the notes as they are.")
    if reading.columns.first_row > 1:
        said.append("What stands above the headings is left out.")
    return " ".join(said)


def _counted(number: int, one: str, several: str) -> str:
    return "" if not number else one if number == 1 else several.format(number)


def _words() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
