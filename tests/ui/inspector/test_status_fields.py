"""A status is chosen from the nation's list or typed; a plan offers its categories."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.model.people import Status
from genogram_app.ui.inspector.records import RecordField
from genogram_app.ui.inspector.status_fields import CodeField, OfferingField, StatusesField, code_of

CPP = Status(code="CPP", detail="neglect", from_="2022-03-01")


def shown(qtbot: QtBot, *statuses: Status) -> tuple[StatusesField, list[Any]]:
    field = StatusesField(lambda: date(2024, 1, 1))
    qtbot.addWidget(field)
    told: list[Any] = []
    field.committed.connect(lambda content: told.append(content[0]))
    field.committed.connect(lambda content: field.show_value(content[0]))
    field.show_value(statuses)
    return field, told


def row(field: StatusesField) -> RecordField:
    return field.findChildren(RecordField)[0]


def code(field: StatusesField) -> CodeField:
    found = row(field).editor("code")
    assert isinstance(found, CodeField)
    return found


def detail(field: StatusesField) -> OfferingField:
    found = row(field).editor("detail")
    assert isinstance(found, OfferingField)
    return found


def retype(field: OfferingField, words: str) -> None:
    field.line.selectAll()
    QTest.keyClicks(field.line, words)
    QTest.keyClick(field.line, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ico", "ICO"),
        ("Interim care order", "ICO"),
        ("ICO: Interim care order", "ICO"),
        (" section  20 ", "s20"),
        ("MARAC", "MARAC"),
        ("note: own words", "note: own words"),
    ],
)
def test_a_status_is_understood_by_code_or_words_or_stands_for_itself(typed: str, meant: str) -> None:
    assert code_of(typed) == meant


def test_a_status_is_shown_with_its_meaning_and_law(qtbot: QtBot) -> None:
    field, _ = shown(qtbot, CPP)
    assert code(field).line.text() == "CPP: Child protection plan"
    assert "section 47, Children Act 1989" in code(field).combo.toolTip()


def test_a_typed_status_is_taken_when_it_is_finished(qtbot: QtBot) -> None:
    field, told = shown(qtbot, CPP)
    retype(code(field), "care order")
    assert told == [(CPP.replace(code="CO"),)]


def test_a_status_of_ones_own_is_kept_as_typed(qtbot: QtBot) -> None:
    field, told = shown(qtbot, CPP)
    retype(code(field), "Section 8 letter")
    assert told[-1][0].code == "Section 8 letter"
    assert code(field).line.text() == "Section 8 letter"


def test_a_status_is_not_left_without_a_code(qtbot: QtBot) -> None:
    field, told = shown(qtbot, CPP)
    retype(code(field), " ")
    assert told == []
    assert code(field).line.text() == "CPP: Child protection plan"


def test_a_status_can_be_picked_from_the_list(qtbot: QtBot) -> None:
    field, told = shown(qtbot, CPP)
    combo = code(field).combo
    combo.setCurrentIndex(combo.findData("EPO"))
    combo.activated.emit(combo.currentIndex())
    assert told[-1][0].code == "EPO"


def test_categories_are_offered_for_a_plan_alone(qtbot: QtBot) -> None:
    field, told = shown(qtbot, CPP)
    combo = detail(field).combo
    offered = [combo.itemText(i) for i in range(combo.count())]
    assert offered == [
        "neglect",
        "physical abuse",
        "emotional abuse",
        "sexual abuse",
        "more than one category",
    ]
    combo.activated.emit(3)
    assert told[-1][0].detail == "sexual abuse"
    field.show_value((Status(code="NMO", detail="against the father"),))
    assert combo.count() == 0
    assert detail(field).line.text() == "against the father"


def test_a_detail_may_be_anything_and_may_be_taken_away(qtbot: QtBot) -> None:
    field, told = shown(qtbot, CPP)
    retype(detail(field), "neglect, later emotional abuse")
    assert told[-1][0].detail == "neglect, later emotional abuse"
    detail(field).line.clear()
    QTest.keyClick(detail(field).line, Qt.Key.Key_Space)
    QTest.keyClick(detail(field).line, Qt.Key.Key_Return)
    assert told[-1][0].detail is None


def test_what_is_half_typed_can_be_given_up_or_kept(qtbot: QtBot) -> None:
    field, told = shown(qtbot, CPP)
    code(field).line.selectAll()
    QTest.keyClicks(code(field).line, "care ord")
    kept = field.unfinished()
    assert kept is not None
    assert field.revert()
    assert code(field).line.text() == "CPP: Child protection plan"
    field.resume(kept)
    assert code(field).line.text() == "care ord"
    assert told == []


def test_statuses_of_other_nations_stand_in_a_menu_of_their_own(qtbot: QtBot) -> None:
    field, told = shown(qtbot)
    menu = field.add_button.menu()
    here = {action.text() for action in menu.actions()}
    others = menu.actions()[-1].menu()
    there = {action.text() for action in others.actions()}  # type: ignore[attr-defined]  # a menu
    assert "CPP: Child protection plan" in here
    assert "CSO: Compulsory supervision order" in there - here
    menu.actions()[0].trigger()
    assert told == [(Status(code="EH"),)]
