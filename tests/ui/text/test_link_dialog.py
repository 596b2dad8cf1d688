from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.ui.text.chosen import Chosen
from genogram_app.ui.text.link_dialog import Answer, LinkDialog
from tests.ui.conftest import family

CHOSEN = Chosen("n1", 0, 3, "She", "She left.")


def opened(qtbot: QtBot, document: Document) -> LinkDialog:
    dialog = LinkDialog(document, CHOSEN, tuple(p.id for p in document.people), (), None)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.open()
    return dialog


def test_enter_takes_the_likeliest_person_for_this_sentence(qtbot: QtBot) -> None:
    dialog = opened(qtbot, family())
    with qtbot.waitSignal(dialog.answered) as caught:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert caught.args == [Answer("person", "p1", only_here=True)]


def test_nobody_is_an_answer_like_any_other(qtbot: QtBot) -> None:
    dialog = opened(qtbot, family())
    words = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert words[-2:] == ["Nobody of the family", "Somebody who is not drawn"]
    dialog.list.setCurrentRow(len(words) - 2)
    dialog.everywhere.setChecked(True)
    with qtbot.waitSignal(dialog.answered) as caught:
        dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert caught.args == [Answer("not_family")]


def test_a_large_family_can_be_searched_and_the_arrows_stay_with_the_list(qtbot: QtBot) -> None:
    people = tuple(Person(id=f"q{i}", name=f"Person {i}", sex="female") for i in range(20))
    dialog = opened(qtbot, family().replace(people=(*family().people, *people)))
    assert dialog.search.isVisible()
    QTest.keyClicks(dialog.search, "person 1")
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    current = dialog.list.currentItem()
    assert current is not None
    assert current.text() == "Person 10"
    QTest.keyClicks(dialog.search, "zz")
    nobody = dialog.list.currentItem()
    assert nobody is not None
    assert nobody.text() == "Nobody of the family"


def test_a_small_family_needs_no_search(qtbot: QtBot) -> None:
    assert not opened(qtbot, family()).search.isVisible()
