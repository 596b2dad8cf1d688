from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from genogram_app.edit.homes import add_household
from genogram_app.edit.items import set_field
from genogram_app.edit.session import Session
from genogram_app.ui.attempt import attempt
from genogram_app.ui.inspector.editors import ChoiceField
from genogram_app.ui.move_dialog import MoveDialog, areas_used
from tests.family.moving import case
from tests.ui.conftest import TODAY


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> MoveDialog:
    """Wren lives in Address 1; Address 2 is in Suffolk."""
    session.do(set_field("h1", "area", "Norfolk"))
    session.do(add_household())
    session.do(set_field("h2", "area", "Suffolk"))
    session.mark_saved()
    found = MoveDialog(session.document, ("p1",), None, lambda: TODAY, lambda e: attempt(session, e))
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(found)
    found.show()
    return found


def choose(field: ChoiceField, words: str) -> None:
    index = field.combo.findText(words)
    assert index >= 0
    field.combo.setCurrentIndex(index)
    field.combo.activated.emit(index)


def tick(dialog: MoveDialog, name: str) -> None:
    (item,) = dialog.people.list.findItems(name, Qt.MatchFlag.MatchExactly)
    item.setCheckState(Qt.CheckState.Checked)


def test_a_family_moves_to_a_new_place_in_one_step(dialog: MoveDialog, session: Session) -> None:
    tick(dialog, "Odette Tarlow")
    QTest.keyClicks(dialog.on.line, "3 May 2024")
    QTest.keyClicks(dialog.label.line, "The Elms")
    choose(dialog.kind, "Refuge")
    QTest.keyClicks(dialog.area.line, "Suffolk")
    assert dialog.said.text() == (
        "Wren Tarlow leaves Address 1 (Norfolk). "
        "Wren Tarlow and Odette Tarlow live at The Elms (Suffolk) from 3 May 2024. "
        "This crosses from Norfolk to Suffolk."
    )
    before = session.document
    dialog.ok.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    home = session.document.households[-1]
    assert (home.label, home.kind, home.area) == ("The Elms", "refuge", "Suffolk")
    assert [(s.person, s.household, s.from_, s.to) for s in session.document.residences] == [
        ("p1", "h1", "2022-03", "2024-05-03"),
        ("p1", "h3", "2024-05-03", None),
        ("p2", "h3", "2024-05-03", None),
    ]
    session.undo()
    assert session.document == before


def test_a_place_of_the_case_has_its_particulars_already(dialog: MoveDialog) -> None:
    assert dialog.label.isVisible()
    choose(dialog.to, "Address 2")
    assert not dialog.label.isVisible()
    assert (dialog.area.line.text(), dialog.area.isEnabled()) == ("Suffolk", False)


def test_a_date_that_is_not_known_is_as_good_an_answer(dialog: MoveDialog, session: Session) -> None:
    choose(dialog.to, "Address 2")
    dialog.ok.click()
    old, new = session.document.residences
    assert (old.to, new.from_) == ("[..2026-11-21]", None)


def test_a_date_that_cannot_be_read_moves_nobody(dialog: MoveDialog) -> None:
    QTest.keyClicks(dialog.on.line, "soon")
    assert not dialog.ok.isEnabled()
    assert "not read yet" in dialog.said.text()


def test_somebody_must_move_and_not_to_where_they_are(dialog: MoveDialog) -> None:
    choose(dialog.to, "Address 1")
    assert not dialog.ok.isEnabled()
    assert dialog.said.text() == "They are already in Address 1."
    (item,) = dialog.people.list.findItems("Wren Tarlow", Qt.MatchFlag.MatchExactly)
    item.setCheckState(Qt.CheckState.Unchecked)
    assert dialog.said.text() == "Tick who moves."


def test_an_offer_that_was_declined_is_kept_and_nobody_moves(dialog: MoveDialog, session: Session) -> None:
    choose(dialog.to, "Address 2")
    QTest.keyClicks(dialog.on.line, "2024")
    choose(dialog.basis, "Offered and declined")
    dialog.ok.click()
    old, new = session.document.residences
    assert (old.to, new.basis) == (None, "offered_declined")


def test_enter_moves_and_escape_does_not(dialog: MoveDialog, session: Session) -> None:
    choose(dialog.to, "Address 2")
    QTest.keyClicks(dialog.on.line, "2024")
    QTest.keyClick(dialog.on.line, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert len(session.document.residences) == 2


def test_areas_of_the_case_are_offered(dialog: MoveDialog) -> None:
    assert areas_used(case()) == ["Essex", "Norfolk", "Suffolk", "suffolk "]
    completer = dialog.area.line.completer()
    completer.setCompletionPrefix("suf")
    assert completer.currentCompletion() == "Suffolk"


def test_every_field_has_a_name_and_a_letter_of_its_own(dialog: MoveDialog) -> None:
    marked = [label.text() for label in dialog.findChildren(QLabel) if "&" in label.text()]
    marked += [button.text() for button in dialog.buttons.buttons() if "&" in button.text()]
    letters = Counter(text[text.index("&") + 1].lower() for text in marked)
    assert [letter for letter, count in letters.items() if count > 1] == []
    assert dialog.people.list.accessibleName() == "Who moves"
    assert dialog.on.line.accessibleName() == "When"
