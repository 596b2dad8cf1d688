"""The overview shows the whole drawing and where one is, and leads elsewhere by pointer and keys."""

from __future__ import annotations

from statistics import median
from time import process_time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.people import add_parent
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.picture.picture import draw
from genogram_app.ui.canvas.overview import Overview
from genogram_app.ui.canvas.view import CanvasView
from tests.picture.invented import many
from tests.ui.canvas.family import FAMILY

LEFT = Qt.MouseButton.LeftButton


class Shown:
    """A canvas and its overview, each in a window of its own."""

    def __init__(self, qtbot: QtBot, document: Document) -> None:
        self.session = Session(document)
        self.canvas = CanvasView(self.session, draw)
        self.overview = Overview(self.canvas)
        for widget, size in ((self.canvas, (700, 500)), (self.overview, (220, 160))):
            qtbot.addWidget(widget)
            widget.resize(*size)
            with qtbot.waitExposed(widget):
                widget.show()

    @property
    def middle(self) -> QPointF:
        return self.canvas.mapToScene(self.canvas.viewport().rect().center())


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    found = Shown(qtbot, FAMILY)
    found.canvas.zoom.to(5.0)
    return found


def test_the_frame_is_round_the_part_that_is_shown(shown: Shown) -> None:
    frame = shown.overview.frame()
    seen = shown.canvas.mapToScene(shown.canvas.viewport().rect()).boundingRect()
    assert shown.overview.place_of(frame.topLeft()).x() == pytest.approx(seen.left())
    assert shown.overview.place_of(frame.bottomRight()).y() == pytest.approx(seen.bottom())
    shown.canvas.zoom.by(1.5)
    assert shown.overview.frame().width() == pytest.approx(frame.width() / 1.5)


def test_all_of_the_paper_has_its_place(shown: Shown) -> None:
    paper, size = shown.canvas.picture_scene.paper, shown.overview.size()
    assert shown.overview.place_of(QPointF(0, 0)).x() <= paper.left() + 0.01
    assert shown.overview.place_of(QPointF(size.width(), size.height())).y() >= paper.bottom() - 0.01


def test_a_click_goes_there_and_a_drag_goes_on(shown: Shown) -> None:
    wanted = shown.overview.rect().center() - QPoint(10, 0)
    QTest.mousePress(shown.overview, LEFT, pos=wanted)
    assert shown.middle.x() == pytest.approx(shown.overview.place_of(QPointF(wanted)).x(), abs=2)
    before = shown.middle.x()
    QTest.mouseMove(shown.overview, wanted + QPoint(15, 0))
    QTest.mouseRelease(shown.overview, LEFT, pos=wanted + QPoint(15, 0))
    assert shown.middle.x() > before


def test_arrow_keys_move_what_is_shown_and_plus_and_minus_zoom(shown: Shown) -> None:
    before, zoom = shown.middle, shown.canvas.zoom.value
    QTest.keyClick(shown.overview, Qt.Key.Key_Right)
    QTest.keyClick(shown.overview, Qt.Key.Key_Down)
    assert shown.middle.x() > before.x()
    assert shown.middle.y() > before.y()
    QTest.keyClicks(shown.overview, "+")
    assert shown.canvas.zoom.value > zoom
    QTest.keyClicks(shown.overview, "--")
    assert shown.canvas.zoom.value < zoom


def test_it_says_which_part_is_shown(shown: Shown) -> None:
    shown.canvas.centerOn(shown.canvas.picture_scene.paper.topLeft())
    assert shown.overview.accessibleDescription().startswith("Shown: top left.")
    shown.canvas.fit()
    assert shown.overview.accessibleDescription() == "The whole drawing is shown."


def test_it_takes_up_another_picture_once_there_is_time(qtbot: QtBot, shown: Shown) -> None:
    before = shown.overview.grab().toImage()
    shown.canvas.fit()
    shown.session.do(add_parent("p1", "female"))
    qtbot.waitUntil(lambda: shown.overview.grab().toImage() != before)


def test_scrolling_does_not_paint_a_large_family_again(qtbot: QtBot) -> None:
    large = Shown(qtbot, many(300))
    large.canvas.zoom.to(2.0)
    large.overview.grab()
    times = []
    for number in range(15):
        large.canvas.horizontalScrollBar().setValue(number * 40)
        start = process_time()
        large.overview.repaint()
        times.append(process_time() - start)
    assert median(times) < 0.005


def test_an_empty_case_can_be_looked_at_too(qtbot: QtBot) -> None:
    empty = Shown(qtbot, Document())
    QTest.mouseClick(empty.overview, LEFT)
    assert not empty.overview.grab().isNull()
