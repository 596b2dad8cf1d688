from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from genogram_app.ui.middle import Middle


def test_strips_stand_beneath_the_drawing(qtbot: QtBot) -> None:
    drawing, first, second = QLabel("drawing"), QLabel("first"), QLabel("second")
    middle = Middle(drawing)
    qtbot.addWidget(middle)
    middle.add_strip(first)
    middle.add_strip(second)
    middle.resize(400, 300)
    middle.show()
    assert drawing.y() < first.y() < second.y()
    assert drawing.height() > first.height() + second.height()
