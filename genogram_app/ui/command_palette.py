"""The command palette: one line that finds every command, person, household and recent case."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from genogram_app.ui.commands import Commands
from genogram_app.ui.ranking import Entry, ranked
from genogram_app.ui.text_sizes import comfortable
from genogram_app.ui.translated import tr

_FOR_PEOPLE = "Name, alias, label or relation to the child"
_FOR_ANYTHING = "Command, person, household or recent case"
_LEAST, _MOST = 3, 18
"""Rows that are shown at once."""
_AT_ONCE = 4
"""So many people's roles are worked out between two key strokes."""
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(QDialog):
    """A line and what it finds; arrows choose, Enter does it, Shift+Enter selects one more, Esc closes."""

    def __init__(
        self, commands: Commands, parent: QWidget | None = None, *, people_only: bool = False
    ) -> None:
        """Find anything, or people only."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._commands = commands
        self._gather = commands.people if people_only else commands.everything
        self._entries = self._gather()
        self._shown: list[Entry] = []
        self.line, self.list = QLineEdit(), QTreeWidget()
        self.setWindowTitle(tr("Find person") if people_only else tr("Find anything"))
        words = _FOR_PEOPLE if people_only else _FOR_ANYTHING
        self.line.setPlaceholderText(words)
        self.line.setAccessibleName(words)
        self.list.setAccessibleName(tr("Found"))
        self._dress()
        self.line.textChanged.connect(self._fill)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(lambda *_: self._choose())
        self.list.itemActivated.connect(lambda *_: self._choose())
        self._roles = QTimer(self)
        self._roles.timeout.connect(self._learn)
        self._roles.start(0)
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Choose in the list while the line keeps the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                QApplication.sendEvent(self.list, event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(adding=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Be as high as what is shown."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            around = self.layout()
            self.resize(self.width(), around.totalSizeHint().height() if around else self.height())
        return done

    def _dress(self) -> None:
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.Box)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)
        column = QVBoxLayout(frame)
        column.addWidget(self.line)
        column.addWidget(self.list)
        header.resizeSection(1, self.fontMetrics().averageCharWidth() * 34)
        above = self.parentWidget()
        self.resize(comfortable(self, 92, _MOST))
        if above is not None:
            self.resize(self.size().boundedTo(above.size() * 0.9))
            middle = (above.width() - self.width()) // 2
            self.move(above.mapToGlobal(QPoint(max(middle, 0), above.height() // 8)))

    def _learn(self) -> None:
        """Work out some more of what people are to the child, and show it when all is known."""
        self._commands.roles.work_out(_AT_ONCE)
        if self._commands.roles.complete:
            self._roles.stop()
            self._entries = self._gather()
            self._fill()

    def _fill(self) -> None:
        self._shown = ranked(self._entries, self.line.text(), self._commands.recent)
        self.list.clear()
        rows = [_row(entry) for entry in self._shown]
        self.list.addTopLevelItems(rows)
        # What fits best but cannot be done now is not passed over for something else that Return would do.
        first = rows[0] if rows and not rows[0].isDisabled() else None
        if first is not None:
            self.list.setCurrentItem(first)
        self.line.setAccessibleDescription(_summary(len(rows), first))
        self._fit()

    def _fit(self) -> None:
        """Be no higher than what is found, and leave room for a few lines more."""
        row = max(self.list.sizeHintForRow(0), self.fontMetrics().lineSpacing())
        rows = min(max(len(self._shown), _LEAST), _MOST)
        self.list.setFixedHeight(row * rows + 2 * self.list.frameWidth())

    def _choose(self, *, adding: bool = False) -> None:
        row = self.list.currentIndex().row()
        if row < 0 or not self._shown[row].enabled:
            return
        entry = self._shown[row]
        self._commands.remember(entry)
        self.accept()
        (entry.add if adding and entry.add else entry.run)()


def _row(entry: Entry) -> QTreeWidgetItem:
    row = QTreeWidgetItem([entry.words, entry.beside, entry.keys])
    row.setDisabled(not entry.enabled)
    row.setToolTip(0, entry.also or entry.words)
    row.setToolTip(1, entry.beside)
    return row


def _summary(count: int, first: QTreeWidgetItem | None) -> str:
    """What a screen reader says of the list without leaving the line."""
    if first is None:
        return f"{count} found; the first cannot be done now" if count else "Nothing found"
    return f"{count} found; Enter: {first.text(0)}, {first.text(1)}"
