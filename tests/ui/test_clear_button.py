from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from genogram_app.ui.clear_button import WORDS, let_clear


def test_the_button_empties_the_line_and_has_a_name(qtbot: QtBot) -> None:
    line = QLineEdit("typed")
    qtbot.addWidget(line)
    let_clear(line)
    button = line.findChild(QToolButton)
    assert button is not None
    assert button.accessibleName() == WORDS
    button.click()
    assert line.text() == ""
