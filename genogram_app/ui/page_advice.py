"""What is said of a page before it is exported, and what can be done when its words are too small."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from genogram_app.family.branches import Branch
from genogram_app.picture.advice import Advice
from genogram_app.picture.leaving_out import how_many
from genogram_app.ui.translated import tr

PERSON = Qt.ItemDataRole.UserRole
_ROWS = 5


class PageAdvice(QWidget):
    """The note on a page, a button for each way to make its words larger, and the branches to leave out."""

    larger_wanted = Signal(str)
    sheets_wanted = Signal()
    ends_changed = Signal()

    def __init__(
        self,
        branches: Sequence[tuple[Branch, str]],
        size_without: Callable[[str], float],
        ends: Collection[str] = (),
    ) -> None:
        """Offer branches, each with the name of the person at whom the picture would end.

        The picture ends at the people in `ends` to begin with; then the branches are shown at once.
        `size_without` tells how large the smallest words are without one of them; it is asked only when the
        branches are looked at, one after the other.
        """
        super().__init__()
        self._size_without = size_without
        self._untold = [branch.person for branch, _ in branches]
        self.note = QLabel()
        self.larger, self.spread = QPushButton(), QPushButton()
        self.leave_out = QPushButton(tr("Leave out a &branch…"))
        self.list = _branch_list(branches, ends)
        self._telling = QTimer(self)
        self._telling.setInterval(0)
        self._telling.timeout.connect(self._tell_next)
        self._paper = ""
        self._lay_out()
        self.larger.clicked.connect(lambda: self.larger_wanted.emit(self._paper))
        self.spread.clicked.connect(lambda: self.sheets_wanted.emit())
        self.leave_out.clicked.connect(self._open)
        self.list.itemChanged.connect(self._changed)
        if self.ends():
            self._telling.start()

    def ends(self) -> tuple[str, ...]:
        """Return the people at whom the picture ends."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(item.data(PERSON) for item in items if item.checkState() == Qt.CheckState.Checked)

    def say(self, words: str, found: Advice | None = None) -> None:
        """Say something of the page; with advice, offer what it names."""
        self.note.setText(words)
        self._paper = found.larger[0] if found and found.larger else ""
        self.larger.setText(tr("&Use {paper}").format(paper=self._paper))
        self.larger.setVisible(bool(self._paper))
        self.spread.setText(_spread_words(found.sheets) if found else "")
        self.spread.setVisible(found is not None)
        self.leave_out.setVisible(found is not None and self.list.count() > 0 and self.list.isHidden())

    def _open(self) -> None:
        self.list.show()
        self.leave_out.hide()
        self.list.setFocus()
        self._telling.start()

    def _changed(self, item: QListWidgetItem) -> None:
        del item
        self.ends_changed.emit()

    def _tell_next(self) -> None:
        """Write the size of words behind the next branch; each takes a moment to find out."""
        if not self._untold or self.list.isHidden():
            self._telling.stop()
            return
        person = self._untold.pop(0)
        item = next(i for n in range(self.list.count()) if (i := self.list.item(n)).data(PERSON) == person)
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's argument
        item.setText(
            tr("{item}: words of {size_without:.1f} pt").format(
                item=item.text(), size_without=self._size_without(person)
            )
        )
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's argument

    def _lay_out(self) -> None:
        self.note.setWordWrap(True)
        self.note.setMinimumWidth(260)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.note, self.larger, self.spread, self.leave_out, self.list):
            column.addWidget(part)
        self.list.setVisible(bool(self.ends()))


def _spread_words(sheets: int) -> str:
    """What it means to take so many sheets: with two, only the key has to make room."""
    return "Put the key on a &sheet of its own" if sheets == 2 else f"Spread over {sheets} &sheets"


def _branch_list(branches: Sequence[tuple[Branch, str]], ends: Collection[str]) -> QListWidget:
    found = QListWidget()
    found.setAccessibleName(tr("Branches to leave out"))
    found.setToolTip(
        tr("Whoever is ticked stays on the picture, with the number of relatives who are not shown.")
    )
    for branch, name in branches:
        item = QListWidgetItem(f"Family of {name}: {how_many(branch.number)}")
        item.setData(PERSON, branch.person)
        item.setCheckState(Qt.CheckState.Checked if branch.person in ends else Qt.CheckState.Unchecked)
        found.addItem(item)
    height = found.sizeHintForRow(0) if branches else 0
    found.setMaximumHeight(height * min(len(branches), _ROWS) + 8)
    found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    return found
