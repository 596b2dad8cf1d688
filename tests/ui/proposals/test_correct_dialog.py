"""The dialog asks for what a proposal says, and who it really is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.edit.people import add_person
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.review.drafting.steps import Drafted
from genogram_app.ui.proposals.correct_dialog import CorrectDialog
from tests.ui.conftest import TODAY
from tests.ui.proposals.conftest import draft_of
from tests.ui.proposals.test_correcting import step


class Asked:
    """The dialog for one proposal, and what it told."""

    def __init__(self, qtbot: QtBot, draft: Drafted, document: Document, words: str) -> None:
        self.values: list[Mapping[int, str | None]] = []
        self.people: list[str] = []
        self.room = QWidget()
        qtbot.addWidget(self.room)
        self.dialog = CorrectDialog(
            step(draft, words), document, self.values.append, self.people.append, lambda: TODAY, self.room
        )
        self.dialog.open()

    def agree(self) -> None:
        self.dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def test_only_what_was_changed_is_told(qtbot: QtBot, draft: Drafted, document: Document) -> None:
    asked = Asked(qtbot, draft, document, "Add Corin")
    (line,) = asked.dialog.names.values()
    line.selectAll()
    QTest.keyClicks(line, "Corin Vail")
    asked.agree()
    assert asked.values == [{0: "Corin Vail"}]


def test_a_date_is_read_as_people_write_it(qtbot: QtBot, draft: Drafted, document: Document) -> None:
    asked = Asked(qtbot, draft, document, "was born")
    (field,) = asked.dialog.dates.values()
    field.line.selectAll()
    QTest.keyClicks(field.line, "5/5/16")
    asked.agree()
    assert asked.values == [{0: "2016-05-05"}]


def test_a_date_that_cannot_be_read_keeps_the_dialog_open(
    qtbot: QtBot, draft: Drafted, document: Document
) -> None:
    asked = Asked(qtbot, draft, document, "was born")
    (field,) = asked.dialog.dates.values()
    field.line.selectAll()
    QTest.keyClicks(field.line, "some time or other")
    asked.agree()
    assert asked.dialog.isVisible()
    assert asked.values == []


def test_who_it_really_is_can_be_chosen_among_those_who_are_drawn(qtbot: QtBot, document: Document) -> None:
    session = Session(document)
    session.do(add_person(name="Kit Vale"))
    asked = Asked(qtbot, draft_of(session.document), session.document, "Add Corin")
    chooser = asked.dialog.person
    chooser.setCurrentIndex(chooser.findText("Kit Vale"))
    chooser.activated.emit(chooser.currentIndex())
    assert not any(line.isEnabled() for line in asked.dialog.names.values())
    asked.agree()
    assert asked.people == ["p1"]
    assert asked.values == []
