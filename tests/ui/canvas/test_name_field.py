from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.canvas.name_field import NameField


@pytest.fixture
def field(qtbot: QtBot) -> NameField:
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(600, 400)
    found = NameField(room, lambda words: f"read as {words}" if words else "")
    found.setProperty("room", room)
    room.show()
    return found


def test_how_the_words_are_read_stands_beneath_them(field: NameField) -> None:
    field.open_at(QPoint(300, 100), "", "Unnamed woman", "Name", "Such as: Kelly")
    assert not field.reading.isVisible()
    QTest.keyClicks(field.line, "Kel")
    assert field.reading.text() == "read as Kel"
    assert field.line.accessibleDescription() == "read as Kel"


def test_it_stays_within_its_room(field: NameField) -> None:
    room = field.parentWidget()
    assert room is not None
    for place in (QPoint(-50, -50), QPoint(590, 395)):
        field.open_at(place, "Kelly", "Kelly", "Name", "Such as: Kelly")
        assert room.rect().contains(field.geometry())


def test_what_is_written_of_homes_has_more_room_than_a_name_and_all_of_its_reading_is_seen(
    field: NameField,
) -> None:
    room = field.parentWidget()
    assert room is not None
    field.open_at(QPoint(300, 100), "Kelly", "Kelly", "Name", "Such as: Kelly")
    narrow = field.width()
    QTest.keyClicks(field.line, " f b 1994; at Address 1 from 2019 to 2021; at Address 2 from 2021")
    assert field.width() > narrow
    assert room.rect().contains(field.geometry())
    assert field.reading.height() >= field.reading.heightForWidth(field.reading.width())


def test_enter_escape_and_tab_are_told(field: NameField, qtbot: QtBot) -> None:
    field.open_at(QPoint(300, 100), "Kelly", "Kelly", "Name", "Such as: Kelly")
    for key, signal in (
        (Qt.Key.Key_Return, field.taken),
        (Qt.Key.Key_Escape, field.given_up),
        (Qt.Key.Key_Tab, field.gone_on),
    ):
        with qtbot.waitSignal(signal, timeout=1000):
            QTest.keyClick(field.line, key)
