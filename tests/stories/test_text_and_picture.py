"""An author reads the report beside the drawing: sees who is meant, puts it right, keeps the words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.edit.texts import set_text
from genogram_app.ui.text.link_dialog import LinkDialog
from genogram_app.ui.window import Window
from tests.stories.hands import press
from tests.ui.conftest import family
from tests.ui.text.reading_pane import TEXT

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def read(qtbot: QtBot, window: Window) -> None:
    """The report has been read, whatever was typed or said last."""
    qtbot.waitUntil(lambda: not window.desk.reviewer.busy())


def test_whoever_reads_the_report_settles_every_mention_and_keeps_the_words(
    qtbot: QtBot, window: Window
) -> None:
    session = window.session
    session.reset(family())
    session.do(set_text("n1", TEXT))
    read(qtbot, window)
    assert "mentions to look at" in window.texts.marking.legend.left.toolTip()
    settle_all(qtbot, window)
    assert window.texts.marking.legend.left.toolTip().startswith("All ")
    assert {link.document for link in session.document.view.links} == {"n1"}
    session.select(("p3",))
    press(window, "F3")
    assert window.texts.quoted_words() == "Piers Quill"
    press(window, "Ctrl+R")
    menu = window.recording.menu
    assert menu is not None
    next(a for a in menu.actions() if "That Piers Quill is of the family" in a.text()).trigger()
    menu.close()
    (account,) = session.document.accounts
    assert (account.fact, account.quote) == ("p3", "Piers Quill visited them.")
    before = len(session.document.view.links)
    press(window, "Ctrl+Z")
    press(window, "Ctrl+Z")
    assert session.document.accounts == ()
    assert len(session.document.view.links) == before - 1


def settle_all(qtbot: QtBot, window: Window) -> None:
    """F4 goes to the next words, Ctrl+I asks, and nobody of the family is an answer."""
    for _ in range(12):
        if not window.texts.marking.open_words():
            return
        press(window, "F4")
        press(window, "Ctrl+I")
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LinkDialog)
        QTest.keyClick(dialog.list, Qt.Key.Key_End)
        QTest.keyClick(dialog.list, Qt.Key.Key_Up)
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
        read(qtbot, window)
    raise AssertionError("some words stay open")
