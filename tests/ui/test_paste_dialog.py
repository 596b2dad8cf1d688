from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from genogram_app.edit.items import set_field
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.ui.attempt import attempt
from genogram_app.ui.paste_dialog import PasteDialog, summary
from genogram_app.ui.paste_model import DOES, OWN, WHO
from tests.ui.conftest import TODAY

TABLE = "Name\tRole\tAge\nIsla\tsubject\t5\nKelly\tmother\t29\nBo\tbrothr\t7\n"


class Pasting:
    """The dialog over an empty case, with a clipboard of its own."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.session = Session(Document())
        self.dialog = PasteDialog(
            self.session.document, self.copied, lambda: TODAY, lambda edit: attempt(self.session, edit)
        )

    def copied(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.text)
        self.data = data
        return data


@pytest.fixture
def pasting(qtbot: QtBot) -> Iterator[Pasting]:
    found = Pasting(TABLE)
    found.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(found.dialog)
    with qtbot.waitExposed(found.dialog):
        found.dialog.show()
    yield found
    found.dialog.close()


def test_the_dialog_says_in_words_what_will_be_added(pasting: Pasting) -> None:
    assert pasting.dialog.summary.text().startswith("3 rows: 3 new people. One cell is not understood")


def test_a_corrected_cell_changes_what_will_be_done(pasting: Pasting) -> None:
    view, model = pasting.dialog.view, pasting.dialog.model
    assert model
    view.setCurrentIndex(model.index(3, OWN + 1))
    assert "not a relation" in pasting.dialog.detail.text()
    QTest.keyClick(view, Qt.Key.Key_Return)
    line = view.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "brother")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "brother of Isla" in str(model.index(3, DOES).data())
    assert "not understood" not in pasting.dialog.summary.text()


def test_adding_is_one_step(pasting: Pasting) -> None:
    pasting.dialog.accept()
    assert [p.name for p in pasting.session.document.people] == ["Isla", "Kelly", "Bo"]
    pasting.session.undo()
    assert pasting.session.document == Document()


def test_cancelling_adds_nothing(pasting: Pasting) -> None:
    pasting.dialog.reject()
    assert pasting.session.document == Document()


def test_a_choice_is_made_by_keys(qtbot: QtBot, pasting: Pasting) -> None:
    view, model = pasting.dialog.view, pasting.dialog.model
    assert model
    view.setCurrentIndex(model.index(2, WHO))
    QTest.keyClick(view, Qt.Key.Key_Return)
    combo = view.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findText("Leave out"))
    combo.activated.emit(combo.currentIndex())
    assert model.index(2, DOES).data() == "Left out"


def test_delete_leaves_rows_out(pasting: Pasting) -> None:
    view, model = pasting.dialog.view, pasting.dialog.model
    assert model
    view.setCurrentIndex(model.index(3, WHO))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert "one left out" in pasting.dialog.summary.text()


def test_the_date_of_the_ages_can_be_said_once_for_all(pasting: Pasting) -> None:
    QTest.keyClicks(pasting.dialog.ages.line, "June 2026")
    pasting.dialog.accept()
    assert {p.ages[0].at for p in pasting.session.document.people} == {"2026-06"}


def test_whom_relations_are_to_can_be_chosen(pasting: Pasting) -> None:
    child = pasting.dialog.child
    assert child.currentText() == "Isla"
    child.setCurrentIndex(0)
    child.activated.emit(0)
    pasting.dialog.accept()
    assert pasting.session.document.parentage == ()
    assert "mother" in pasting.session.document.people[1].notes


def test_what_is_no_table_is_said_in_place_and_can_be_mended(pasting: Pasting) -> None:
    pasting.text = "Just words."
    QTest.mouseClick(pasting.dialog.again_button, Qt.MouseButton.LeftButton)
    assert "is text, not a table" in pasting.dialog.summary.text()
    assert not pasting.dialog.view.isVisible()
    assert not pasting.dialog.add_button.isEnabled()
    pasting.text = TABLE
    QTest.mouseClick(pasting.dialog.again_button, Qt.MouseButton.LeftButton)
    assert pasting.dialog.view.isVisible()


def test_a_table_that_is_too_long_is_refused_in_place(pasting: Pasting) -> None:
    pasting.text = "Name\tRole\n" + "Isla\tsister\n" * 10_000
    pasting.dialog.read_clipboard()
    assert "more than 500 rows" in pasting.dialog.summary.text()


def test_nothing_is_added_while_a_row_waits_for_an_answer(pasting: Pasting) -> None:
    pasting.dialog.accept()
    kelly = pasting.session.document.people[1]
    pasting.session.do(set_field(kelly.id, "birth", "1994"))
    again = PasteDialog(
        pasting.session.document, pasting.copied, lambda: TODAY, lambda edit: attempt(pasting.session, edit)
    )
    again.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    pasting.text = "Name\tRole\tDOB\nKelly\tmother\t1970\n"
    again.read_clipboard()
    assert again.model
    assert "one to be chosen" in summary(again.model.state)
    assert not again.add_button.isEnabled()
    again.close()
