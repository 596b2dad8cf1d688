"""People glide to their new places; whoever does something meanwhile finds everything in place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsRectItem, QGraphicsScene, QLineEdit
from pytestqt.qtbot import QtBot

from genogram_app.layout.geometry import Box, Extent, RoutedLine
from genogram_app.ui.canvas.glide import Glide, arrivals, moves

SIZE = Extent(30, 30, 40, 20, 4)


def box(person: str, x: float, y: float = 0.0) -> Box:
    return Box(person, x, y, SIZE)


def test_only_people_who_were_there_and_have_visibly_moved_are_on_their_way() -> None:
    before = [box("stays", 0), box("trembles", 50), box("moves", 90), box("goes", 130)]
    after = [box("stays", 0), box("trembles", 50.2), box("moves", 60, 7), box("comes", 130)]
    assert moves(before, after) == {"moves": (30.0, -7.0)}


COUPLE = RoutedLine("partnership", "u1", ("mum", "dad"), ((0, 40), (60, 40)))
CHILD = RoutedLine("descent", "u1", ("child",), ((30, 60), (30, 80)), child="child")


def test_a_newcomer_comes_from_whoever_they_are_joined_to() -> None:
    before = [box("mum", 0)]
    after = [box("mum", 10), box("dad", 60), box("child", 30, 100), box("stranger", 300)]
    assert arrivals(before, after, [COUPLE, CHILD]) == {"dad": (-60.0, 0.0), "child": (-30.0, -100.0)}


def test_a_family_that_is_opened_stands_at_once() -> None:
    assert arrivals([], [box("mum", 0), box("dad", 60)], [COUPLE]) == {}


@pytest.fixture
def glide(qtbot: QtBot) -> Glide:
    scene = QGraphicsScene()
    found = Glide(scene, scene)
    found.allowed = True
    return found


def test_what_is_gone_fades_out_and_cannot_be_touched(qtbot: QtBot, glide: Glide) -> None:
    item, scene = QGraphicsRectItem(0, 0, 10, 10), glide.parent()
    assert isinstance(scene, QGraphicsScene)
    glide.begin([], [], [item])
    assert item.scene() is scene
    assert not item.isEnabled()
    qtbot.waitUntil(lambda: not glide.running, timeout=3000)
    assert item.scene() is None


def test_typing_anywhere_puts_everything_into_place(qtbot: QtBot, glide: Glide) -> None:
    field, mover, gone = QLineEdit(), QGraphicsRectItem(), QGraphicsRectItem()
    qtbot.addWidget(field)
    glide.begin([(mover, (40.0, 0.0))], [], [gone])
    QTest.keyClick(field, Qt.Key.Key_A)
    assert not glide.running
    assert mover.pos().isNull()
    assert gone.scene() is None
    assert field.text() == "a"


def test_everything_ends_in_its_place(qtbot: QtBot, glide: Glide) -> None:
    mover, line = QGraphicsRectItem(), QGraphicsRectItem()
    glide.begin([(mover, (40.0, 0.0))], [line])
    assert mover.x() > 0
    assert line.opacity() < 1
    qtbot.waitUntil(lambda: not glide.running, timeout=3000)
    assert (mover.pos().isNull(), line.opacity()) == (True, 1.0)


def test_a_new_way_begins_where_the_last_one_ends(glide: Glide) -> None:
    first, second = QGraphicsRectItem(), QGraphicsRectItem()
    glide.begin([(first, (40.0, 0.0))], [])
    glide.begin([(second, (10.0, 0.0))], [])
    assert first.pos().isNull()
    glide.finish()
    assert second.pos().isNull()
    assert not glide.running


def test_without_leave_or_without_anybody_on_the_way_nothing_moves(glide: Glide) -> None:
    item, gone = QGraphicsRectItem(), QGraphicsRectItem()
    glide.allowed = False
    glide.begin([(item, (40.0, 0.0))], [], [gone])
    assert not glide.running
    assert gone.scene() is None
    glide.allowed = True
    glide.begin([], [item])
    assert not glide.running
    assert item.opacity() == 1.0
