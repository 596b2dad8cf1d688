from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.items import set_field
from genogram_app.edit.session import Session
from genogram_app.ui.settings import Settings
from genogram_app.ui.tour import SEEN
from genogram_app.ui.tour_card import TourCard
from genogram_app.ui.tour_steps import STEPS
from genogram_app.ui.window import Window
from tests.ui.conftest import TODAY, FakeDialogs


@pytest.fixture
def window(qtbot: QtBot, session: Session, dialogs: FakeDialogs, settings: Settings) -> Iterator[Window]:
    found = Window(session, dialogs, settings, lambda: TODAY)
    qtbot.addWidget(found)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    yield found
    dialogs.changes_answer = "discard"
    found.close()


def take(window: Window) -> TourCard:
    window.actions_by_name["tour"].trigger()
    assert window.tour.card is not None
    return window.tour.card


def test_every_step_points_at_something_that_is_seen(window: Window, qtbot: QtBot) -> None:
    card = take(window)
    for step in STEPS:
        frame, pointing = window.tour.frame, window.tour.pointing
        assert card.title.text() == step.title
        assert frame is not None
        assert frame.isVisible(), step.title
        assert pointing is not None
        area = pointing.area_in(window)
        assert area is not None
        assert frame.geometry().intersects(area)
        assert window.rect().contains(card.geometry()), step.title
        QTest.keyClick(card, Qt.Key.Key_Return)
    assert window.tour.card is None


def test_the_tour_runs_on_the_example_and_asks_before_the_case_is_left(
    window: Window, session: Session, dialogs: FakeDialogs
) -> None:
    session.do(set_field("p1", "notes", "x"))
    dialogs.changes_answer = "cancel"
    window.actions_by_name["tour"].trigger()
    assert window.tour.card is None
    assert session.document.person("p1").notes == "x"
    dialogs.changes_answer = "discard"
    take(window)
    assert len(session.document.people) > 5
    assert window.files.path is None


def test_the_tour_leaves_the_window_free_to_be_used(window: Window, session: Session) -> None:
    take(window)
    QTest.keyClick(window.canvas, Qt.Key.Key_End)
    assert session.selection
    assert window.tour.card is not None


def test_escape_leaves_the_tour_and_it_is_remembered_as_seen(window: Window, settings: Settings) -> None:
    assert not settings.flag_of(SEEN, default=False)
    QTest.keyClick(take(window), Qt.Key.Key_Escape)
    assert window.tour.card is None
    assert settings.flag_of(SEEN, default=False)
    assert window.canvas.hasFocus()


def test_the_tour_takes_the_keyboard_back_when_it_is_asked_for_again(window: Window) -> None:
    card = take(window)
    window.tour.go(1)
    window.canvas.setFocus()
    assert take(window) is card
    assert card.hasFocus()
    assert card.title.text() == STEPS[1].title


def test_the_panes_stand_as_before_when_the_tour_is_over(window: Window) -> None:
    window.docks.text.hide()
    take(window)
    while window.tour.card is not None:
        window.tour.go(1)
    assert not window.docks.text.isVisible()
    assert window.docks.palette.isVisible()


def test_the_frame_follows_what_it_points_at(window: Window, qtbot: QtBot) -> None:
    take(window)
    frame = window.tour.frame
    assert frame is not None
    before = QRect(frame.geometry())
    window.docks.palette.hide()
    qtbot.waitUntil(lambda: frame.geometry().width() > before.width())


def test_another_case_ends_the_tour(window: Window) -> None:
    take(window)
    window.files.close()
    assert window.tour.card is None
    assert window.starting.page is not None
    assert not window.docks.palette.isVisible()


def test_the_tour_can_be_taken_from_the_start_page(window: Window) -> None:
    window.files.close()
    take(window)
    assert window.canvas.isVisible()
