from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, Source
from genogram_app.ui.inspector.rows import RowsField
from genogram_app.ui.inspector.said import SaidButton
from genogram_app.ui.window import Window
from tests.ui.conftest import family

POLICE = Account(id="e1", fact="k2", source="d1", quote="Mr Quill is the father.")
MOTHER = Account(id="e2", fact="k2", says="disputes", quote="He is not her father.")


def told(*accounts: Account) -> Document:
    return family().replace(sources=(Source(id="d1", title="Police report"),), accounts=accounts)


@pytest.fixture
def button(qtbot: QtBot) -> SaidButton:
    found = SaidButton(lambda _: None)
    qtbot.addWidget(found)
    return found


@pytest.mark.parametrize(
    ("accounts", "words"),
    [
        ((POLICE,), "1 account"),
        ((POLICE, POLICE.replace(id="e3")), "2 accounts"),
        ((MOTHER,), "1 account, against it"),
        ((POLICE, MOTHER), "2 accounts, 1 against it"),
    ],
)
def test_it_says_how_many_speak_and_how_many_against(
    button: SaidButton, accounts: tuple[Account, ...], words: str
) -> None:
    button.show_fact(told(*accounts), "k2", "Piers Quill")
    assert button.text() == words
    assert button.accessibleName() == f"{words}: Piers Quill"


def test_its_tip_gives_the_words_and_who_says_them(button: SaidButton) -> None:
    button.show_fact(told(POLICE), "k2", "Piers Quill")
    assert "“Mr Quill is the father.” (Police report)" in button.toolTip()


def test_without_accounts_it_is_there_only_where_it_always_is(qtbot: QtBot, button: SaidButton) -> None:
    always = SaidButton(lambda _: None, always=True)
    qtbot.addWidget(always)
    for one in (button, always):
        one.show_fact(told(), "k2", "Piers Quill")
    assert button.isHidden()
    assert not always.isHidden()
    assert always.text() == "No account yet"


def test_a_fact_in_the_details_leads_to_who_says_what_of_it(qtbot: QtBot, window: Window) -> None:
    window.session.reset(told(POLICE, MOTHER))
    window.session.select(("p1",))
    assert window.inspector.said.text() == "No account yet"
    parents = window.inspector.editor("parents")
    assert isinstance(parents, RowsField)
    rows = {row.item_id: row for row in parents.rows}
    assert rows["k1"].said.isHidden()
    rows["k2"].said.click()
    table = window.desk.accounts.dialog
    assert table is not None
    qtbot.addWidget(table)
    row = table.current()
    assert row is not None
    assert row.group.fact == "k2"
    window.session.select(("u1",))
    table.shown.setCurrentIndex(1)
    window.inspector.said.click()
    row = table.current()
    assert row is not None
    assert row.group.fact == "u1"
    table.close()


def test_what_nobody_can_have_said_has_no_accounts(window: Window) -> None:
    window.session.reset(told(POLICE))
    for item, shown in (("h1", False), ("k1", True), ("s1", True), ("d1", False)):
        window.session.select((item,))
        assert window.inspector.said.isVisibleTo(window.inspector) == shown
