"""People glide to their new places; whoever does something meanwhile finds everything in place."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QGraphicsRectItem
from pytestqt.qtbot import QtBot

from genogram_app.layout.geometry import Box, Extent
from genogram_app.ui.canvas.glide import Glide, moves

SIZE = Extent(30, 30, 40, 20, 4)


def box(person: str, x: float, y: float = 0.0) -> Box:
    return Box(person, x, y, SIZE)


def test_only_people_who_were_there_and_have_visibly_moved_are_on_their_way() -> None:
    before = [box("stays", 0), box("trembles", 50), box("moves", 90), box("goes", 130)]
    after = [box("stays", 0), box("trembles", 50.2), box("moves", 60, 7), box("comes", 130)]
    assert moves(before, after) == {"moves": (30.0, -7.0)}


def test_everything_ends_in_its_place(qtbot: QtBot) -> None:
    parent, mover, line = QObject(), QGraphicsRectItem(), QGraphicsRectItem()
    glide = Glide(parent)
    glide.allowed = True
    glide.begin([(mover, (40.0, 0.0))], [line])
    assert mover.x() > 0
    assert line.opacity() < 1
    qtbot.waitUntil(lambda: not glide.running, timeout=3000)
    assert (mover.pos().isNull(), line.opacity()) == (True, 1.0)


def test_a_new_way_begins_where_the_last_one_ends(qtbot: QtBot) -> None:
    parent, first, second = QObject(), QGraphicsRectItem(), QGraphicsRectItem()
    glide = Glide(parent)
    glide.allowed = True
    glide.begin([(first, (40.0, 0.0))], [])
    glide.begin([(second, (10.0, 0.0))], [])
    assert first.pos().isNull()
    glide.finish()
    assert second.pos().isNull()
    assert not glide.running


def test_without_leave_or_without_anybody_on_the_way_nothing_moves(qtbot: QtBot) -> None:
    parent, item = QObject(), QGraphicsRectItem()
    glide = Glide(parent)
    glide.begin([(item, (40.0, 0.0))], [])
    assert not glide.running
    glide.allowed = True
    glide.begin([], [item])
    assert not glide.running
    assert item.opacity() == 1.0
