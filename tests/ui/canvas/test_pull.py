from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from genogram_app.edit.people import add_person
from tests.ui.canvas.family import FAMILY
from tests.ui.canvas.shown import LEFT, Shown


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """The family, and an Isla who is joined to nobody."""
    found = Shown(qtbot, FAMILY)
    found.session.do(add_person(name="Isla Reed", sex="female"))
    found.session.end_merging()
    return found


def test_a_click_on_a_handle_adds_by_the_window_s_own_action(shown: Shown) -> None:
    shown.hover(shown.person("p1"))
    shown.click(shown.handle("p1", "mother"))
    assert shown.session.selection == ("p1",)
    assert shown.wanted == ["add-mother"]


def test_on_empty_paper_a_handle_does_what_a_click_does(shown: Shown) -> None:
    shown.hover(shown.person("p1"))
    shown.drag(shown.handle("p1", "mother"), QPoint(4, 4))
    assert shown.wanted == ["add-mother"]


def test_a_handle_dropped_on_somebody_joins_them_in_one_step(shown: Shown) -> None:
    before = shown.session.document
    shown.session.select(("p4",))
    shown.drag(shown.handle("p4", "partner"), shown.person("p2"))
    assert {frozenset(u.partners) for u in shown.session.document.partnerships} >= {frozenset(("p4", "p2"))}
    shown.session.undo()
    assert shown.session.document == before


def test_what_letting_go_would_do_is_said_and_lit_beforehand(shown: Shown) -> None:
    shown.session.select(("p1",))
    shown.drag(shown.handle("p1", "mother"), shown.person("p4"), release=False)
    words = shown.canvas.guide.words
    assert words.text() == "Isla Reed becomes the mother of Nora Vale"
    assert words.isVisible()
    assert shown.canvas.viewport().rect().contains(words.geometry())


def test_why_nothing_can_be_done_is_said_and_nothing_is_done(shown: Shown) -> None:
    before = shown.session.document
    shown.session.select(("p1",))
    shown.drag(shown.handle("p1", "mother"), shown.person("p3"), release=False)
    assert shown.canvas.guide.words.text() == "Nora Vale would be their own ancestor."
    QTest.mouseRelease(shown.canvas.viewport(), LEFT, pos=shown.person("p3"))
    assert shown.session.document is before


def test_escape_leaves_no_trace_of_a_pull(shown: Shown) -> None:
    before = shown.session.document
    shown.session.select(("p1",))
    shown.drag(shown.handle("p1", "mother"), shown.person("p4"), release=False)
    QTest.keyClick(shown.canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(shown.canvas.viewport(), LEFT, pos=shown.person("p4"))
    assert shown.session.document is before
    assert not shown.canvas.guide.words.isVisible()
    assert shown.wanted == []


def test_a_child_handle_on_a_couple_s_line_adds_a_child_of_both(shown: Shown) -> None:
    line = shown.canvas.picture_scene.middle_of_couple("p1", "p2")
    assert line is not None
    shown.session.select(("p1",))
    place = shown.canvas.mapFromScene(line)
    shown.drag(shown.handle("p1", "child"), place - QPoint(12, 0))
    assert set(shown.session.selection) == {"p1", "p2"}
    assert shown.wanted == ["add-child"]


def test_whose_child_is_asked_where_there_is_a_partner(shown: Shown) -> None:
    shown.session.select(("p1",))
    shown.drag(shown.handle("p1", "child"), shown.person("p4"))
    menu = shown.canvas.findChild(QMenu)
    assert isinstance(menu, QMenu)
    answers = [entry.text() for entry in menu.actions()[2:]]
    assert answers == [
        "&1  Child of Nora Vale and Owen Pike",
        "&2  Child of Nora Vale, other parent not known",
    ]
    menu.actions()[3].trigger()
    parents = [k.parent for k in shown.session.document.parentage if k.child == "p4"]
    assert parents == ["p1"]


def test_alt_and_drag_from_one_person_to_another_asks_how_they_are_together(shown: Shown) -> None:
    shown.drag(shown.person("p2"), shown.person("p1"), Qt.KeyboardModifier.AltModifier, release=False)
    assert shown.canvas.guide.words.text() == "How Owen Pike and Nora Vale are with each other is asked"
    QTest.mouseRelease(shown.canvas.viewport(), LEFT, pos=shown.person("p1"))
    assert shown.session.selection == ("p2", "p1")
    assert shown.wanted == ["bond"]


def test_alt_and_drag_to_nobody_does_nothing(shown: Shown) -> None:
    before = shown.session.document, shown.session.selection
    shown.drag(shown.person("p2"), QPoint(4, 4), Qt.KeyboardModifier.AltModifier)
    assert (shown.session.document, shown.session.selection) == before
    assert shown.wanted == []
