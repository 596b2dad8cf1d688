from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView
from pytestqt.qtbot import QtBot

from genogram_app.ui.canvas.wheel import scroll_by


@pytest.mark.parametrize("by", [QPoint(30, 0), QPoint(0, -20), QPoint(7, 5)])
def test_the_paper_is_moved_by_pixels(qtbot: QtBot, by: QPoint) -> None:
    paper = QGraphicsScene(0, 0, 3000, 3000)
    view = QGraphicsView(paper)
    qtbot.addWidget(view)
    view.resize(300, 300)
    with qtbot.waitExposed(view):
        view.show()
    view.centerOn(1500, 1500)
    before = view.mapFromScene(1500, 1500)
    scroll_by(view, by)
    assert view.mapFromScene(1500, 1500) == before - by
