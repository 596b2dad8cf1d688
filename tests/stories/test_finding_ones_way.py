"""In a family too large for the window, the child, her people and everybody else are found by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.items import set_field
from genogram_app.edit.people import set_subject
from genogram_app.ui.window import Window
from tests.picture.invented import many
from tests.stories.hands import find, press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def large(window: Window) -> Window:
    """A case of seventy people."""
    window.session.reset(many(70))
    assert window.session.document.case.subjects
    return window


def drawn(window: Window) -> set[str]:
    return {box.person for box in window.canvas.picture_scene.boxes}


def in_sight(window: Window, person: str) -> bool:
    box = window.canvas.picture_scene.box(person)
    if box is None:
        return False
    return window.canvas.viewport().rect().contains(window.canvas.mapFromScene(QPointF(box.x, box.y)))


def test_from_anywhere_back_to_the_child(large: Window) -> None:
    child = large.session.document.case.subjects[0]
    large.canvas.zoom.to(4.0)
    large.canvas.centerOn(large.canvas.picture_scene.paper.bottomRight())
    press(large, "Ctrl+Home")
    assert large.session.selection == (child,)
    assert in_sight(large, child)
    press(large, "F9")
    pale = [item for item in large.canvas.picture_scene.group_items() if item.is_aside]
    assert len(pale) > len(drawn(large)) / 2
    assert not any(item.is_aside for item in large.canvas.picture_scene.items_of(child))


def test_a_branch_is_hidden_and_opens_for_whoever_is_looked_for(qtbot: QtBot, large: Window) -> None:
    everybody = drawn(large)
    end, hidden = _hide_some_branch(large)
    assert drawn(large) == everybody - hidden
    wanted = sorted(hidden)[0]
    large.session.do(set_field(wanted, "name", "Quillon Ashdown"))
    assert wanted not in drawn(large)
    find(large, "Quillon")
    qtbot.waitUntil(lambda: large.session.selection == (wanted,))
    assert drawn(large) == everybody
    assert in_sight(large, wanted)
    assert end not in large.branches.ends


def _hide_some_branch(window: Window) -> tuple[str, set[str]]:
    """Try person after person until somebody's branch can be hidden; return them and whom that hides."""
    for person in window.session.document.people:
        before = drawn(window)
        window.select((person.id,))
        press(window, "Ctrl+H")
        if window.branches.ends:
            return person.id, before - drawn(window)
    raise AssertionError("no branch could be hidden")


def test_hidden_people_are_neither_lost_by_saving_nor_by_undo(large: Window) -> None:
    everybody = drawn(large)
    _hide_some_branch(large)
    kept = large.painter.kept(large.session.document)
    assert {*kept.view.order} == everybody
    other = next(p.id for p in large.session.document.people if p.id not in kept.case.subjects)
    large.session.do(set_subject(other, on=True))
    press(large, "Ctrl+Z")
    large.branches.show_everybody()
    assert drawn(large) == everybody


def test_the_layers_are_chosen_with_keys(large: Window) -> None:
    wide = large.canvas.picture_scene.paper.height()
    press(large, "F7")
    panel = large.tools.layers.panel
    assert panel is not None
    QTest.keyClick(panel.boxes["names"], Qt.Key.Key_Space)
    QTest.keyClick(panel.boxes["dates"], Qt.Key.Key_Space)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert large.canvas.picture_scene.paper.height() < wide
    assert large.options.picture().not_shown == "Not shown: names, dates of birth and death."
