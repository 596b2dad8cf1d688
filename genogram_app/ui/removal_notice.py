"""A quiet strip that says what the last step took along with it, and takes it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from genogram_app.edit.removal import removal_label, what_goes_with
from genogram_app.edit.session import Session
from genogram_app.ui.menus import Actions
from genogram_app.ui.middle import Middle
from genogram_app.ui.translated import tr


class RemovalNotice(QFrame):
    """Shows the session's notice, with a button to undo, until anything else is done."""

    def __init__(
        self, session: Session, undo: QAction, leave: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        """`undo` is the window's action: the button does the same; `leave` takes the keyboard elsewhere."""
        super().__init__(parent)
        self._session, self._leave = session, leave
        self.setAccessibleName(tr("What was just done"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.undo, self.close_button = QPushButton(tr("Undo")), QPushButton(tr("Close"))
        self.undo.setAccessibleName(tr("Undo what was just done"))
        self.close_button.setAccessibleName(tr("Close this notice"))
        self.undo.clicked.connect(undo.trigger)
        self.close_button.clicked.connect(lambda: self._show(None))
        row = QHBoxLayout(self)
        row.addWidget(self.words, 1)
        row.addWidget(self.undo)
        row.addWidget(self.close_button)
        self.hide()
        session.document_changed.listen(lambda _: self._show(session.notice))

    def _show(self, notice: str | None) -> None:
        focused = QApplication.focusWidget()
        held_keyboard = focused is not None and self.isAncestorOf(focused)
        self.words.setText(notice or "")
        self.setVisible(notice is not None)
        if notice is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice))
        elif held_keyboard:
            self._leave()


class RemovalWords:
    """Says on the action that removes what would go, and what would go with it."""

    def __init__(self, session: Session, action: QAction) -> None:
        """Follow the session's selection; with nothing selected the action has its own words."""
        self._session, self._action = session, action
        self._words, self._tip = action.text(), action.statusTip()
        self._keys = action.toolTip().removeprefix(self._tip)
        session.document_changed.listen(lambda _: self._follow())
        session.selection_changed.listen(lambda _: self._follow())
        self._follow()

    def _follow(self) -> None:
        document, selection = self._session.document, self._session.selection
        words, tip = self._words, self._tip
        if selection:
            label, more = removal_label(document, selection), what_goes_with(document, selection)
            words = label.replace("&", "&&").replace("Remove", self._words, 1)
            tip = f"{label}, with {more}" if more else label
        self._action.setText(words)
        self._action.setStatusTip(tip)
        self._action.setToolTip(f"{tip}{self._keys}")


class Removal:
    """Joins the window's words for removal, and the notice after it, to the session."""

    def __init__(self, session: Session, actions: Actions, middle: Middle, canvas: QWidget) -> None:
        """Put the notice beneath the drawing."""
        self.words = RemovalWords(session, actions["remove"])
        self.notice = RemovalNotice(session, actions["undo"], canvas.setFocus)
        middle.add_strip(self.notice)
