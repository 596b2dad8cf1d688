from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from genogram_app.model.people import Status
from genogram_app.ui.inspector.editors import LineField
from genogram_app.ui.inspector.records import ListField, RecordField
from genogram_app.ui.inspector.specs import FieldSpec

FIELDS = (FieldSpec("code", "Status", LineField), FieldSpec("detail", "Detail", partial(LineField, "e.g.")))
CIN, CPP = Status(code="CIN"), Status(code="CPP", detail="neglect")


def listed(qtbot: QtBot, *new: Status) -> tuple[ListField, list[Any]]:
    field = ListField(FIELDS, "status", tuple((status.code, status) for status in new))
    qtbot.addWidget(field)
    told: list[Any] = []
    field.committed.connect(lambda content: told.append(content[0]))
    field.committed.connect(lambda content: field.show_value(content[0]))
    return field, told


def test_a_changed_field_gives_the_record_with_the_new_value(qtbot: QtBot) -> None:
    field = RecordField(FIELDS)
    qtbot.addWidget(field)
    field.show_value(CPP)
    with qtbot.waitSignal(field.committed) as caught:
        QTest.keyClicks(field.findChildren(LineField)[1].line, "!")
    assert caught.args == [(CPP.replace(detail="!neglect"),)]


def test_a_record_is_added_at_the_end(qtbot: QtBot) -> None:
    field, told = listed(qtbot, CIN)
    field.show_value((CPP,))
    field.add_button.click()
    assert told == [(CPP, CIN)]


def test_what_to_add_is_asked_when_there_are_several_kinds(qtbot: QtBot) -> None:
    field, told = listed(qtbot, CIN, CPP)
    field.show_value(())
    field.add_button.menu().actions()[1].trigger()
    assert told == [(CPP,)]


def test_a_record_is_removed_by_its_own_button(qtbot: QtBot) -> None:
    field, told = listed(qtbot, CIN)
    field.show_value((CIN, CPP))
    removers = [b for b in field.findChildren(QToolButton) if b.toolTip() == "Remove this status"]
    removers[0].click()
    assert told == [(CPP,)]


def test_every_field_of_a_row_says_to_which_row_it_belongs(qtbot: QtBot) -> None:
    field, _ = listed(qtbot, CIN)
    field.name_for_readers("Statuses")
    field.show_value((CIN, CPP))
    names = [line.line.accessibleName() for line in field.findChildren(LineField)]
    assert "Statuses 2, detail" in names
