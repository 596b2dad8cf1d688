"""The help for phrases says what is so."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from genogram_app.drawing.resources import resource
from genogram_app.entry.phrases import read_phrases
from genogram_app.entry.vocabulary import CERTAINTIES, HOMES, NAME_STOPS, STAGES
from genogram_app.model.document import Document
from genogram_app.ui.quick_entry_help import QuickEntryHelp, examples
from tests.ui.conftest import TODAY

TEXT = resource("help/quick-entry.md").read_text(encoding="utf-8")


def test_every_example_does_what_is_said_of_it() -> None:
    said = re.findall(r"^- `([^`]+)` — (.+)$", TEXT, re.MULTILINE)
    assert len(said) >= 20
    assert [phrase for phrase, _ in said] == list(examples(TEXT))
    document = Document()
    for phrase, words in said:
        reading = read_phrases(phrase, document, today=TODAY)
        assert reading.edit is not None, phrase
        assert " ".join(reading.steps) == words
        document = reading.edit.change(document)


def test_every_word_of_the_help_is_known() -> None:
    words = re.findall(r"`([^`]+)`", TEXT.split("## Words")[1].split("## ")[0])
    known = NAME_STOPS | set(STAGES) | set(HOMES) | set(CERTAINTIES)
    assert len(words) > 100
    assert [w for w in words if w.casefold().replace("-", " ") not in known] == []


def test_an_example_can_be_taken_into_the_line(qtbot: QtBot) -> None:
    dialog = QuickEntryHelp()
    qtbot.addWidget(dialog)
    assert "mother Kelly Shaw b 1994" in dialog.browser.toPlainText()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.browser.anchorClicked.emit(QUrl("example:1"))
    assert chosen.args == ["mother Kelly Shaw b 1994"]


def test_the_examples_are_links_that_the_keyboard_reaches(qtbot: QtBot) -> None:
    dialog = QuickEntryHelp()
    qtbot.addWidget(dialog)
    html = dialog.browser.toHtml()
    assert html.count('href="example:') == len(examples(TEXT))
    assert "Kelly + Dean, cohabiting" in dialog.browser.toPlainText()
