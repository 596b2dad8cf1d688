from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from genogram_app.picture.picture import draw
from genogram_app.ui.canvas.paper import PaperView
from tests.ui.canvas.family import FAMILY


@pytest.fixture
def paper(qtbot: QtBot) -> PaperView:
    found = PaperView()
    qtbot.addWidget(found)
    found.picture_scene.show_picture(draw(FAMILY))
    found.resize(600, 400)
    with qtbot.waitExposed(found):
        found.show()
    return found


def test_the_whole_drawing_stays_in_view_until_somebody_zooms(paper: PaperView, qtbot: QtBot) -> None:
    paper.fit()
    drawing = paper.picture_scene.sceneRect()
    paper.resize(300, 300)
    qtbot.waitUntil(lambda: paper.viewport().width() == 300)
    assert paper.seen().contains(drawing)
    for _ in range(9):
        paper.zoom_in()
    before = paper.zoom.value
    paper.resize(500, 200)
    qtbot.waitUntil(lambda: paper.viewport().width() > 400)
    assert paper.zoom.value == before


def test_every_change_of_the_zoom_is_told(paper: PaperView, qtbot: QtBot) -> None:
    told: list[float] = []
    paper.zoom_changed.connect(told.append)
    paper.zoom_in()
    paper.zoom_out()
    assert told[0] > told[1]
