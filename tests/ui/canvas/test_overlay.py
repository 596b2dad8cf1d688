from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from genogram_app.picture.picture import draw
from genogram_app.ui.canvas.overlay import Overlay, marking_colour
from genogram_app.ui.canvas.scene import PictureScene
from tests.ui.canvas.family import FAMILY


def made() -> tuple[PictureScene, Overlay]:
    scene = PictureScene()
    overlay = Overlay(scene, QPalette())
    scene.show_picture(draw(FAMILY))
    return scene, overlay


def test_the_selection_is_marked_around_what_is_drawn(qtbot: QtBot) -> None:
    scene, overlay = made()
    overlay.mark_selected(("p3",))
    (item,) = scene.items_of("p3")
    assert overlay.selected_area.contains(item.shape().boundingRect())
    overlay.mark_selected(("p9",))
    assert overlay.selected_area.isEmpty()


def test_a_household_is_marked_too(qtbot: QtBot) -> None:
    _, overlay = made()
    overlay.mark_selected(("h1",))
    assert not overlay.selected_area.isEmpty()


def test_marks_are_not_part_of_the_paper(qtbot: QtBot) -> None:
    scene, overlay = made()
    paper = QRectF(scene.paper)
    overlay.mark_selected(("p1", "h1"))
    scene.show_picture(draw(FAMILY))
    assert scene.paper == paper


def test_ghosts_cannot_be_touched_and_go_again(qtbot: QtBot) -> None:
    scene, overlay = made()
    before = len(scene.items())
    overlay.show_ghosts(("p3",), 500, 0)
    overlay.show_ghosts(("p3",), 600, 0)
    assert len(scene.items()) == before + 1
    (item,) = scene.items_of("p3")
    assert scene.key_at(item.boundingRect().center() + QPointF(600, 0), 2) is None
    overlay.drop_ghosts()
    assert len(scene.items()) == before


def test_a_colour_that_hardly_shows_on_white_is_not_used(qtbot: QtBot) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#ffee88"))
    assert marking_colour(palette) != QColor("#ffee88")
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#004488"))
    assert marking_colour(palette) == QColor("#004488")
