"""The palette: a button for every way to build the family outwards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from genogram_app.edit.session import Edit, Session
from genogram_app.ui.gestures import GESTURES, Choice, Gesture
from genogram_app.ui.menus import Actions


class Palette(QWidget):
    """Buttons that follow the selection; a gesture that can mean several things asks in a small menu."""

    added = Signal()
    """Something was added and is selected: its name is what one types next."""

    def __init__(self, session: Session, actions: Actions, do: Callable[[Edit], None]) -> None:
        """Use the window's actions, so that menu, keys and buttons agree; `do` is called with the edit."""
        super().__init__()
        self._session, self._do = session, do
        self._actions = {gesture.name: (gesture, actions[gesture.name]) for gesture in GESTURES}
        self.buttons: dict[str, QToolButton] = {}
        self.menu = QMenu(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 6, 4, 6)
        column.setSpacing(2)
        for gesture, action in self._actions.values():
            action.triggered.connect(lambda _=False, g=gesture: self._start(g))
            self.buttons[gesture.name] = _button(action, gesture)
            column.addWidget(self.buttons[gesture.name])
        column.addStretch(1)
        session.selection_changed.listen(lambda _: self.refresh())
        session.document_changed.listen(lambda _: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Enable what the selection allows."""
        for gesture, action in self._actions.values():
            choices = self._choices(gesture)
            action.setEnabled(bool(choices))
            if gesture.name == "add-person":
                action.setText(choices[0].words)

    def _choices(self, gesture: Gesture) -> tuple[Choice, ...]:
        return gesture.choices(self._session.document, self._session.selection)

    def _start(self, gesture: Gesture) -> None:
        choices = self._choices(gesture)
        if len(choices) == 1:
            self._add(choices[0])
        elif choices:
            self._ask(gesture, choices)

    def _add(self, choice: Choice) -> None:
        before = self._session.document
        self._do(choice.edit)
        if self._session.document is not before:
            self.added.emit()

    def _ask(self, gesture: Gesture, choices: tuple[Choice, ...]) -> None:
        self.menu.clear()
        for choice in choices:
            self.menu.addAction(choice.words).triggered.connect(lambda _=False, c=choice: self._add(c))
        button = self.buttons[gesture.name]
        self.menu.popup(button.mapToGlobal(QPoint(button.width(), 0)))
        self.menu.setActiveAction(self.menu.actions()[0])


def _button(action: QAction, gesture: Gesture) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    button.setIconSize(QSize(24, 24))
    button.setAutoRaise(True)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    needs = f" (select a {gesture.needs} first)" if gesture.needs else ""
    button.setAccessibleDescription(f"{gesture.tip}{needs}")
    return button
