"""Long work is done beside the window, tells how far it is and can be cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.long_work import Cancelled, LongWork

Tell = Callable[[int, int], None]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_what_the_work_finds_comes_back_and_no_dialog_was_needed(window: QWidget) -> None:
    assert LongWork(window).run("Reading…", lambda _: 42) == 42
    assert [d for d in window.findChildren(QProgressDialog) if d.isVisible()] == []


def test_what_goes_wrong_in_the_work_goes_wrong_for_whoever_asked(window: QWidget) -> None:
    def work(_: Tell) -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        LongWork(window).run("Reading…", work)


def test_cancel_stops_the_work_where_it_next_tells_how_far_it_is(window: QWidget) -> None:
    cancelled = threading.Event()

    def work(tell: Tell) -> None:
        tell(1, 10)
        cancelled.wait(20)
        tell(2, 10)

    def cancel() -> None:
        dialogs = [d for d in window.findChildren(QProgressDialog) if d.isVisible()]
        if not dialogs:
            QTimer.singleShot(20, cancel)
            return
        (button,) = dialogs[0].findChildren(QPushButton)
        button.click()
        cancelled.set()

    QTimer.singleShot(20, cancel)
    with pytest.raises(Cancelled):
        LongWork(window).run("Reading…", work)
