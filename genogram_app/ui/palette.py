"""The palette: a button for every way to build the family outwards."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from genogram_app.ui.gestures import GESTURES, Gesture
from genogram_app.ui.menus import Actions
from genogram_app.ui.text_sizes import Paragraph
from genogram_app.ui.translated import tr

HINT = "Select a person to add relatives."


class Palette(QWidget):
    """Buttons of the window's own actions; one that has kinds, such as child, offers them in a menu."""

    def __init__(self, actions: Actions) -> None:
        """Use the window's actions, so that menu, keys and buttons agree."""
        super().__init__()
        self.buttons: dict[str, QToolButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 6, 4, 6)
        column.setSpacing(2)
        for gesture in GESTURES:
            if gesture.under:
                _offer(self.buttons[gesture.under], actions[gesture.name])
                continue
            self.buttons[gesture.name] = _button(actions[gesture.name], gesture)
            column.addWidget(self.buttons[gesture.name])
        self.hint = Paragraph(tr(HINT))
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._relative = actions["add-mother"]
        self._relative.changed.connect(self._show_hint)
        column.addWidget(self.hint)
        column.addStretch(1)
        self._show_hint()

    def _show_hint(self) -> None:
        """Below the buttons, so that they stay where they are when it comes and goes."""
        self.hint.setVisible(not self._relative.isEnabled())


def _offer(button: QToolButton, kind: QAction) -> None:
    button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    button.addAction(kind)


def _button(action: QAction, gesture: Gesture) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    button.setIconSize(QSize(24, 24))
    button.setAutoRaise(True)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    tip = tr(gesture.tip)
    needs = tr("select a {needs} first").format(needs=tr(gesture.needs)) if gesture.needs else ""
    button.setAccessibleDescription(f"{tip} ({needs})" if needs else tip)
    return button
