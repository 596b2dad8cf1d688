"""Everything that was done since the case was opened, in a list one can go back and forth in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QDockWidget, QListWidget, QListWidgetItem, QWidget

from genogram_app.edit.session import Session
from genogram_app.ui.menus import Actions
from genogram_app.ui.translated import tr

BEGINNING = "The beginning"


class HistoryPane(QListWidget):
    """Lists the steps oldest first; Enter or a click goes to one. The list is made while it is in sight."""

    def __init__(self, session: Session, commit: Callable[[], None], parent: QWidget | None = None) -> None:
        """`commit` takes up what is still being typed, which is the last step that there is."""
        super().__init__(parent)
        self._session, self._commit = session, commit
        self._shown: tuple[object, ...] = ()
        self.setAccessibleName(tr("History: steps, oldest first"))
        self.setToolTip(tr("Enter or a click goes to a step; what comes after it can be done again"))
        self.setUniformItemSizes(True)
        self.itemActivated.connect(lambda item: self.go_to(self.row(item)))
        self.itemClicked.connect(lambda item: self.go_to(self.row(item)))
        session.history_changed.listen(lambda _: self._follow())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Make the list when it comes into sight."""
        super().showEvent(event)
        self._follow()

    def go_to(self, step: int) -> None:
        """Go to where so many of the steps are done, after taking up what is being typed."""
        self._commit()
        self._session.go_to(step)

    def _follow(self) -> None:
        session = self._session
        state = (session.steps, session.now, session.saved_at)
        if not self.isVisible() or state == self._shown:
            return
        self._shown = state
        lines = history_lines(*state)
        while self.count() > len(lines):
            self.takeItem(self.count() - 1)
        for row, words in enumerate(lines):
            if row == self.count():
                self.addItem(QListWidgetItem())
            self._write(self.item(row), words, row)
        self.setCurrentRow(session.now)

    def _write(self, item: QListWidgetItem, words: str, row: int) -> None:
        """What is undone is also greyed, what is now is also bold: the words say it without."""
        item.setText(words)
        font = item.font()
        font.setBold(row == self._session.now)
        item.setFont(font)
        group = QPalette.ColorGroup.Disabled if row > self._session.now else QPalette.ColorGroup.Active
        item.setForeground(self.palette().brush(group, QPalette.ColorRole.Text))


def history_lines(steps: tuple[str, ...], now: int, saved_at: int | None) -> tuple[str, ...]:
    """Return a line for each step, led by the beginning, with what is now, saved or undone in words."""
    lines = []
    for row, words in enumerate((BEGINNING, *steps)):
        marks = [
            mark
            for mark, on in (("now", row == now), ("saved", row == saved_at), ("undone", row > now))
            if on
        ]
        lines.append(f"{words} ({', '.join(marks)})" if marks else words)
    return tuple(lines)


def connect_history(pane: HistoryPane, dock: QDockWidget, actions: Actions) -> None:
    """Let the action show the pane and take the keyboard there."""

    def show() -> None:
        dock.show()
        dock.raise_()
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    actions["history"].triggered.connect(lambda _=False: show())
