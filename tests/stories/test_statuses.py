"""Legal statuses and the limits of the findings, through the real window with keys and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.model.evidence import Contact
from genogram_app.model.people import Status
from genogram_app.ui.inspector.records import RecordField
from genogram_app.ui.inspector.status_fields import OfferingField, StatusesField
from genogram_app.ui.nations import nation_now
from genogram_app.ui.window import Window
from tests.stories.hands import write_into
from tests.ui.conftest import family

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def statuses(window: Window) -> StatusesField:
    found = window.inspector.editor("statuses")
    assert isinstance(found, StatusesField)
    return found


def write_detail(window: Window, words: str) -> None:
    detail = statuses(window).findChildren(RecordField)[0].editor("detail")
    assert isinstance(detail, OfferingField)
    detail.line.setFocus()
    QTest.keyClicks(detail.line, f"{words}\r")


def test_a_child_is_put_on_the_register_of_wales(window: Window) -> None:
    session = window.session
    session.reset(family())
    window.actions_by_name["nation-wales"].trigger()
    assert nation_now() == "wales"
    session.select(("p1",))
    menu = statuses(window).add_button.menu()
    menu.aboutToShow.emit()
    next(a for a in menu.actions() if a.text().startswith("CPR:")).trigger()
    row = statuses(window).findChildren(RecordField)[0]
    write_into(row.editor("from_"), "14 March 2023")
    write_detail(window, "neglect")
    expected = Status(code="CPR", detail="neglect", from_="2023-03-14")
    assert session.document.person("p1").statuses == (expected,)
    drawn = " ".join(item.toolTip() for item in window.canvas.picture_scene.items_of("p1"))
    assert "child protection register: neglect" in drawn
    window.actions_by_name["nation-england"].trigger()
    for _ in range(3):
        session.undo()
    assert session.document.person("p1").statuses == ()


def seen_findings(window: Window) -> list[str]:
    return [f.message for f in window.desk.findings() if f.rule == "child-not-seen"]


def test_how_many_weeks_are_too_long_is_set_under_the_findings(qtbot: QtBot, window: Window) -> None:
    seen = Contact(id="c1", people=("p1",), date="2022-02/2024-03-10", seen=(("p1", "spoken_to"),))
    window.session.reset(family().replace(contacts=(seen,)))
    qtbot.waitUntil(lambda: seen_findings(window) != [])
    assert seen_findings(window) == [
        "Wren Tarlow was not recorded as seen, certainly from 11 March 2024 to 4 May 2024 (7 weeks)."
    ]
    QTest.mouseClick(window.findings.limits, Qt.MouseButton.LeftButton)
    dialog = window.desk.asking
    dialog.boxes["unseen_weeks"].setFocus()
    QTest.keyClick(dialog.boxes["unseen_weeks"], Qt.Key.Key_Up)
    QTest.keyClick(dialog.boxes["unseen_weeks"], Qt.Key.Key_Up)
    QTest.keyClick(dialog.boxes["unseen_weeks"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: seen_findings(window) == [])
