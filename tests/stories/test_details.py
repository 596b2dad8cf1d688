"""The details pane through the real window: a source, who says what in which words, and stages."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.model.evidence import Account
from genogram_app.model.relations import Partnership
from genogram_app.ui.inspector.editors import NotesField
from genogram_app.ui.inspector.links import Adder
from genogram_app.ui.inspector.stages import StagesField
from genogram_app.ui.window import Window
from tests.stories.hands import press, write, write_into
from tests.ui.conftest import family

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def ask(window: Window, words: str, choice: str = "") -> None:
    """Click a button that adds something, and answer what it asks."""
    found = window.inspector.findChildren(Adder)
    (adder,) = (a for a in found if a.text().rstrip("…") == words and a.isVisibleTo(window))
    adder.click()
    if choice:
        next(a for a in adder.choices.actions() if a.text() == choice).trigger()
        adder.choices.close()


def test_who_says_that_a_couple_separated_and_in_which_words(qtbot: QtBot, window: Window) -> None:
    session = window.session
    session.reset(family())
    write(window, "title", "Child Wren")
    assert session.document.case.title == "Child Wren"
    ask(window, "Add source")
    write(window, "title", "Police report")
    session.select(("u1",))
    stages = window.inspector.editor("stages")
    assert isinstance(stages, StagesField)
    next(a for a in stages.add_button.menu().actions() if a.text() == "Separated").trigger()
    write_into(stages.stage.editor("from_"), "late 2023")
    ask(window, "Add account", "Police report")
    quote = window.inspector.editor("quote")
    assert isinstance(quote, NotesField)
    window.inspector.editor("document").tell("n1")
    QTest.keyClicks(quote.area, "Odette Tarlow")
    account, couple = session.document.accounts[0], session.document.find("u1")
    assert isinstance(couple, Partnership)
    assert [(stage.status, stage.from_) for stage in couple.stages] == [
        ("cohabiting", "2020"),
        ("separated", "2023"),
    ]
    assert account == Account(
        id="e1", fact="u1", source="d1", document="n1", quote="Odette Tarlow", start=16, end=29
    )
    while session.undo_label is not None:
        press(window, "Ctrl+Z")
    assert session.document == family()
