from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.dialogs import QtDialogs


@pytest.fixture
def asked(qtbot: QtBot) -> QtDialogs:
    parent = QWidget()
    qtbot.addWidget(parent)
    return QtDialogs(parent)


def when_shown(answer: Callable[[QWidget], object]) -> None:
    """Answer the next dialog as soon as it is up."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(5, look)
        else:
            answer(dialog)

    QTimer.singleShot(0, look)


def press(words: str) -> Callable[[QWidget], None]:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, QMessageBox)
        next(b for b in dialog.buttons() if b.text().replace("&", "") == words).click()

    return answer


@pytest.mark.parametrize(
    ("words", "answer"), [("Save", "save"), ("Don’t save", "discard"), ("Cancel", "cancel")]
)
def test_unsaved_changes_have_three_answers(asked: QtDialogs, words: str, answer: str) -> None:
    when_shown(press(words))
    assert asked.save_changes("Child W") == answer


def test_escape_never_loses_work(asked: QtDialogs) -> None:
    when_shown(lambda dialog: dialog.close())
    assert asked.save_changes("Child W") == "cancel"


def test_consent_is_given_by_its_own_button_only(asked: QtDialogs) -> None:
    when_shown(press("Remove"))
    assert asked.agree("Remove text", "Remove it?", "Remove")
    when_shown(press("Cancel"))
    assert not asked.agree("Remove text", "Remove it?", "Remove")


def test_an_empty_line_is_no_answer(asked: QtDialogs) -> None:
    def accept(dialog: QWidget) -> None:
        assert isinstance(dialog, QInputDialog)
        dialog.setTextValue("  ")
        dialog.accept()

    when_shown(accept)
    assert asked.line("Explain", "Why?") is None


def test_what_went_wrong_is_said_once(asked: QtDialogs) -> None:
    when_shown(press("OK"))
    asked.say("The case was not opened", "It is not there.", "Nothing was changed.")
