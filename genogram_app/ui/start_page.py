"""The page that is shown while no case is open: recent cases, and the ways to begin."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from genogram_app.ui.icons import dress
from genogram_app.ui.menus import Actions, plain_words
from genogram_app.ui.recent_cases import RecentCase, words
from genogram_app.ui.text_sizes import grow
from genogram_app.ui.translated import tr

WAYS = (
    ("new", "new"),
    ("template", "household"),
    ("open", "open"),
    ("three-homes", "text"),
    ("tour", "find"),
)
"""The actions that the page offers, in order, each with its icon."""
_READABLE = 15
"""Line heights: a half that is narrower would be hard to read."""
_WIDEST = 64
"""Line heights: on a very wide screen the page stays together in the middle."""
_CASE = Qt.ItemDataRole.UserRole
NO_CASES = "Cases that you open or save are listed here."
WELCOME = "New here? The tour takes five minutes and uses an invented family."
REMOVE = "Remove from list"


class StartPage(QScrollArea):
    """Offers the recent cases and the ways to begin; tells which case is to be opened or forgotten."""

    open_wanted = Signal(object)
    """The path of a case that is there."""
    forget_wanted = Signal(object)
    """The path of a case that is no longer to be listed."""
    recover_wanted = Signal(object)
    """The path of a copy that a crash left behind and that is to be opened."""
    discard_wanted = Signal(object)
    """The path of a copy that is to be removed."""

    def __init__(self, actions: Actions) -> None:
        """Offer the window's actions, so that menu, keys and buttons agree."""
        super().__init__()
        self.ways = {name: _way(actions, name, icon) for name, icon in WAYS}
        self.cases = CaseList()
        self.remove, self.word = QPushButton(tr(REMOVE)), QLabel(tr(NO_CASES))
        self.recovered: list[RecoveredCase] = []
        self.welcome = _wrapped(tr(WELCOME))
        self._rescue = QVBoxLayout()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._columns = self._ways_column(), self._cases_column()
        self._lay_out()

    def show_cases(self, cases: Sequence[RecentCase], today: date) -> None:
        """List the recent cases, latest first."""
        row = self.cases.currentRow()
        self.cases.clear()
        for case in cases:
            self.cases.add(case, today)
        self.cases.setCurrentRow(min(max(row, 0), len(cases) - 1))
        self.cases.updateGeometry()
        self.cases.setVisible(bool(cases))
        self.remove.setVisible(bool(cases))
        self.say("" if cases else tr(NO_CASES))

    def show_recovered(self, copies: Sequence[tuple[Path, str]]) -> None:
        """Offer the copies that a crash left behind, each with the words that say what it is."""
        for row in self.recovered:
            row.hide()
            row.deleteLater()
        self.recovered = [RecoveredCase(words_) for _, words_ in copies]
        for row, (path, _) in zip(self.recovered, copies, strict=True):
            row.open.clicked.connect(lambda _=False, p=path: self.recover_wanted.emit(p))
            row.discard.clicked.connect(lambda _=False, p=path: self.discard_wanted.emit(p))
            self._rescue.addWidget(row)

    def say(self, sentence: str) -> None:
        """Say something below the recent cases."""
        self.word.setText(sentence)
        self.word.setVisible(bool(sentence))

    def begin(self) -> None:
        """Take the keyboard where most people go on: rescued work, recent cases, or else a new one."""
        first: QWidget = self.cases if self.cases.count() else self.ways["new"]
        if self.recovered:
            first = self.recovered[0].open
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the two halves one below the other where the window is narrow or the text is large."""
        super().resizeEvent(event)
        readable = _READABLE * self.fontMetrics().height()
        needed = sum(max(column.minimumSize().width(), readable) for column in self._columns)
        beside = needed < self.viewport().width() * 0.9
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Start"))
        self.word.setWordWrap(True)
        self.remove.setToolTip(
            tr("Take the chosen case out of this list; its file stays where it is (Delete)")
        )
        self.remove.clicked.connect(lambda: self._forget(self.cases.current()))
        self.cases.opened.connect(self._open)
        self.cases.forgotten.connect(self._forget)

    def _open(self, case: RecentCase) -> None:
        if case.found:
            self.open_wanted.emit(case.path)
            return
        self.say(
            tr(
                "“{name}” is not in {parent} now. It may have been moved or renamed, or its "
                "drive is not connected. Use Open to look for it, or “{remove}”."
            ).format(name=case.path.name, parent=case.path.parent, remove=REMOVE)
        )

    def _forget(self, case: RecentCase | None) -> None:
        if case is not None:
            self.forget_wanted.emit(case.path)

    def _lay_out(self) -> None:
        ground, page, em = QWidget(), QWidget(), self.fontMetrics().height()
        self.setWidget(ground)
        page.setMaximumWidth(_WIDEST * em)
        middle = QHBoxLayout(ground)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(2 * em, 2 * em, 2 * em, em)
        column.setSpacing(em)
        column.addStretch(1)
        column.addWidget(_heading(tr("Genogram"), 2.0))
        column.addWidget(_wrapped(tr("Draw who the family is, who lived with the child, and when.")))
        column.addWidget(self.welcome)
        column.addLayout(self._rescue)
        self._halves.setSpacing(3 * em)
        self._halves.addLayout(self._columns[0], 2)
        self._halves.addLayout(self._columns[1], 3)
        column.addLayout(self._halves, 4)
        column.addStretch(1)

    def _column(self) -> QVBoxLayout:
        """A column with its own spacing: it would take that of the layout around it."""
        column = QVBoxLayout()
        column.setSpacing(self.fontMetrics().height() // 3)
        return column

    def _ways_column(self) -> QVBoxLayout:
        column = self._column()
        column.addWidget(_heading(tr("Begin"), 1.3))
        for way in self.ways.values():
            column.addWidget(way)
            column.addWidget(_wrapped(way.accessibleDescription()))
            column.addSpacing(self.fontMetrics().height() // 2)
        column.addStretch(1)
        return column

    def _cases_column(self) -> QVBoxLayout:
        column = self._column()
        heading = _heading(tr("Recent cases"), 1.3)
        heading.setBuddy(self.cases)
        column.addWidget(heading)
        column.addWidget(self.cases)
        column.addWidget(self.word)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return column


class RecoveredCase(QFrame):
    """A case that a crash left unsaved: to be opened or discarded."""

    def __init__(self, words_: str) -> None:
        """Say which case it is."""
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.open, self.discard = QPushButton(tr("&Open")), QPushButton(tr("&Discard…"))
        self.open.setAccessibleName(tr("Open. {words}").format(words=words_))
        self.discard.setAccessibleName(tr("Discard. {words}").format(words=words_))
        row = QHBoxLayout(self)
        row.addWidget(_wrapped(words_), 1)
        row.addWidget(self.open)
        row.addWidget(self.discard)


class CaseList(QListWidget):
    """The recent cases: a click or Enter opens one, Delete takes it out of the list."""

    opened = Signal(object)
    forgotten = Signal(object)

    def __init__(self) -> None:
        """Begin with no case."""
        super().__init__()
        self.setAccessibleName(tr("Recent cases"))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setSpacing(2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.menu: QMenu | None = None
        self.itemClicked.connect(lambda item: self.opened.emit(item.data(_CASE)))
        self.customContextMenuRequested.connect(self._ask)

    def add(self, case: RecentCase, today: date) -> None:
        """List one more case; one whose file is not there is greyed and says so."""
        item = QListWidgetItem(words(case, today))
        item.setData(_CASE, case)
        item.setToolTip(str(case.path))
        if not case.found:
            item.setForeground(self.palette().brush(QPalette.ColorRole.PlaceholderText))
        self.addItem(item)

    def current(self) -> RecentCase | None:
        """Return the case that the keyboard stands on."""
        item = self.currentItem()
        found = item.data(_CASE) if item is not None else None
        return found if isinstance(found, RecentCase) else None

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be as high as the cases, so that a short list does not look empty."""
        rows = sum(self.sizeHintForRow(row) + 2 * self.spacing() for row in range(self.count()))
        return QSize(24 * self.fontMetrics().height(), rows + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the case with Enter, take it out of the list with Delete."""
        case = self.current()
        if case is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(case)
        elif case is not None and event.key() == Qt.Key.Key_Delete:
            self.forgotten.emit(case)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grey what is not there in the colour of a new scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for item in (self.item(row) for row in range(self.count())):
                if not item.data(_CASE).found:
                    item.setForeground(self.palette().brush(QPalette.ColorRole.PlaceholderText))

    def _ask(self, place: QPoint) -> None:
        item = self.itemAt(place) or self.currentItem()
        if item is None:
            return
        case = item.data(_CASE)
        self.menu = QMenu(self)
        self.menu.addAction(tr("&Open")).triggered.connect(lambda: self.opened.emit(case))
        self.menu.addAction(f"&{REMOVE}").triggered.connect(lambda: self.forgotten.emit(case))
        self.menu.popup(self.viewport().mapToGlobal(place))


def _way(actions: Actions, name: str, icon: str) -> QPushButton:
    action = actions[name]
    button = QPushButton(plain_words(action))
    dress(button, icon)
    button.setToolTip(action.toolTip())
    button.setAccessibleDescription(action.statusTip())
    button.setStyleSheet("text-align: left; padding: 0.4em 0.6em;")
    button.clicked.connect(action.trigger)
    return button


def _heading(words_: str, larger: float) -> QLabel:
    label = _wrapped(words_)
    grow(label, larger)
    return label


def _wrapped(words_: str) -> QLabel:
    label = QLabel(words_)
    label.setWordWrap(True)
    return label
