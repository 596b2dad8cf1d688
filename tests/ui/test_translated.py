from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.ui.inspector.links import LinkButton
from genogram_app.ui.settings import Settings
from genogram_app.ui.translated import CONTEXT, counted, tr
from genogram_app.ui.window import Window
from tests.ui.conftest import TODAY, FakeDialogs


class Marking(QTranslator):
    """A language in which every word of the interface stands between brackets."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"[{source}]" if context == CONTEXT else source

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def marked(qtbot: QtBot) -> Iterator[None]:
    application = QApplication.instance()
    assert isinstance(application, QCoreApplication)
    translator = Marking()
    application.installTranslator(translator)
    yield
    application.removeTranslator(translator)


@pytest.fixture
def window(
    marked: None, qtbot: QtBot, session: Session, dialogs: FakeDialogs, settings: Settings
) -> Iterator[Window]:
    found = Window(session, dialogs, settings, lambda: TODAY)
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    yield found
    dialogs.changes_answer = "discard"
    found.close()


def words_of(menu: QMenu) -> Iterator[str]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield action.text()
            yield from words_of(inner)
        elif not action.isSeparator():
            yield action.text()


def test_without_a_translation_words_are_as_they_are_written(qtbot: QtBot) -> None:
    assert tr("&Save") == "&Save"
    assert [counted(n, "no people", "1 person", "%n people") for n in (0, 1, 2)] == [
        "no people",
        "1 person",
        "2 people",
    ]


def test_everything_in_the_menus_can_be_translated(window: Window) -> None:
    titles = window.menuBar().actions()
    words = [action.text() for action in titles]
    for action in titles:
        menu = action.menu()
        assert isinstance(menu, QMenu)
        words += words_of(menu)
    assert len(words) > 80
    assert [each for each in words if "[" not in each] == []


def test_tips_panes_and_buttons_can_be_translated(window: Window) -> None:
    tips = [action.statusTip() for action in window.actions_by_name.values()]
    panes = [dock.windowTitle() for dock in window.docks.all]
    made = [b for b in window.findChildren(QAbstractButton) if not isinstance(b, LinkButton)]
    buttons = [b.text() for b in made if len(b.text()) > 2]
    x = [words for words in (*tips, *panes, *buttons) if "[" not in words]
    assert not x, x


def test_labels_of_the_details_can_be_translated(window: Window) -> None:
    window.select(("p1",))
    case = ("Wren Tarlow", "1 March 2022")
    labels = [label.text() for label in window.inspector.findChildren(QLabel) if label.isVisible()]
    y = [words for words in labels if words and "[" not in words and words not in case]
    assert not y, y
