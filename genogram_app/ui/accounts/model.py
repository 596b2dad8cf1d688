"""The table of accounts as Qt reads it: words, tooltips and what a screen reader says."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document
from genogram_app.review.accounts.compared import place_words
from genogram_app.ui.accounts.rows import Row
from genogram_app.ui.translated import tr

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class AccountsModel(QAbstractTableModel):
    """One row for each saying; the words of a row are worked out when it is looked at."""

    def __init__(self) -> None:
        """Begin without rows."""
        super().__init__()
        self._document = Document()
        self._rows: tuple[Row, ...] = ()
        self._words: dict[int, tuple[str, ...]] = {}

    def show_rows(self, document: Document, rows: tuple[Row, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._document, self._rows, self._words = document, rows, {}
        self.endResetModel()

    def row_at(self, row: int) -> Row | None:
        """Return what a row shows; None where there is no such row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def place_of(self, key: tuple[object, ...]) -> int | None:
        """Return in which row the one with a key is."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), None)

    def place_of_fact(self, fact: str) -> int | None:
        """Return the first row about a fact, or about somebody."""
        exact = next((n for n, row in enumerate(self._rows) if row.group.fact == fact), None)
        about = (n for n, row in enumerate(self._rows) if fact in row.group.people)
        return exact if exact is not None else next(about, None)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(headings())

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> str | None:
        """Return the heading of a column."""
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return headings()[section]
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> str | None:
        """Return the words of a cell, for the eye, the pointer and the screen reader."""
        if role not in (_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole):
            return None
        words = self._words_of(index.row())[index.column()]
        if role == _Role.AccessibleTextRole:
            return f"{headings()[index.column()]}: {words}"
        return words

    def _words_of(self, place: int) -> tuple[str, ...]:
        if place not in self._words:
            self._words[place] = _words(self._document, self._rows[place])
        return self._words[place]


def headings() -> tuple[str, ...]:
    """Return the headings of the columns."""
    return (
        tr("About"),
        tr("On the drawing"),
        tr("What is said"),
        tr("Who says so"),
        tr("Date"),
        tr("Quotation"),
        tr("Where it stands"),
        tr("State"),
    )


def _words(document: Document, row: Row) -> tuple[str, ...]:
    about, drawn = row.group.about(document), row.group.drawn(document)
    said = row.said
    if said is None:
        return about, drawn, "", tr("Nobody so far"), "", "", "", ""
    quote = " ".join((said.account.quote or "").split())
    return (
        about,
        drawn,
        said.says,
        said.said_by,
        in_words(said.date) if said.date else "",
        f"“{quote}”" if quote else "",
        place_words(document, said.account),
        _state(row),
    )


def _state(row: Row) -> str:
    recorded = tr("Recorded") if row.said and row.said.recorded else tr("Only in the text")
    if row.group.differs:
        return tr("Accounts differ. {recorded}").format(recorded=recorded)
    if row.group.drawn_otherwise:
        return tr("Drawn otherwise. {recorded}").format(recorded=recorded)
    return recorded
