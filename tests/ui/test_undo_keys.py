from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPlainTextEdit
from pytestqt.qtbot import QtBot

from genogram_app.ui.undo_keys import share_undo


def window_with(qtbot: QtBot, field: QLineEdit | QPlainTextEdit) -> tuple[QMainWindow, list[bool]]:
    window, undone = QMainWindow(), list[bool]()
    window.setCentralWidget(field)
    action = QAction(window)
    action.setShortcuts(QKeySequence.StandardKey.Undo)
    action.triggered.connect(lambda: undone.append(True))
    window.addAction(action)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    return window, undone


def test_undo_in_a_field_reaches_the_window(qtbot: QtBot) -> None:
    for field in (QLineEdit(), QPlainTextEdit()):
        share_undo(field)
        _, undone = window_with(qtbot, field)
        QTest.keyClicks(field, "typed")
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert len(undone) == 1
