from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF
from pytestqt.qtbot import QtBot

from tests.ui.canvas.family import FAMILY
from tests.ui.canvas.shown import Shown


@pytest.mark.parametrize("corner", [QPoint(0, 0), QPoint(995, 0), QPoint(995, 695), QPoint(0, 695)])
def test_the_words_stay_within_the_view(qtbot: QtBot, corner: QPoint) -> None:
    shown = Shown(qtbot, FAMILY)
    guide, canvas = shown.canvas.guide, shown.canvas
    guide.say("Nora Vale becomes the mother of Tess Vale", canvas.mapToScene(corner))
    assert canvas.viewport().rect().contains(guide.words.geometry())


def test_when_it_ends_nothing_of_it_is_left(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FAMILY)
    guide = shown.canvas.guide
    seen = [item for item in shown.canvas.picture_scene.items() if item.isVisible()]
    guide.draw_line(QPointF(0, 0), QPointF(50, 50))
    guide.light(("p1",))
    guide.say("Words", QPointF(0, 0))
    guide.end()
    assert [item for item in shown.canvas.picture_scene.items() if item.isVisible()] == seen
    assert not guide.words.isVisible()


def test_long_words_take_several_lines_in_a_narrow_view(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FAMILY, (220, 400))
    guide = shown.canvas.guide
    guide.say("Nora Vale becomes the mother of Tess Vale, and much more is said of both", QPointF(0, 0))
    assert guide.words.width() <= shown.canvas.viewport().width()
    assert guide.words.height() > 2 * guide.words.fontMetrics().height()
