from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.inspector.side_by_side import SideBySide


def test_fields_stand_below_one_another_where_there_is_no_room(qtbot: QtBot) -> None:
    first, second, pane = QLineEdit(), QLineEdit(), QWidget()
    pair = SideBySide(first, second)
    qtbot.addWidget(pane)
    QVBoxLayout(pane).addWidget(pair)
    character = pair.fontMetrics().averageCharWidth()
    pane.resize(character * 40 + 30, 120)
    pane.show()
    assert first.y() == second.y()
    pane.resize(character * 20 + 30, 120)
    qtbot.waitUntil(lambda: first.y() < second.y())
    pane.resize(character * 40 + 30, 120)
    qtbot.waitUntil(lambda: first.y() == second.y())
