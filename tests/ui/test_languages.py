from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from genogram_app.ui.languages import LANGUAGES, connect_languages, language_of, speak
from genogram_app.ui.menus import make_actions
from genogram_app.ui.settings import Settings
from genogram_app.ui.translated import counted, tr


@pytest.fixture
def application(qtbot: QtBot) -> Iterator[QApplication]:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    yield found
    for translator in found.findChildren(QTranslator):
        found.removeTranslator(translator)


def test_a_language_is_chosen_in_the_menu_for_the_next_start(qtbot: QtBot, settings: Settings) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = make_actions(window)
    connect_languages(actions, settings, window)
    assert actions["language-system"].isChecked()
    actions["language-cy"].trigger()
    assert language_of(settings) == "cy"


def test_a_language_that_is_not_known_is_passed_over(settings: Settings) -> None:
    settings.set_text("view/language", "xx")
    assert language_of(settings) == LANGUAGES[0] == "system"


def test_in_welsh_the_interface_is_welsh(application: QApplication) -> None:
    assert tr("&File") == "&File"
    speak("cy", application)
    assert tr("&File") == "&Ffeil"
    assert tr("words that nobody has translated") == "words that nobody has translated"
    assert counted(3, "no people", "1 person", "%n people") == "3 o bobl"


def test_in_english_nothing_is_translated(application: QApplication) -> None:
    speak("en", application)
    assert tr("&File") == "&File"
    assert counted(1, "no people", "1 person", "%n people") == "1 person"
