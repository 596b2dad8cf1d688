"""Asking whom some words of a text mean: the likeliest first, then everybody; nobody is an answer as well."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from genogram_app.model.case import TextLink
from genogram_app.model.document import Document
from genogram_app.ui.text.chosen import Chosen
from genogram_app.ui.text.meaning import named
from genogram_app.ui.text_sizes import Paragraph, comfortable
from genogram_app.ui.translated import tr

if TYPE_CHECKING:
    from genogram_app.review.proposals.proposal import Proposal

MANY = 12
"""People from which on they can be searched."""
_ANSWER = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Answer:
    """Who is meant: a person, nobody of the family, somebody not drawn, somebody whom an addition draws.

    "read_again" takes back what was said by hand. `only_here` is for the one sentence alone.
    """

    kind: Literal["person", "not_family", "not_drawn", "add", "read_again"]
    person: str = ""
    addition: Proposal | None = None
    only_here: bool = False


class LinkDialog(QDialog):
    """Lists everybody; the first answer is chosen already, so that Enter is enough."""

    answered = Signal(object)

    def __init__(
        self,
        document: Document,
        chosen: Chosen,
        people: Sequence[str],
        additions: Sequence[Proposal],
        link: TextLink | None,
        parent: QWidget | None = None,
    ) -> None:
        """Ask about the chosen words; `people` are everybody in the order in which they are listed."""
        super().__init__(parent)
        self.setWindowTitle(tr("Whom do these words mean?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said = " ".join(chosen.said.split())
        self._question = Paragraph(tr("“{words}” is…").format(words=said))
        self.search = QLineEdit()
        self.list = QListWidget()
        self.everywhere = QRadioButton(tr("&Everywhere in this text"))
        self.only_here = QRadioButton(tr("Only in this &sentence"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.take_back = self.buttons.addButton(
            tr("&Take back what was said by hand"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self.take_back.setVisible(link is not None)
        self._fill(document, people, additions)
        self._build(chosen, many=len(people) > MANY)
        self._lay_out()

    def accept(self) -> None:
        """Tell the answer that is chosen."""
        item = self.list.currentItem()
        if item is not None and not item.isHidden():
            self._tell(_answer(item))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The arrows go through the list while one types in the search field."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _fill(self, document: Document, people: Sequence[str], additions: Sequence[Proposal]) -> None:
        for person in people:
            self._add(named(document, (person,))[0], Answer("person", person))
        for proposal in additions:
            words = tr("{words} to the drawing").format(words=proposal.words)
            self._add(words, Answer("add", addition=proposal))
        self._add(tr("Nobody of the family"), Answer("not_family"))
        self._add(tr("Somebody who is not drawn"), Answer("not_drawn"))
        self.list.setCurrentRow(0)

    def _add(self, words: str, answer: Answer) -> None:
        item = QListWidgetItem(words)
        item.setData(_ANSWER, answer)
        self.list.addItem(item)

    def _build(self, chosen: Chosen, *, many: bool) -> None:
        self.search.setPlaceholderText(tr("Search by name"))
        self.search.setAccessibleName(tr("Search for a person by name"))
        self.search.setVisible(many)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._narrow)
        self.list.setAccessibleName(self._question.text())
        self.list.itemDoubleClicked.connect(lambda _: self.accept())
        self.everywhere.setChecked(chosen.holds_everywhere)
        self.only_here.setChecked(not chosen.holds_everywhere)
        self.only_here.setEnabled(chosen.sentence is not None)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.take_back.clicked.connect(lambda: self._tell(Answer("read_again")))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        for part in (
            self._question,
            self.search,
            self.list,
            self.everywhere,
            self.only_here,
            self.buttons,
        ):
            column.addWidget(part)
        self.resize(comfortable(self, 46, 20))
        (self.search if self.search.isVisibleTo(self) else self.list).setFocus()

    def _narrow(self, wanted: str) -> None:
        """Leave those whose names hold the words; the answers that name nobody stay."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            named_so = all(part in item.text().casefold() for part in wanted.casefold().split())
            item.setHidden(not named_so and _answer(item).kind in ("person", "add"))
        shown = (self.list.item(r) for r in range(self.list.count()) if not self.list.item(r).isHidden())
        self.list.setCurrentItem(next(shown))

    def _step(self, by: int) -> None:
        rows = [r for r in range(self.list.count()) if not self.list.item(r).isHidden()]
        at = rows.index(self.list.currentRow()) if self.list.currentRow() in rows else 0
        self.list.setCurrentRow(rows[min(max(at + by, 0), len(rows) - 1)])

    def _tell(self, answer: Answer) -> None:
        super().accept()
        self.answered.emit(replace(answer, only_here=self.only_here.isChecked()))


def _answer(item: QListWidgetItem) -> Answer:
    found = item.data(_ANSWER)
    if not isinstance(found, Answer):
        raise TypeError("every row of the list holds an answer")
    return found
