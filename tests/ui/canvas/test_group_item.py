from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from pytestqt.qtbot import QtBot

from genogram_app.drawing.primitives import Group, Line, Move, Path, Stroke, Text
from genogram_app.ui.canvas.group_item import MOST_READY, GroupItem, Ready, outline, united

STROKE = Path((Move((0, 0)), Line((100, 0))), Stroke(1.0))
FRAME = Path((Move((0, 0)), Line((100, 0)), Line((100, 100)), Line((0, 100)), Line((0, 0))), Stroke(1.0))


def test_an_equal_group_is_not_painted_again(qtbot: QtBot) -> None:
    item = GroupItem(Group("kin:r1", "Aunt", (STROKE,)))
    assert not item.show_group(Group("kin:r1", "Aunt", (Path(STROKE.steps, Stroke(1.0)),)))
    assert item.show_group(Group("kin:r1", "Great-aunt", (STROKE,)))
    assert item.toolTip() == "Great-aunt"


def test_a_thin_line_can_be_touched_a_little_beside_it(qtbot: QtBot) -> None:
    item = GroupItem(Group("kin:r1", "", (STROKE,)))
    assert item.shape().contains(QPointF(50, 3))
    assert not item.shape().contains(QPointF(50, 9))


def test_a_household_is_touched_at_its_outline_and_a_person_anywhere(qtbot: QtBot) -> None:
    middle = QPointF(50, 50)
    assert not GroupItem(Group("household:h1", "", (FRAME,))).shape().contains(middle)
    assert GroupItem(Group("person:p1", "", (FRAME,))).shape().contains(middle)


def test_words_can_be_touched(qtbot: QtBot) -> None:
    touched = outline(Group("household:h1", "", (Text((10, 10), "Address 1", 10),)))
    assert touched.contains(QPointF(20, 8))


def test_painting_stays_within_the_bounds(qtbot: QtBot) -> None:
    item = GroupItem(Group("person:p1", "", (FRAME,)))
    assert item.boundingRect().contains(item.shape().boundingRect())


def test_a_group_without_content_takes_no_place(qtbot: QtBot) -> None:
    assert GroupItem(Group("kin:r1", "", ())).shape().isEmpty()


def test_the_paper_goes_round_all_that_is_drawn() -> None:
    assert united([(0.0, 10.0, 20.0, 30.0), None, (-5.0, 15.0, 10.0, 40.0)]) == QRectF(-5.0, 10.0, 25.0, 30.0)
    assert united([None]).isNull()


def test_a_group_lies_over_what_is_lower(qtbot: QtBot) -> None:
    item = GroupItem(Group("kin:r1", "Aunt", (STROKE,)))
    for height in (3, 3, 0):
        item.raise_to(height)
        assert item.zValue() == height


def test_a_group_that_comes_back_is_ready_to_be_painted(qtbot: QtBot) -> None:
    ready = Ready()
    group = Group("person:p1", "Wren", (Text((0, 0), "Wren", 8),))
    assert ready.playback(group) is ready.playback(group)
    same_words = Group("person:p1", "Wren", (Text((0, 0), "Wren", 8),))
    assert ready.playback(same_words) is not ready.playback(group)


def test_what_has_not_come_back_for_long_is_let_go(qtbot: QtBot) -> None:
    ready = Ready()
    group = Group("person:p1", "Wren", ())
    before = ready.playback(group)
    others = [Group(f"person:q{number}", "", ()) for number in range(MOST_READY)]
    for other in others:
        ready.playback(other)
    assert ready.playback(group) is not before
