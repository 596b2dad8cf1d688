from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.edit.items import set_field
from genogram_app.edit.people import add_parent
from genogram_app.edit.session import Session
from genogram_app.picture.picture import draw
from genogram_app.ui.canvas.accessible import DrawnThing
from genogram_app.ui.canvas.view import CanvasView
from tests.ui.canvas.family import FAMILY
from tests.ui.canvas.shown import Shown

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture(autouse=True)
def _reader() -> Iterator[None]:
    """Something that reads the screen is running."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot, FAMILY)


def canvas_of(shown: Shown) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(shown.canvas)


def things(shown: Shown) -> list[DrawnThing]:
    canvas = canvas_of(shown)
    found = [canvas.child(index) for index in range(canvas.childCount())]
    return [thing for thing in found if isinstance(thing, DrawnThing)]


def thing(shown: Shown, key: str) -> DrawnThing:
    return next(found for found in things(shown) if found.key == key)


def test_the_drawing_is_a_canvas_with_a_name_in_a_tree_that_leads_both_ways(shown: Shown) -> None:
    canvas = canvas_of(shown)
    assert canvas.role() is QAccessible.Role.Canvas
    assert canvas.text(NAME) == "Drawing of the family"
    for index in range(canvas.childCount()):
        child = canvas.child(index)
        assert canvas.indexOfChild(child) == index
        assert child.parent() is canvas


def test_people_come_in_reading_order_before_homes_and_lines(shown: Shown) -> None:
    keys = [found.key for found in things(shown)]
    assert keys[:3] == ["person:p2", "person:p1", "person:p3"]
    assert keys[3].startswith("household:")
    assert "partnership:u1" in keys[4:]


def test_a_person_says_who_it_is_and_its_place_in_the_family(shown: Shown) -> None:
    mother = thing(shown, "person:p1")
    assert mother.text(NAME) == "Nora Vale, female"
    assert mother.text(DESCRIPTION) == "mother of Tess Vale; partner of Owen Pike; home: Address 1"


def test_names_that_are_not_shown_are_not_described(shown: Shown) -> None:
    shown.canvas.tree.names = lambda: False
    assert "Tess" not in thing(shown, "person:p1").text(DESCRIPTION)


def test_a_thing_is_where_it_is_drawn_and_found_there(shown: Shown) -> None:
    for person in ("p1", "p2", "p3"):
        place = shown.canvas.viewport().mapToGlobal(shown.person(person))
        assert thing(shown, f"person:{person}").rect().contains(place)
        assert canvas_of(shown).childAt(place.x(), place.y()) is thing(shown, f"person:{person}")


def test_the_selected_thing_has_the_focus_and_nothing_else_has(shown: Shown) -> None:
    shown.session.select(("p1",))
    assert canvas_of(shown).focusChild() is thing(shown, "person:p1")
    states = {found.key: found.state() for found in things(shown)}
    assert [key for key, state in states.items() if state.selected] == ["person:p1"]
    assert [key for key, state in states.items() if state.focused] == ["person:p1"]
    assert all(state.selectable and state.focusable for state in states.values())


def test_of_several_selected_none_has_the_focus(shown: Shown) -> None:
    shown.session.select(("p1", "p3"))
    assert canvas_of(shown).focusChild() is not thing(shown, "person:p1")
    assert {f.key for f in things(shown) if f.state().selected} >= {"person:p1", "person:p3"}


def test_what_lies_outside_the_view_is_said_to(shown: Shown) -> None:
    assert not thing(shown, "person:p3").state().offscreen
    shown.canvas.resize(120, 90)
    for _ in range(20):
        shown.canvas.zoom_in()
    assert any(found.state().offscreen for found in things(shown))


def test_a_screen_reader_can_select(shown: Shown) -> None:
    action = thing(shown, "person:p2").actionInterface()
    assert action is not None
    assert thing(shown, "person:p2").valueInterface() is None
    action.doAction(action.pressAction())
    assert shown.session.selection == ("p2",)


def test_things_follow_the_picture_and_stay_the_same_things(shown: Shown) -> None:
    before = {found.key: found for found in things(shown)}
    shown.session.do(add_parent("p1", sex="female"))
    after = {found.key: found for found in things(shown)}
    assert after.keys() > before.keys()
    assert all(after[key] is found for key, found in before.items())
    shown.session.undo()
    assert {found.key for found in things(shown)} == before.keys()


def test_new_words_are_said_at_once(shown: Shown) -> None:
    things(shown)
    shown.session.do(set_field("p1", "name", "Nora Lind"))
    assert thing(shown, "person:p1").text(NAME) == "Nora Lind, female"


def test_nothing_is_made_while_nobody_asks(qtbot: QtBot) -> None:
    QAccessible.setActive(False)
    shown = Shown(qtbot, FAMILY)
    shown.session.select(("p1",))
    shown.session.do(set_field("p1", "name", "Nora Lind"))
    assert shown.canvas.tree.own is None
    assert not shown.canvas.tree.made


def test_a_canvas_dies_before_those_who_read_it(qtbot: QtBot) -> None:
    for number in range(4):
        session = Session(FAMILY)
        canvas = CanvasView(session, draw)
        interface = QAccessible.queryAccessibleInterface(canvas)
        kept = [interface.child(index) for index in range(interface.childCount())]
        session.select(("p1",))
        if number % 2:
            session.do(set_field("p1", "name", "Nora Lind"))
        made = canvas.tree.made
        canvas.deleteLater()
        del canvas, interface
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        assert not made
        del kept
    QApplication.processEvents()
