"""A family is typed as fast as it is told, with the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.model.document import Document
from genogram_app.ui.window import Window
from tests.stories.hands import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TOLD = (
    "subject child Wren Tarlow f b 2022-03",
    "mother Odette Tarlow b 1998",
    "father Piers Quill",
    "Odette + Piers, cohabiting from 2020 to 2023",
    "Odette + unknown male, casual since 2023",
    "maternal grandmother Pat Tarlow",
    "half-brother Kit m b 2016 of Wren through Odette",
    "Odette, Wren, Kit live at Address 1 from 2022 in Norfolk",
    "Wren placed with kinship carer Pat at Address 2 from 2024-01",
    "Wren CP plan for neglect from 2023-05",
    "Piers allegedly controlling of Odette",
)


def test_a_family_is_typed_phrase_by_phrase_and_undone(window: Window, qtbot: QtBot) -> None:
    window.files.begin(Document())
    press(window, "Ctrl+L")
    line = window.quick_entry.line
    assert line.hasFocus()
    for phrase in TOLD:
        QTest.keyClicks(line, phrase)
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert line.toPlainText() == "", window.quick_entry.preview.words.text()
        assert line.hasFocus()
    document = window.session.document
    assert [p.name for p in document.people] == [
        "Wren Tarlow",
        "Odette Tarlow",
        "Piers Quill",
        None,
        "Pat Tarlow",
        "Kit",
    ]
    assert document.case.subjects == ("p1",)
    assert {k.parent for k in document.parentage if k.child == "p6"} == {"p2"}
    assert [s.household for s in document.residences] == ["h1", "h1", "h1", "h2"]
    QTest.keyClick(line, Qt.Key.Key_Up)
    assert line.toPlainText() == TOLD[-1]
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert window.canvas.hasFocus()
    for _ in TOLD:
        press(window, "Ctrl+Z")
    assert window.session.document.people == ()
