from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from genogram_app.edit.items import set_field
from genogram_app.edit.session import Session
from genogram_app.ui.attempt import attempt
from genogram_app.ui.split_dialog import SplitDialog


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> SplitDialog:
    session.do(set_field("p3", "aliases", ("Piers", "the lodger")))
    found = SplitDialog(session.document, "p3", lambda edit: attempt(session, edit))
    qtbot.addWidget(found)
    return found


def test_everything_that_is_said_of_the_person_can_be_ticked(dialog: SplitDialog) -> None:
    lines = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert len(lines) == 2
    assert any("Odette Tarlow" in line for line in lines)
    assert any("Wren Tarlow" in line for line in lines)


def test_what_is_ticked_goes_to_the_other_person(dialog: SplitDialog, session: Session) -> None:
    assert not dialog.ok.isEnabled()
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.name.setCurrentText("the lodger")
    dialog.ok.click()
    (second,) = session.selection
    assert session.document.person(second).name == "the lodger"
    assert session.document.person(second).sex == "not_known"
    assert session.document.partnerships[0].partners == ("p2", second)
    assert session.document.person("p3").aliases == ("Piers",)


def test_a_split_that_is_refused_leaves_the_dialog_open(qtbot: QtBot, session: Session) -> None:
    dialog = SplitDialog(session.document, "p3", lambda _: "It cannot be done.")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.ok.click()
    assert dialog.isVisible()
    assert dialog.problem.text() == "It cannot be done."
