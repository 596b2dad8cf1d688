"""Text at 200 %: every word of the window, the start page and the dialogs can be read."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from genogram_app.ui.appearance import dress_application
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window
from tests.ui.conftest import TODAY, FakeDialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WIDTH, HEIGHT = 1280, 800
REPORT = (
    "This review is about Ottilie Tarlow, who was born on 4 May 2016. Sabine Tarlow is the mother of Ottilie "
    "Tarlow. Corin Vale is the father of Ottilie Tarlow. Ottilie Tarlow lived at Address 1 from June 2016 "
    "and was four in May 2018."
)
DIALOGS = ("new", "template", "case", "export", "find", "find-anything", "symbols", "shortcuts", "about")


@pytest.fixture
def window(qtbot: QtBot, usual_looks: None, tmp_path: Path) -> Iterator[Window]:
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    settings.set_text("view/text-size", "200")
    settings.set_text("view/theme", "high-contrast")
    dress_application(settings)
    dialogs = FakeDialogs()
    dialogs.changes_answer = "discard"
    found = Window(Session(Document()), dialogs, settings, lambda: TODAY)
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    found.files.open_example("one-home")
    yield found
    found.close()


def cut(root: QWidget) -> list[str]:
    """The words of labels and buttons that have less room than they need; of what is behind a tab, none."""
    QApplication.processEvents()
    behind = [d for d in root.docks.all if not root.docks.in_sight(d)] if isinstance(root, Window) else []
    shown = [w for w in root.findChildren(QWidget) if w.isVisible()]
    shown = [w for w in shown if not any(dock.isAncestorOf(w) for dock in behind)]
    labels = [f"label {w.text()}" for w in shown if isinstance(w, QLabel) and not _fits(w)]
    buttons = [f"button {w.text()}" for w in shown if isinstance(w, QAbstractButton) and _is_cut(w)]
    return labels + buttons


def nothing_is_cut(root: QWidget) -> None:
    assert cut(root) == []


def _fits(label: QLabel) -> bool:
    if not label.text() or not label.pixmap().isNull():
        return True
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + 1
    need = label.sizeHint()
    return need.width() <= label.width() + 1 and need.height() <= label.height() + 2


def _is_cut(button: QAbstractButton) -> bool:
    need = button.minimumSizeHint()
    return bool(button.text()) and (need.width() > button.width() + 1 or need.height() > button.height() + 2)


def test_the_window_fits_a_small_screen_and_cuts_nothing(window: Window) -> None:
    assert window.width() == WIDTH
    assert window.minimumSizeHint().width() <= WIDTH
    assert window.minimumSizeHint().height() <= HEIGHT
    assert cut(window) == []
    for dock in window.docks.all[:5]:
        dock.show()
        dock.raise_()
        assert cut(dock) == []


def test_the_details_of_everything_can_be_read(window: Window) -> None:
    document = window.session.document
    for item in (document.people[0], document.partnerships[0], document.parentage[0], document.households[0]):
        window.select((item.id,))
        assert cut(window.inspector) == []


def test_dialogs_fit_a_small_screen_and_cut_nothing(qtbot: QtBot, window: Window) -> None:
    for name in DIALOGS:
        window.actions_by_name[name].trigger()
        dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())
        least, room = dialog.minimumSizeHint(), dialog.screen().availableGeometry()
        assert (name, least.width() <= WIDTH, least.height() <= 720) == (name, True, True)
        assert dialog.height() <= room.height()
        # A page that turns its halves to fit lays itself out twice.
        qtbot.waitUntil(partial(nothing_is_cut, dialog))
        dialog.reject()


def test_the_start_page_cuts_nothing(window: Window) -> None:
    window.files.close()
    window.resize(WIDTH, HEIGHT)
    assert cut(window) == []


def test_text_made_larger_while_one_works_cuts_nothing(window: Window, qtbot: QtBot) -> None:
    window.actions_by_name["text-100"].trigger()
    QApplication.processEvents()
    window.actions_by_name["text-200"].trigger()
    qtbot.waitUntil(lambda: cut(window) == [])


def test_what_is_drafted_and_found_can_be_read_beside_the_text(window: Window, qtbot: QtBot) -> None:
    text = TextDocument(id="n1", title="Report", text=REPORT)
    window.session.reset(Document(documents=(text, text.replace(id="n2", title="Chronology"))))
    window.resize(WIDTH, HEIGHT)
    assert cut(window.middle) == []
    window.texts.draft.click()
    qtbot.waitUntil(lambda: window.drafting.drafting.is_settled, timeout=10_000)
    pane = window.drafting.pane
    pane.more.click()
    assert cut(pane) == []
    pane.more.click()
    pane.accept_all.click()
    assert window.size() == QSize(WIDTH, HEIGHT)
    window.docks.findings.raise_()
    qtbot.waitUntil(lambda: not window.desk.reviewer.busy() and bool(window.desk.findings()))
    for _ in window.desk.findings():
        window.findings.step(1)
        assert cut(window.findings) == []
    assert window.size() == QSize(WIDTH, HEIGHT)
