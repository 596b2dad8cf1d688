from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.items import set_case
from genogram_app.edit.session import Session
from genogram_app.model.case import Incident
from genogram_app.ui.as_at_field import AsAtField
from genogram_app.ui.view_options import ViewOptions
from tests.ui.conftest import TODAY


@pytest.fixture
def options() -> ViewOptions:
    return ViewOptions()


@pytest.fixture
def field(qtbot: QtBot, session: Session, options: ViewOptions) -> AsAtField:
    found = AsAtField(session, options, lambda: TODAY)
    qtbot.addWidget(found)
    return found


def retype(field: AsAtField, text: str) -> None:
    field.line.selectAll()
    QTest.keyClick(field.line, Qt.Key.Key_Delete)
    QTest.keyClicks(field.line, text)
    QTest.keyClick(field.line, Qt.Key.Key_Return)


def test_it_begins_with_the_date_of_the_incident(field: AsAtField, session: Session) -> None:
    assert field.line.text() == "4 May 2024"
    session.do(set_case(incident=Incident(kind="death", date="2024-06-01")))
    assert field.line.text() == "1 June 2024"


def test_a_date_is_typed_in_british_order(field: AsAtField, options: ViewOptions) -> None:
    retype(field, "3/12/23")
    assert options.at == date(2023, 12, 3)
    assert field.line.text() == "3 December 2023"


def test_a_month_stands_for_its_last_day(field: AsAtField, options: ViewOptions) -> None:
    retype(field, "June 2023")
    assert options.at == date(2023, 6, 30)


def test_a_date_without_a_last_day_is_not_taken_for_the_case_s_own(
    field: AsAtField, options: ViewOptions
) -> None:
    retype(field, "June 2023")
    retype(field, "after 2019")
    assert field.reading.text().startswith("Not read: “in or after 2019” has no last day")
    assert options.at == date(2023, 6, 30)


def test_emptying_it_goes_back_to_the_case(field: AsAtField, options: ViewOptions) -> None:
    retype(field, "June 2023")
    retype(field, "")
    assert options.at is None
    assert field.line.text() == "4 May 2024"


def test_what_is_no_date_changes_nothing_and_is_said(field: AsAtField, options: ViewOptions) -> None:
    retype(field, "soon")
    assert options.at is None
    assert field.reading.text().startswith("Not read")
