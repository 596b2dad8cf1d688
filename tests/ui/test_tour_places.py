from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.ui.settings import Settings
from genogram_app.ui.tour_places import point_at
from genogram_app.ui.tour_steps import Place
from genogram_app.ui.window import Window
from tests.ui.conftest import TODAY, FakeDialogs


@pytest.fixture
def window(qtbot: QtBot, session: Session, dialogs: FakeDialogs, settings: Settings) -> Iterator[Window]:
    found = Window(session, dialogs, settings, lambda: TODAY)
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    yield found
    found.close()


@pytest.mark.parametrize("place", get_args(Place))
def test_every_place_is_brought_into_sight(window: Window, place: Place) -> None:
    for dock in window.docks.all:
        dock.hide()
    area = point_at(window, place).area_in(window)
    assert area is not None
    assert area.isValid()
    assert window.rect().contains(area)


def test_the_child_alone_is_pointed_at_on_the_drawing(window: Window) -> None:
    area = point_at(window, "child").area_in(window)
    canvas = QRect(window.canvas.mapTo(window, window.canvas.rect().topLeft()), window.canvas.size())
    assert area is not None
    assert canvas.contains(area)
    assert area.width() < canvas.width() / 2
    assert window.session.selection == ("p1",)


def test_a_bar_without_room_for_a_button_is_pointed_at_itself(window: Window) -> None:
    bar = window.tools.bar
    button = bar.widgetForAction(window.actions_by_name["export"])
    assert point_at(window, "export").widget is button
    button.hide()
    assert point_at(window, "export").widget is bar


def test_what_cannot_be_seen_has_no_area(window: Window) -> None:
    pointing = point_at(window, "text")
    window.docks.text.hide()
    assert pointing.area_in(window) is None
