"""The table of accounts is walked with the keys, and decides in one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.ui.accounts.dialog import AccountsDialog
from genogram_app.ui.accounts.rows import Row
from genogram_app.ui.attempt import attempt
from tests.review.accounts.cases import disagreeing


@pytest.fixture
def session() -> Session:
    return Session(disagreeing())


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> AccountsDialog:
    from genogram_app.review.accounts.compared import compared

    made = AccountsDialog(lambda edit: attempt(session, edit))
    qtbot.addWidget(made)

    def show(document: Document) -> None:
        made.show_groups(document, compared(build_graph(document)))

    show(session.document)
    session.document_changed.listen(show)
    made.show()
    return made


def choose(dialog: AccountsDialog, row: int) -> None:
    dialog.table.setCurrentIndex(dialog.model.index(row, 0))


def test_the_arrows_go_from_account_to_account(dialog: AccountsDialog) -> None:
    seen: list[Row] = []
    dialog.chosen.connect(seen.append)
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    assert [row.said.account.id for row in seen if row.said] == ["e2"]
    assert dialog.words.text() == "“DOB 04/11/2020”"


def test_taking_an_account_changes_the_drawing_in_one_step(dialog: AccountsDialog, session: Session) -> None:
    choose(dialog, 1)
    dialog.take.click()
    assert session.document.person("p1").birth == "2020-11-04"
    assert dialog.told.text() == "Done: Take account. You can undo this."
    session.undo()
    assert session.document.person("p1").birth == "2020-04-11"


def test_the_chosen_account_stays_chosen_after_it_is_taken(dialog: AccountsDialog) -> None:
    choose(dialog, 1)
    dialog.take.click()
    row = dialog.current()
    assert row is not None
    assert row.said is not None
    assert row.said.account.id == "e2"


def test_what_is_refused_is_said_in_place(dialog: AccountsDialog, session: Session) -> None:
    choose(dialog, 0)
    before = session.document
    dialog.take.click()
    assert session.document is before
    assert dialog.told.text() == "The case says this already."


def test_a_date_is_marked_as_disputed(dialog: AccountsDialog, session: Session) -> None:
    dialog.dispute.click()
    assert session.document.person("p1").birth == "2020-04-11?"


def test_what_nobody_says_cannot_be_taken(dialog: AccountsDialog) -> None:
    dialog.shown.setCurrentIndex(dialog.shown.findData("none"))
    assert dialog.model.rowCount() == 4
    buttons = dialog.take, dialog.record, dialog.keep, dialog.dispute
    assert not any(button.isEnabled() for button in buttons)


def test_an_empty_table_says_how_to_see_more(dialog: AccountsDialog) -> None:
    dialog.person.setCurrentIndex(dialog.person.findData("p3"))
    dialog.shown.setCurrentIndex(dialog.shown.findData("differs"))
    assert dialog.model.rowCount() == 0
    assert "Everything" in dialog.words.text()


def test_every_control_has_a_name_and_its_own_key(dialog: AccountsDialog) -> None:
    buttons = dialog.take, dialog.record, dialog.keep, dialog.dispute, dialog.export, dialog.close_button
    assert all(button.text() and button.toolTip() for button in buttons)
    assert all(w.accessibleName() for w in (dialog.table, dialog.shown, dialog.person))
    keys = [button.text().partition("&")[2][0] for button in buttons]
    assert len({*keys, "S", "w"}) == len(keys) + 2
