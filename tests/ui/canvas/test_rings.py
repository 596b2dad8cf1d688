from __future__ import annotations

from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from genogram_app.picture.picture import draw
from genogram_app.ui.canvas.rings import Rings
from genogram_app.ui.canvas.scene import PictureScene
from tests.ui.canvas.family import FAMILY


def made() -> tuple[PictureScene, Rings]:
    scene = PictureScene()
    scene.show_picture(draw(FAMILY))
    return scene, Rings(scene, QPalette())


def test_a_ring_goes_round_a_person(qtbot: QtBot) -> None:
    scene, rings = made()
    rings.ring(["p3"])
    assert rings.area.contains(scene.area_of("p3"))


def test_of_a_household_its_name_is_ringed_not_its_outline(qtbot: QtBot) -> None:
    scene, rings = made()
    rings.ring(["h1"])
    (item,) = scene.items_of("h1")
    assert not rings.area.isEmpty()
    assert rings.area.height() < item.area.height()


def test_what_is_not_drawn_has_no_ring(qtbot: QtBot) -> None:
    _, rings = made()
    rings.ring(["p99"])
    assert rings.area.isEmpty()
    assert rings.ringed == ()


def test_rings_are_no_part_of_the_drawing(qtbot: QtBot) -> None:
    scene, rings = made()
    groups, paper = scene.group_items(), scene.paper
    rings.ring(["p1", "p3"])
    assert scene.group_items() == groups
    assert scene.paper == paper
