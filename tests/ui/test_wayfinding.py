"""The child is always one key away; so are true size, what is selected, and who is near the child."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF

from genogram_app.checks.finding import Finding
from genogram_app.edit.people import add_parent, set_subject
from genogram_app.ui.canvas.fade import OUTSIDE
from genogram_app.ui.canvas.zoom import READABLE
from genogram_app.ui.window import Window


def trigger(window: Window, name: str) -> None:
    window.actions_by_name[name].trigger()


def place_of(window: Window, person: str) -> QPoint:
    box = window.canvas.picture_scene.box(person)
    assert box is not None
    return window.canvas.mapFromScene(QPointF(box.x, box.y))


def test_the_child_is_selected_and_in_sight_at_a_size_that_can_be_read(window: Window) -> None:
    window.canvas.zoom.to(0.2)
    trigger(window, "centre-child")
    assert window.session.selection == ("p1",)
    assert window.canvas.zoom.value >= READABLE
    assert window.canvas.viewport().rect().contains(place_of(window, "p1"))


def test_a_zoom_that_can_be_read_stays(window: Window) -> None:
    window.canvas.zoom.to(4.0)
    trigger(window, "centre-child")
    assert window.canvas.zoom.value == pytest.approx(4.0)
    assert window.canvas.viewport().rect().contains(place_of(window, "p1"))


def test_used_again_it_goes_to_the_next_child(window: Window) -> None:
    window.session.do(set_subject("p3", on=True))
    seen = []
    for _ in range(3):
        trigger(window, "centre-child")
        seen.append(window.session.selection)
    assert seen == [("p1",), ("p3",), ("p1",)]


def test_without_a_child_it_says_how_to_choose_one(window: Window) -> None:
    window.session.do(set_subject("p1", on=False))
    trigger(window, "centre-child")
    assert "No subject child" in window.statusBar().currentMessage()


def test_true_size_and_the_selection_fill_the_view_as_asked(window: Window) -> None:
    trigger(window, "true-size")
    assert window.canvas.zoom.value == pytest.approx(1.0)
    window.canvas.zoom.to(6.0)
    window.select(("p2",))
    trigger(window, "zoom-selection")
    seen = window.canvas.mapToScene(window.canvas.viewport().rect()).boundingRect()
    assert seen.contains(window.canvas.overlay.selected_area)


def test_with_nothing_selected_everything_is_shown(window: Window) -> None:
    window.canvas.zoom.to(5.0)
    trigger(window, "zoom-selection")
    assert window.canvas.zoom.fitting


def test_in_the_childs_view_the_others_are_pale_and_said_to_be(window: Window) -> None:
    window.session.do(set_subject("p1", on=False))
    window.session.do(set_subject("p2", on=True))
    window.select(("p3",))
    trigger(window, "child-view")
    assert OUTSIDE in window.canvas.accessibleDescription()
    trigger(window, "child-view")
    assert OUTSIDE not in window.canvas.accessibleDescription()


def test_the_childs_view_follows_every_edit(window: Window) -> None:
    trigger(window, "child-view")
    assert not any(item.is_aside for item in window.canvas.picture_scene.items_of("p3"))
    window.session.do(set_subject("p2", on=True))
    window.session.do(set_subject("p1", on=False))
    assert any(item.is_aside for item in window.canvas.picture_scene.items_of("p3"))


def test_without_a_child_there_is_no_childs_view(window: Window) -> None:
    window.session.do(set_subject("p1", on=False))
    trigger(window, "child-view")
    assert not window.actions_by_name["child-view"].isChecked()


def test_a_hidden_branch_is_marked_on_the_drawing_and_said_of_the_person(window: Window) -> None:
    window.session.do(add_parent("p2", "female"))
    window.select(("p2",))
    assert not window.actions_by_name["show-branches"].isEnabled()
    trigger(window, "hide-branch")
    assert [mark.words for mark in window.way.marks.marks] == ["+1"]
    assert "family not shown: 1 person" in window.canvas.accessibleDescription()
    trigger(window, "show-branches")
    assert window.way.marks.marks == ()


def test_the_menu_of_a_person_offers_to_hide_the_branch(window: Window) -> None:
    hide = window.actions_by_name["hide-branch"]
    window.select(("p2",))
    window.canvas.show_menu(QPoint(0, 0))
    menu = window.canvas.menu
    assert menu is not None
    assert hide in menu.actions()
    menu.close()


def test_the_export_leaves_out_what_the_window_leaves_out(window: Window) -> None:
    window.session.do(add_parent("p2", "female"))
    window.select(("p2",))
    trigger(window, "hide-branch")
    assert window.options.picture().ends == ("p2",)


def test_the_overview_is_hidden_at_first_and_the_keyboard_reaches_it(window: Window) -> None:
    dock = window.docks.overview
    assert not dock.isVisible()
    dock.toggleViewAction().trigger()
    assert dock.isVisible()
    for _ in range(8):
        if window.overview.hasFocus():
            break
        trigger(window, "next-pane")
    assert window.overview.hasFocus()


def test_following_a_finding_shows_whom_it_is_about(window: Window) -> None:
    window.session.do(add_parent("p2", "female"))
    (hidden,) = {p.id for p in window.session.document.people} - {"p1", "p2", "p3"}
    window.select(("p2",))
    trigger(window, "hide-branch")
    assert window.canvas.picture_scene.box(hidden) is None
    window.findings.chosen.emit(Finding("rule", "gap", "Look at her.", (hidden,)))
    assert window.session.selection == (hidden,)
    assert window.canvas.picture_scene.box(hidden) is not None
