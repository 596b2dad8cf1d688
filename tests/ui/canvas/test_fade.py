"""What is outside the child's view is pale, and can be touched and read out as ever."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from genogram_app.family.child_view import ChildView
from genogram_app.picture.picture import draw
from genogram_app.ui.canvas.fade import OUTSIDE, fade
from genogram_app.ui.canvas.scene import PictureScene
from tests.ui.canvas.family import FAMILY

VIEW = ChildView(frozenset({"p1", "p3"}), frozenset({"h1"}))


@pytest.fixture
def scene(qtbot: QtBot) -> PictureScene:
    found = PictureScene()
    found.show_picture(draw(FAMILY))
    return found


def pale(scene: PictureScene) -> set[str]:
    return {item.drawn.key for item in scene.group_items() if item.is_aside}


def test_whoever_is_outside_is_pale_with_the_lines_to_them(scene: PictureScene) -> None:
    fade(scene, FAMILY, VIEW)
    assert {"person:p2", "partnership:u1"} <= pale(scene)
    assert not pale(scene) & {"person:p1", "person:p3", "household:h1"}


def test_without_a_view_nothing_is_pale(scene: PictureScene) -> None:
    fade(scene, FAMILY, VIEW)
    fade(scene, FAMILY, None)
    assert pale(scene) == set()


def test_a_household_of_others_is_pale(scene: PictureScene) -> None:
    fade(scene, FAMILY, ChildView(frozenset({"p1", "p2", "p3"}), frozenset()))
    assert pale(scene) == {"household:h1"}


def test_it_is_said_in_words_too(scene: PictureScene) -> None:
    fade(scene, FAMILY, VIEW)
    (outside,), (inside,) = scene.items_of("p2"), scene.items_of("p1")
    assert OUTSIDE in outside.words
    assert outside.toolTip() == outside.words
    assert inside.words == inside.drawn.title


def test_somebody_pale_can_still_be_touched(scene: PictureScene) -> None:
    fade(scene, FAMILY, VIEW)
    box = scene.box("p2")
    assert box is not None
    (item,) = scene.items_of("p2")
    assert scene.key_at(item.area.center(), 1.0) == "person:p2"
