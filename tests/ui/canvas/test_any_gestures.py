from __future__ import annotations

from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from genogram_app.edit.people import add_person
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.picture.picture import draw
from genogram_app.ui.canvas.actions import actions_for
from genogram_app.ui.canvas.dwellings import HomeMove
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


ENDS = ("drop", "drop", "drop", "escape", "right", "leave", "redraw", "undo", "edit")
GESTURES = st.tuples(
    st.sampled_from(("handle", "person", "anywhere")),
    st.integers(0, 99),
    st.sampled_from(("person", "line", "anywhere")),
    st.integers(0, 99),
    st.booleans(),
    st.sampled_from(ENDS),
)


class Hand:
    """Makes whole gestures: from a place to a place, and dropped or given up there."""

    def __init__(self, canvas: CanvasView, session: Session) -> None:
        self.canvas, self.session = canvas, session
        self.asked: list[HomeMove] = []
        canvas.home_wanted.connect(self.asked.append)

    def place(self, kind: str, number: int) -> QPoint:
        scene, handles = self.canvas.picture_scene, self.canvas.handles
        if kind == "handle" and handles.shown:
            return handles.place_of(handles.shown[number % len(handles.shown)])
        if kind in ("handle", "person") and scene.boxes:
            box = scene.boxes[number % len(scene.boxes)]
            return self.canvas.mapFromScene(QPointF(box.x, box.y))
        line = scene.middle_of_couple("p1", "p2")
        if kind == "line" and line is not None:
            return self.canvas.mapFromScene(line) - QPoint(9, 0)
        return QPoint(number * 7 % SIZE[0], number * 13 % SIZE[1])

    def gesture(self, start: QPoint, end: QPoint, *, alt: bool, ending: str) -> None:
        area = self.canvas.viewport()
        held = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
        QTest.mousePress(area, Qt.MouseButton.LeftButton, held, start)
        for place in (start + (end - start) / 2, end):
            move = QMouseEvent(
                QMouseEvent.Type.MouseMove,
                QPointF(place),
                QPointF(area.mapToGlobal(place)),
                Qt.MouseButton.NoButton,
                Qt.MouseButton.LeftButton,
                held,
            )
            QApplication.sendEvent(area, move)
        before = self.session.document
        self.give_up(ending)
        kept = self.session.document
        QTest.mouseRelease(area, Qt.MouseButton.LeftButton, held, end)
        self.answer(first=start.x() % 2 == 0)
        assert ending == "drop" or self.session.document is kept
        assert ending in ("drop", "undo", "edit") or kept is before

    def give_up(self, how: str) -> None:
        if how == "escape":
            QTest.keyClick(self.canvas, Qt.Key.Key_Escape)
        elif how == "right":
            QTest.mousePress(self.canvas.viewport(), Qt.MouseButton.RightButton)
        elif how == "leave":
            self.canvas.clearFocus()
            self.canvas.setFocus()
        elif how == "redraw":
            self.canvas.redraw()
        elif how == "undo":
            self.session.undo()
            self.canvas.tools.cancel()
        elif how == "edit":
            self.session.do(add_person())

    def answer(self, *, first: bool) -> None:
        """What was asked is answered with the first answer, or with Esc."""
        for menu in self.canvas.findChildren(QMenu):
            if menu.isVisible():
                QTest.keyClick(menu, Qt.Key.Key_Return if first else Qt.Key.Key_Escape)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(gestures=st.lists(GESTURES, min_size=1, max_size=5))
def test_a_gesture_is_at_most_one_step_and_none_when_it_is_given_up(
    monkey: Monkey, gestures: list[tuple[str, int, str, int, bool, str]]
) -> None:
    monkey.session.reset(FAMILY)
    monkey.canvas.setFocus()
    hand = Hand(monkey.canvas, monkey.session)
    for kind, first, onto, second, alt, ending in gestures:
        monkey.session.select((FAMILY.people[first % 3].id,))
        before = monkey.session.now
        hand.gesture(hand.place(kind, first), hand.place(onto, second), alt=alt, ending=ending)
        if ending == "drop":
            assert monkey.session.now - before in (0, 1)
        assert not monkey.canvas.tools.busy
        assert not monkey.canvas.guide.words.isVisible()
    Document.model_validate_json(monkey.session.document.model_dump_json(by_alias=True))
    monkey.session.go_to(0)
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
