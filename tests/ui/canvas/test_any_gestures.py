from __future__ import annotations

from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.people import add_person
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.picture.picture import draw
from genogram_app.ui.canvas.actions import actions_for
from genogram_app.ui.canvas.group_item import GroupItem
from genogram_app.ui.canvas.view import CanvasView
from tests.ui.canvas.family import FAMILY

SIZE = (700, 500)
Kind = Literal["press", "move", "release", "key", "menu", "undo", "redo"]
KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Period,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Home,
    Qt.Key.Key_Space,
)
DEEDS = st.tuples(
    st.sampled_from(("press", "move", "release", "key", "menu", "undo", "redo")),
    st.integers(0, SIZE[0] - 1),
    st.integers(0, SIZE[1] - 1),
)


class Monkey:
    """Does anything to a canvas, in any order."""

    def __init__(self, canvas: CanvasView, session: Session) -> None:
        self.canvas, self.session = canvas, session

    def do(self, kind: Kind, x: int, y: int) -> None:
        area, place = self.canvas.viewport(), QPoint(x, y)
        held = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier)[x % 2]
        if kind == "press":
            QTest.mousePress(area, Qt.MouseButton.LeftButton, held, place)
        elif kind == "move":
            QTest.mouseMove(area, place)
        elif kind == "release":
            QTest.mouseRelease(area, Qt.MouseButton.LeftButton, held, place)
        elif kind == "key":
            QTest.keyClick(self.canvas, KEYS[x % len(KEYS)])
        elif kind == "menu":
            offered = actions_for(self.session.document, self.session.selection)
            self.canvas.hands.do(offered[y % len(offered)].edit if offered else add_person())
        elif kind == "undo":
            self.session.undo()
        else:
            self.session.redo()


@pytest.fixture
def monkey(qtbot: QtBot) -> Monkey:
    session = Session(FAMILY)
    canvas = CanvasView(session, draw)
    qtbot.addWidget(canvas)
    canvas.resize(*SIZE)
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.setFocus()
    return Monkey(canvas, session)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=st.lists(DEEDS, min_size=4, max_size=14))
def test_whatever_is_done_the_canvas_shows_the_case(
    monkey: Monkey, deeds: list[tuple[Kind, int, int]]
) -> None:
    monkey.session.reset(FAMILY)
    for kind, x, y in deeds:
        monkey.do(kind, x, y)
    QTest.keyClick(monkey.canvas, Qt.Key.Key_Escape)
    assert tooltips(monkey.canvas) == [group.title for group in draw(monkey.session.document).drawing.groups]
    everybody = {box.person for box in monkey.canvas.picture_scene.boxes}
    assert everybody == {person.id for person in monkey.session.document.people}
    while monkey.session.undo_label is not None:
        monkey.session.undo()
    assert monkey.session.document == FAMILY


def tooltips(canvas: CanvasView) -> list[str]:
    drawn = [item for item in canvas.picture_scene.items() if isinstance(item, GroupItem)]
    return [item.toolTip() for item in sorted(drawn, key=lambda item: item.zValue())]


def test_an_empty_case_can_be_handled_too(qtbot: QtBot) -> None:
    session = Session(Document())
    canvas = CanvasView(session, draw)
    qtbot.addWidget(canvas)
    for key in (*KEYS, Qt.Key.Key_Right, Qt.Key.Key_F2, Qt.Key.Key_Return):
        QTest.keyClick(canvas, key)
    canvas.walk.select_all()
    assert session.document == Document()
    assert session.selection == ()
