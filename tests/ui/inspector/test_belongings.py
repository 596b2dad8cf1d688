from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from genogram_app.edit.items import set_field
from genogram_app.edit.people import add_child
from genogram_app.edit.session import Session
from genogram_app.model.relations import Parentage
from genogram_app.ui.inspector.inspector import Inspector
from genogram_app.ui.inspector.links import AdderField
from genogram_app.ui.inspector.rows import ItemRow, RowsField
from genogram_app.ui.inspector.typed import DateField
from tests.ui.conftest import TODAY


@pytest.fixture
def inspector(qtbot: QtBot, session: Session) -> Inspector:
    found = Inspector(session, lambda: TODAY, lambda _: None)
    qtbot.addWidget(found)
    session.select(("p1",))
    return found


def rows(inspector: Inspector, name: str) -> list[ItemRow]:
    field = inspector.editor(name)
    assert isinstance(field, RowsField)
    return field.rows


def test_a_child_shows_its_parents_and_how_sure_each_is(inspector: Inspector, session: Session) -> None:
    mother, father = rows(inspector, "parents")
    assert (mother.item_id, father.item_id) == ("k1", "k2")
    father.editor("certainty").tell("disputed")
    parentage = session.document.find("k2")
    assert isinstance(parentage, Parentage)
    assert parentage.certainty == "disputed"
    assert session.selection == ("p1",)


def test_dates_of_a_home_are_typed_in_its_row(inspector: Inspector, session: Session) -> None:
    (home,) = rows(inspector, "homes")
    end = home.editor("to")
    assert isinstance(end, DateField)
    QTest.keyClicks(end.line, "june 2023\r")
    assert session.document.residences[0].to == "2023-06"
    session.undo()
    assert end.line.text() == ""


def test_an_end_before_the_beginning_is_said_in_the_row(inspector: Inspector, session: Session) -> None:
    (home,) = rows(inspector, "homes")
    session.do(set_field("s1", "to", "2019"))
    assert home.problem() is None
    assert home.error.text() == "This is before the beginning (March 2022)."


def test_what_is_half_typed_in_a_row_stays_when_something_else_changes(
    inspector: Inspector, session: Session
) -> None:
    (home,) = rows(inspector, "homes")
    end = home.editor("to")
    assert isinstance(end, DateField)
    QTest.keyClicks(end.line, "June 20")
    session.do(set_field("s1", "pattern", "part_time"))
    assert end.line.text() == "June 20"


def test_an_allegation_or_a_plan_never_reads_like_a_fact(inspector: Inspector, session: Session) -> None:
    session.do(set_field("k2", "certainty", "alleged"))
    session.do(set_field("s1", "basis", "planned"))
    assert rows(inspector, "parents")[1].link.text() == "Piers Quill (alleged)  ›"
    assert rows(inspector, "homes")[0].link.text() == "Address 1 (planned only)  ›"


def test_a_home_is_removed_from_its_row_and_comes_back_by_undo(
    inspector: Inspector, session: Session
) -> None:
    rows(inspector, "homes")[0].remove.click()
    assert session.document.residences == ()
    assert session.selection == ("p1",)
    session.undo()
    assert [row.item_id for row in rows(inspector, "homes")] == ["s1"]


def test_no_heading_stands_over_nothing(inspector: Inspector, session: Session) -> None:
    headings = [label for label in inspector.findChildren(QLabel) if label.text() == "Parents and carers"]
    inspector.show()
    assert headings[0].isVisible()
    session.select(("p2",))
    assert not headings[0].isVisible()


def test_a_row_leads_to_the_other_person_and_to_the_fact(inspector: Inspector, session: Session) -> None:
    rows(inspector, "parents")[0].link.click()
    assert session.selection == ("p2",)
    rows(inspector, "children")[0].more.click()
    assert session.selection == ("k1",)


def test_children_without_dates_are_put_earlier_and_the_keyboard_stays_with_them(
    inspector: Inspector, session: Session, qtbot: QtBot
) -> None:
    session.do(set_field("p1", "birth", None))
    session.do(add_child(("p2", "p3")))
    younger = session.selection[0]
    session.select(("p2",))
    with qtbot.waitExposed(inspector):
        inspector.show()
    inspector.activateWindow()
    second = rows(inspector, "children")[1]
    assert not second.later.isEnabled()
    second.earlier.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(second.earlier, Qt.Key.Key_Space)
    children = [k.child for k in session.document.parentage if k.parent == "p2"]
    assert children == [younger, "p1"]
    assert rows(inspector, "children")[0].later.hasFocus()


def add(inspector: Inspector, name: str, place: int) -> None:
    adder = inspector.editor(name)
    assert isinstance(adder, AdderField)
    adder.button.click()
    adder.button.choices.actions()[place].trigger()
    adder.button.choices.close()


def test_a_resident_is_added_and_stays_to_be_dated(inspector: Inspector, session: Session) -> None:
    session.select(("h1",))
    add(inspector, "add_resident", 0)
    assert [row.item_id for row in rows(inspector, "residents")] == ["s1", "s2"]
    assert session.selection == ("h1",)


def test_an_added_home_waits_for_the_date_to_be_typed(
    inspector: Inspector, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitExposed(inspector):
        inspector.show()
    inspector.activateWindow()
    add(inspector, "add_home", 0)
    since = rows(inspector, "homes")[1].editor("from_")
    assert isinstance(since, DateField)
    qtbot.waitUntil(since.line.hasFocus)
    QTest.keyClicks(since.line, "may 2023\r")
    assert session.document.residences[1].from_ == "2023-05"
