"""The table follows the case and its texts, shows what is chosen, and is written to a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genogram_app.edit.items import set_field
from genogram_app.edit.session import Session
from genogram_app.model.evidence import TextDocument
from genogram_app.review.findings import read_texts
from genogram_app.ui.accounts.dialog import AccountsDialog
from genogram_app.ui.accounts.opening import WhoSaysWhat
from genogram_app.ui.settings import Settings
from tests.review.accounts.cases import disagreeing
from tests.ui.conftest import FakeDialogs


class Beside:
    """A table opened beside an empty window, and the quotations it asked to see."""

    def __init__(self, qtbot: QtBot, dialogs: FakeDialogs, settings: Settings) -> None:
        text = TextDocument(id="n1", title="Draft", text="Corin Vale was born on 3 May 2020.")
        self.session = Session(disagreeing().replace(documents=(text,)))
        self.quotes: list[tuple[str, int, int]] = []
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.table = WhoSaysWhat(
            self.session,
            lambda: read_texts(self.session.document),
            lambda text, start, end: self.quotes.append((text, start, end)),
            dialogs,
            settings,
            self.window,
        )

    def open(self) -> AccountsDialog:
        self.table.open()
        assert self.table.dialog is not None
        return self.table.dialog


@pytest.fixture
def beside(qtbot: QtBot, dialogs: FakeDialogs, settings: Settings) -> Beside:
    return Beside(qtbot, dialogs, settings)


def test_the_table_opens_at_what_is_selected(beside: Beside) -> None:
    beside.session.select(("k2",))
    row = beside.open().current()
    assert row is not None
    assert row.group.fact == "k2"


def test_choosing_an_account_selects_its_fact_and_shows_its_words(beside: Beside) -> None:
    dialog = beside.open()
    dialog.table.setCurrentIndex(dialog.model.index(2, 0))
    assert beside.session.selection == ("p1",)
    assert beside.quotes == [("n1", 0, 34)]


def test_the_table_follows_an_edit(beside: Beside) -> None:
    dialog = beside.open()
    beside.session.do(set_field("p1", "birth", "2020-11-04"))
    assert dialog.model.data(dialog.model.index(0, 1)) == "4 November 2020"


def test_the_table_is_written_to_a_file(beside: Beside, dialogs: FakeDialogs, tmp_path: Path) -> None:
    dialogs.export_answer = tmp_path / "who.html"
    dialog = beside.open()
    dialog.export.click()
    assert "4 November 2020" in dialogs.export_answer.read_text(encoding="utf-8")
    assert dialog.told.text() == "Written: who.html"


def test_a_file_that_cannot_be_written_is_told_calmly(
    beside: Beside, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    dialogs.export_answer = tmp_path / "gone" / "who.html"
    beside.open().export.click()
    assert dialogs.said[0][0] == "The table was not written"
