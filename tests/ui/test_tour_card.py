from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.tour_card import TourCard, TourFrame, beside

ROOM = QRect(0, 0, 800, 600)
SIZE = QSize(200, 100)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    found = QWidget()
    qtbot.addWidget(found)
    found.resize(ROOM.size())
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    return found


@pytest.fixture
def card(window: QWidget) -> TourCard:
    found = TourCard(window)
    found.show_step("Select a child", "Click a person.", 2, 3)
    return found


@pytest.mark.parametrize(
    "area", [QRect(10, 10, 100, 100), QRect(690, 10, 100, 100), QRect(0, 0, 800, 60), QRect(0, 540, 800, 60)]
)
def test_the_card_stands_beside_what_it_explains(area: QRect) -> None:
    place = QRect(beside(area, SIZE, ROOM), SIZE)
    assert ROOM.contains(place)
    assert not place.intersects(area)


def test_the_card_stays_in_the_window_when_all_of_it_is_explained() -> None:
    assert ROOM.contains(QRect(beside(ROOM, SIZE, ROOM), SIZE))


def test_a_step_has_the_keyboard_and_says_itself(card: TourCard) -> None:
    assert card.hasFocus()
    assert card.accessibleName() == "Tour, step 2 of 3"
    assert card.accessibleDescription() == "Select a child. Click a person."
    assert card.count.text() == "Step 2 of 3"


def test_keys_and_buttons_go_on_go_back_and_leave(card: TourCard) -> None:
    moves: list[int] = []
    left: list[bool] = []
    card.moved_on.connect(moves.append)
    card.skipped.connect(lambda: left.append(True))
    QTest.keyClick(card, Qt.Key.Key_Return)
    QTest.keyClick(card, Qt.Key.Key_Left)
    for button in (card.next, card.back, card.skip):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert moves == [1, -1, 1, -1]
    assert left == [True, True]


def test_the_last_step_finishes(card: TourCard) -> None:
    card.show_step("Export", "That is all.", 3, 3)
    assert card.next.text() == "&Finish"
    assert not card.skip.isVisible()


def test_all_words_of_a_step_are_seen_at_any_size_of_text(card: TourCard) -> None:
    for times in (1, 2):
        font = card.font()
        font.setPointSizeF(font.pointSizeF() * times)
        card.setFont(font)
        card.show_step("Select a child", "Click a person. " * 15, 2, 3)
        assert card.words.height() >= card.words.heightForWidth(card.words.width())


def test_the_pointer_goes_through_the_frame(window: QWidget) -> None:
    frame = TourFrame(window)
    frame.surround(QRect(100, 100, 50, 50))
    assert frame.geometry().contains(QRect(100, 100, 50, 50))
    assert window.childAt(QPoint(120, 120)) is None
    frame.surround(QRect(0, 0, 800, 600))
    assert window.rect().contains(frame.geometry())
