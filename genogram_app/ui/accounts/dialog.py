"""Who says what: the accounts of each fact side by side, to look at and to decide between."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from genogram_app.edit.session import Edit
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.review.accounts.compared import Compared
from genogram_app.review.accounts.deciding import dispute, keep_all, record, take
from genogram_app.review.accounts.rests_on_one import footings
from genogram_app.ui.accounts.model import AccountsModel
from genogram_app.ui.accounts.rows import Row, rows
from genogram_app.ui.attempt import Attempt
from genogram_app.ui.inspector.editors import CalmCombo
from genogram_app.ui.text_sizes import Paragraph, comfortable, follow_text, turn_when_large
from genogram_app.ui.translated import counted, tr

_WIDTHS = (30, 20, 20, 22, 20, 34, 18, 18)
"""How many letters wide each column is at first."""


class AccountsDialog(QDialog):
    """Stays open beside the window; tells which saying is looked at, and does what is decided."""

    chosen = Signal(object)
    """The row that is looked at."""
    export_wanted = Signal()

    def __init__(self, attempt: Attempt, parent: QWidget | None = None) -> None:
        """`attempt` does an edit, or returns why it was refused."""
        super().__init__(parent)
        self._attempt = attempt
        self._document = Document()
        self.groups: Sequence[Compared] = ()
        self._filling = False
        self.setWindowTitle(tr("Who says what"))
        self.shown, self.person = CalmCombo(), CalmCombo()
        self.model, self.table = AccountsModel(), QTableView()
        self.words, self.told = Paragraph(""), Paragraph("")
        self.take = _button(tr("&Take this one"), tr("Draw what this account says; the others dispute it"))
        self.record = _button(tr("&Record this one"), tr("Keep what the text says as an account of the fact"))
        self.keep = _button(tr("&Keep all"), tr("Keep all accounts of this fact; the drawing stays as it is"))
        self.dispute = _button(
            tr("Mark as &disputed"), tr("Draw the fact as disputed, or its date as uncertain")
        )
        self.export = _button(tr("&Export…"), tr("Write the table as a web page or for Excel"))
        self.close_button = _button(tr("&Close"), tr("Close the table"))
        self._fill_choices()
        self._dress_table()
        self._lay_out()
        self._connect()

    def show_groups(self, document: Document, groups: Sequence[Compared]) -> None:
        """Show the accounts of a case; the row that was chosen stays chosen while it is there."""
        self._document, self.groups = document, groups
        self._fill_people()
        self._refill()

    def go_to(self, item: str) -> bool:
        """Choose the first row about a fact or somebody; return whether there is one."""
        place = self.model.place_of_fact(item)
        if place is not None:
            self._go(place)
        return place is not None

    def show_all(self) -> None:
        """Take the filters away."""
        self.shown.setCurrentIndex(0)
        self.person.setCurrentIndex(0)

    def current(self) -> Row | None:
        """Return the row that is chosen."""
        return self.model.row_at(self.table.currentIndex().row())

    def _fill_choices(self) -> None:
        for name, words in (
            ("all", tr("Everything")),
            ("differs", tr("Only what differs")),
            ("one", tr("What rests on one source only")),
            ("family", tr("What rests on the family’s word only")),
            ("none", tr("What nobody says")),
        ):
            self.shown.addItem(words, name)
        self.shown.setAccessibleName(tr("Which accounts are shown"))
        self.person.setAccessibleName(tr("About whom"))

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(tr("Accounts, fact by fact"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        follow_text(self, self._fit_columns)

    def _fit_columns(self) -> None:
        text = self.fontMetrics()
        self.table.verticalHeader().setDefaultSectionSize(text.lineSpacing() + text.height() // 2)
        for column, letters in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, letters * text.averageCharWidth())

    def _lay_out(self) -> None:
        filters = QGridLayout()
        for place, (words, box) in enumerate(((tr("&Show:"), self.shown), (tr("About &whom:"), self.person))):
            label = QLabel(words)
            label.setBuddy(box)
            filters.addWidget(label, place, 0)
            filters.addWidget(box, place, 1)
        filters.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        for button in (self.take, self.record, self.keep, self.dispute):
            buttons.addWidget(button)
        buttons.addStretch()
        for button in (self.export, self.close_button):
            buttons.addWidget(button)
        turn_when_large(buttons, self)
        column = QVBoxLayout(self)
        column.addLayout(filters)
        column.addWidget(self.table, 1)
        column.addWidget(self.words)
        column.addWidget(self.told)
        column.addLayout(buttons)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.resize(comfortable(self, 130, 34))

    def _connect(self) -> None:
        self.shown.currentIndexChanged.connect(lambda _: self._refill())
        self.person.currentIndexChanged.connect(lambda _: self._refill())
        self.table.selectionModel().currentRowChanged.connect(self._look_at)
        self.take.clicked.connect(lambda: self._decide(self._taking))
        self.record.clicked.connect(lambda: self._decide(_recording))
        self.keep.clicked.connect(lambda: self._decide(lambda row: keep_all(row.group)))
        self.dispute.clicked.connect(lambda: self._decide(lambda row: dispute(row.group)))
        self.export.clicked.connect(self.export_wanted)
        self.close_button.clicked.connect(self.close)

    def _fill_people(self) -> None:
        chosen = self.person.currentData()
        people = [(display_name(p), p.id) for p in self._document.people]
        known = [(self.person.itemText(n), self.person.itemData(n)) for n in range(1, self.person.count())]
        if self.person.count() and known == people:
            return
        self._filling = True
        self.person.clear()
        self.person.addItem(tr("Everybody"), None)
        for name, person in people:
            self.person.addItem(name, person)
        self.person.setCurrentIndex(max(self.person.findData(chosen), 0) if chosen else 0)
        self._filling = False

    def _refill(self) -> None:
        if self._filling:
            return
        chosen, place = self.current(), self.table.currentIndex().row()
        rests = footings(self._document, self.groups)
        found = rows(self.groups, rests, self.shown.currentData(), self.person.currentData())
        self._filling = True
        self.model.show_rows(self._document, found)
        again = self.model.place_of(chosen.key) if chosen else None
        if found:
            self._go(again if again is not None else min(max(place, 0), len(found) - 1))
        self._filling = False
        self._show_current()

    def _go(self, place: int) -> None:
        self.table.setCurrentIndex(self.model.index(place, max(self.table.currentIndex().column(), 0)))

    def _look_at(self, current: QModelIndex, _: QModelIndex) -> None:
        row = self.model.row_at(current.row())
        if self._filling or row is None:
            return
        self.told.setText("")
        self._show_current()
        self.chosen.emit(row)

    def _show_current(self) -> None:
        """Say the words of the chosen account in full, and which decisions make sense."""
        row = self.current()
        said = row.said if row else None
        quote = " ".join((said.account.quote or "").split()) if said else ""
        if row is None:
            self.words.setText(
                tr("Nothing to show. Choose “Everything” and “Everybody” to see all accounts.")
            )
        else:
            self.words.setText(f"“{quote}”" if quote else tr("No words are quoted for this."))
        differing = sum(group.is_open for group in self.groups)
        self.table.setAccessibleDescription(
            counted(
                differing, "No accounts differ", "Accounts differ on 1 fact", "Accounts differ on %n facts"
            )
        )
        self.take.setEnabled(row is not None and said is not None and said.stands and row.group.is_open)
        self.record.setEnabled(said is not None and not said.recorded)
        self.keep.setEnabled(row is not None and any(not s.recorded for s in row.group.sayings))
        self.dispute.setEnabled(said is not None)

    def _taking(self, row: Row) -> Edit | None:
        return take(row.group, row.said) if row.said else None

    def _decide(self, making: Callable[[Row], Edit | None]) -> None:
        row = self.current()
        edit = making(row) if row else None
        if row is None or edit is None:
            return
        refused = self._attempt(edit)
        done = tr("Done: {what}. You can undo this.").format(what=edit.label)
        self.told.setText(refused or done)
        self.told.setAccessibleName(refused or done)
        # Not to the next button: another press would decide once more.
        self.table.setFocus()


def _recording(row: Row) -> Edit | None:
    return record(row.said) if row.said else None


def _button(words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
