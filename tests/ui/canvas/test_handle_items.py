from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsEllipseItem
from pytestqt.qtbot import QtBot

from genogram_app.ui.canvas.handle_items import SMALLEST
from tests.ui.canvas.family import FAMILY
from tests.ui.canvas.shown import Shown


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot, FAMILY)


def discs(shown: Shown) -> list[QGraphicsEllipseItem]:
    return [i for i in shown.canvas.picture_scene.items() if isinstance(i, QGraphicsEllipseItem)]


def test_handles_stand_round_whom_the_pointer_is_on_and_who_is_selected(shown: Shown) -> None:
    assert shown.owners() == set()
    shown.session.select(("p3",))
    shown.hover(shown.person("p1"))
    assert shown.owners() == {"p1", "p3"}


def test_the_handles_stay_while_the_pointer_goes_to_them(shown: Shown) -> None:
    shown.hover(shown.person("p2"))
    for role in ("mother", "partner", "child", "sibling"):
        start, end = shown.person("p2"), shown.handle("p2", role)
        for step in range(11):
            shown.hover(start + (end - start) * (step / 10))
            assert "p2" in shown.owners(), (role, step)
        shown.hover(start)


def test_the_handles_go_when_the_pointer_goes(shown: Shown) -> None:
    shown.hover(shown.person("p2"))
    shown.hover(QPoint(3, 3))
    assert shown.owners() == set()


def test_handles_are_of_one_size_and_large_enough_to_hit_at_any_zoom(shown: Shown) -> None:
    shown.session.select(("p3",))
    for _ in range(3):
        shown.canvas.zoom_in()
        place = shown.handle("p3", "child")
        within = SMALLEST // 2 - 2
        for corner in (QPoint(within, within), QPoint(-within, -within)):
            found = shown.canvas.handles.at(place + corner)
            assert found is not None
            assert found.role == "child"


def test_handles_never_cover_one_another(shown: Shown) -> None:
    shown.session.select(("p1",))
    areas = [
        disc.deviceTransform(shown.canvas.viewportTransform()).mapRect(disc.rect()) for disc in discs(shown)
    ]
    assert len(areas) == 5
    assert not any(a.intersects(b) for i, a in enumerate(areas) for b in areas[i + 1 :])


def test_a_small_drawing_has_no_handles(shown: Shown) -> None:
    shown.session.select(("p3",))
    while shown.canvas.zoom.value > 0.3:
        shown.canvas.zoom_out()
    assert shown.owners() == set()


def test_no_handles_while_something_is_dragged(shown: Shown) -> None:
    shown.session.select(("p3",))
    start = shown.person("p3")
    shown.drag(start, start + QPoint(60, 5), release=False)
    assert shown.owners() == set()
    QTest.keyClick(shown.canvas, Qt.Key.Key_Escape)
    assert shown.owners() == {"p3"}


def test_several_selected_people_have_no_handles(shown: Shown) -> None:
    shown.session.select(("p1", "p3"))
    assert shown.owners() == set()


def test_a_selected_couple_has_a_handle_in_the_middle_of_its_line(shown: Shown) -> None:
    shown.session.select(("u1",))
    place = shown.handle("u1", "child")
    left, right = sorted((shown.person("p1").x(), shown.person("p2").x()))
    assert left < place.x() < right


def test_handles_are_never_part_of_the_drawing(shown: Shown) -> None:
    shown.session.select(("p3",))
    tips = {handle.tip for handle in shown.canvas.handles.shown}
    assert tips
    assert tips.isdisjoint(item.drawn.title for item in shown.canvas.picture_scene.group_items())


def test_handles_grow_with_the_text(shown: Shown) -> None:
    shown.session.select(("p3",))
    before = discs(shown)[0].rect().width()
    font = shown.canvas.font()
    font.setPointSizeF(font.pointSizeF() * 2.5)
    shown.canvas.setFont(font)
    assert discs(shown)[0].rect().width() > before
