"""The dates of a bar, typed in place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Edit
from genogram_app.ui.chart.dates_field import DatesField
from tests.ui.chart.conftest import moving
from tests.ui.conftest import TODAY


@pytest.fixture
def field(qtbot: QtBot) -> DatesField:
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(500, 300)
    found = DatesField(room, lambda: TODAY)
    with qtbot.waitExposed(room):
        room.show()
    found.ask(moving().residences[1], "Fay Lorne, Address 2", QPoint(480, 290))
    return found


def test_the_field_stays_within_the_chart_and_says_whose_dates_they_are(field: DatesField) -> None:
    room = field.parentWidget()
    assert room is not None
    assert room.rect().contains(field.geometry())
    assert field.accessibleName() == "Fay Lorne, Address 2"
    assert field.start.line.text() == "5 June 2023"


def test_both_dates_are_one_edit(field: DatesField) -> None:
    taken: list[Edit] = []
    field.taken.connect(taken.append)
    field.start.line.selectAll()
    QTest.keyClicks(field.start.line, "May 2023")
    field.end.line.selectAll()
    QTest.keyClicks(field.end.line, "still")
    QTest.keyClick(field.end.line, Qt.Key.Key_Return)
    after = taken[0].change(moving()).residences[1]
    assert (after.from_, after.to) == ("2023-05", "..")
    assert len(taken) == 1
    assert not field.isVisible()


def test_what_cannot_be_read_is_kept_and_explained(field: DatesField) -> None:
    taken: list[Edit] = []
    field.taken.connect(taken.append)
    field.start.line.selectAll()
    QTest.keyClicks(field.start.line, "31/2/23")
    QTest.keyClick(field.start.line, Qt.Key.Key_Return)
    assert not taken
    assert field.isVisible()
    assert field.start.reading.text()


def test_esc_changes_nothing(field: DatesField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.closed), qtbot.assertNotEmitted(field.taken):
        QTest.keyClick(field.start.line, Qt.Key.Key_Escape)
    assert not field.isVisible()
