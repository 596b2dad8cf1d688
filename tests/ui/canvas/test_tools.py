from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.edit.people import add_person
from genogram_app.edit.session import Session
from genogram_app.picture.picture import draw
from genogram_app.ui.canvas.view import CanvasView
from tests.ui.canvas.family import FAMILY

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def session() -> Session:
    return Session(FAMILY)


@pytest.fixture
def canvas(qtbot: QtBot, session: Session) -> CanvasView:
    found = CanvasView(session, draw)
    qtbot.addWidget(found)
    found.resize(900, 600)
    with qtbot.waitExposed(found):
        found.show()
    found.setFocus()
    return found


def half_a_drag(canvas: CanvasView) -> QPoint:
    """Press on a person and pull, without letting go."""
    box = canvas.picture_scene.box("p2")
    assert box is not None
    place = canvas.mapFromScene(QPointF(box.x, box.y))
    QTest.mousePress(canvas.viewport(), LEFT, pos=place)
    QTest.mouseMove(canvas.viewport(), place + QPoint(60, 20))
    assert canvas.tools.busy
    return place + QPoint(60, 20)


CANCELS: dict[str, Callable[[CanvasView, Session], object]] = {
    "escape": lambda canvas, _: QTest.keyClick(canvas, Qt.Key.Key_Escape),
    "the right button": lambda canvas, _: QTest.mousePress(canvas.viewport(), RIGHT),
    "losing the keyboard": lambda canvas, _: canvas.clearFocus(),
    "drawing anew": lambda canvas, _: canvas.redraw(),
    "taking back": lambda _, session: session.undo(),
}


@pytest.mark.parametrize("cancel", CANCELS.values(), ids=CANCELS)
def test_half_a_gesture_never_reaches_the_case(
    canvas: CanvasView, session: Session, cancel: Callable[[CanvasView, Session], object]
) -> None:
    session.do(add_person())
    place = half_a_drag(canvas)
    cancel(canvas, session)
    QTest.mouseRelease(canvas.viewport(), LEFT, pos=place)
    assert not canvas.tools.busy
    assert session.document.view.positions == ()


def test_a_right_press_that_gives_a_gesture_up_opens_no_menu(canvas: CanvasView) -> None:
    place = half_a_drag(canvas)
    QTest.mousePress(canvas.viewport(), RIGHT, pos=place)
    QApplication.sendEvent(
        canvas.viewport(),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, canvas.viewport().mapToGlobal(place)),
    )
    assert canvas.menu is None
