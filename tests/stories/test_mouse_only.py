"""A family with the mouse alone: every press, drag and answer is the pointer's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolBar, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.model.document import Document
from genogram_app.ui.window import Window
from tests.stories.hands import drag

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton


def test_a_mother_two_fathers_a_child_each_and_a_household(qtbot: QtBot, window: Window) -> None:
    QTest.mouseClick(window.canvas.hint, LEFT)
    (child,) = window.session.document.case.subjects
    mother = click_handle(window, child, "mother")
    first = click_handle(window, mother, "partner")
    drag(window, handle(window, child, "father"), place(window, first))
    second = click_handle(window, mother, "partner")
    drag(window, handle(window, mother, "child"), line(window, mother, second))
    (sibling,) = window.session.selection
    assert parents(window.session.document, child) == {mother, first}
    assert parents(window.session.document, sibling) == {mother, second}

    click(window, child)
    click(window, mother, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(window.palette_pane.buttons["household"], LEFT)
    click(window, sibling)
    (home,) = window.session.document.households
    drag(window, place(window, sibling), inside(window, home.id))
    QTest.mouseClick(window.home_moves.question.not_known, LEFT)
    assert residents(window.session.document, home.id) == {child, mother, sibling}
    drag(window, place(window, sibling), QPoint(6, window.canvas.viewport().height() - 6))
    QTest.mouseClick(window.home_moves.question.never_there, LEFT)
    assert residents(window.session.document, home.id) == {child, mother}


def test_two_who_are_joined_by_a_drag_can_be_written_about_at_once(qtbot: QtBot, window: Window) -> None:
    QTest.mouseClick(window.canvas.hint, LEFT)
    (child,) = window.session.document.case.subjects
    mother = click_handle(window, child, "mother")
    father = click_handle(window, child, "father")
    drag(window, handle(window, mother, "partner"), place(window, father))
    QTest.keyClicks(window.naming.field.line, "married 2015")
    click(window, child)
    (couple,) = window.session.document.partnerships
    assert (set(couple.partners), couple.stages[-1].from_) == ({mother, father}, "2015")
    assert window.session.selection == (child,)


def test_every_step_with_the_mouse_is_one_step_to_undo(qtbot: QtBot, window: Window) -> None:
    QTest.mouseClick(window.canvas.hint, LEFT)
    (child,) = window.session.document.case.subjects
    mother = click_handle(window, child, "mother")
    click_handle(window, mother, "partner")
    assert window.session.now == 3
    for people in (2, 1, 0):
        QTest.mouseClick(button(window, "undo"), LEFT)
        assert len(window.session.document.people) == people


def click(window: Window, person: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(window.canvas.viewport(), LEFT, held, place(window, person))


def click_handle(window: Window, owner: str, role: str) -> str:
    """Click a handle of a person; return who is new."""
    QTest.mouseClick(window.canvas.viewport(), LEFT, pos=handle(window, owner, role))
    (new,) = window.session.selection
    return new


def handle(window: Window, owner: str, role: str) -> QPoint:
    """Select a person, and say where one of their handles is."""
    click(window, owner)
    handles = window.canvas.handles
    return handles.place_of(next(h for h in handles.shown if (h.owner, h.role) == (owner, role)))


def place(window: Window, person: str) -> QPoint:
    box = window.canvas.picture_scene.box(person)
    assert box is not None
    found = window.canvas.mapFromScene(QPointF(box.x, box.y))
    assert window.canvas.viewport().rect().contains(found)
    return found


def line(window: Window, one: str, other: str) -> QPoint:
    """A point of the line that joins a couple, away from the line down to their children."""
    middle = window.canvas.picture_scene.middle_of_couple(one, other)
    assert middle is not None
    return window.canvas.mapFromScene(middle + QPointF(6, 0))


def inside(window: Window, household: str) -> QPoint:
    (outline,) = [o for o in window.canvas.picture_scene.outlines if o.household == household]
    return place(window, outline.members[0]) + QPoint(3, 3)


def button(window: Window, name: str) -> QWidget:
    bar = window.findChild(QToolBar, "tools")
    assert isinstance(bar, QToolBar)
    return bar.widgetForAction(window.actions_by_name[name])


def parents(document: Document, child: str) -> set[str]:
    return {k.parent for k in document.parentage if k.child == child and k.kind == "birth"}


def residents(document: Document, household: str) -> set[str]:
    return {s.person for s in document.residences if s.household == household}
