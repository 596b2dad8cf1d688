from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.edit.removal import removal_label, what_goes_with
from genogram_app.edit.session import Edit
from genogram_app.ui.canvas.actions import actions_for
from genogram_app.ui.canvas.menu import build_menu
from tests.ui.canvas.family import FAMILY


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def menu_for(parent: QWidget, *selection: str) -> tuple[QMenu, list[Edit]]:
    done: list[Edit] = []
    return build_menu(parent, None, actions_for(FAMILY, selection), done.append), done


def test_an_entry_does_its_edit(parent: QWidget) -> None:
    menu, done = menu_for(parent, "p3")
    next(entry for entry in menu.actions() if entry.text().startswith("Remove")).trigger()
    assert [edit.label for edit in done] == ["Remove Tess Vale"]


def test_the_entry_that_removes_says_what_goes_with_it(parent: QWidget) -> None:
    menu, _ = menu_for(parent, "p1")
    entry = next(entry for entry in menu.actions() if entry.text().startswith("Remove"))
    words, more = removal_label(FAMILY, ["p1"]), what_goes_with(FAMILY, ["p1"])
    assert entry.toolTip() == entry.statusTip() == f"{words}, with {more}"


def test_choices_of_one_kind_stand_in_a_submenu(parent: QWidget) -> None:
    menu, _ = menu_for(parent, "p1")
    submenus = {entry.text(): entry for entry in menu.actions() if entry.menu() is not None}
    assert list(submenus) == ["Put into household", "Take out of household"]


def test_what_can_be_added_comes_first(parent: QWidget) -> None:
    adding = QMenu("&Add", parent)
    adding.addAction("Mother")
    menu = build_menu(parent, adding, actions_for(FAMILY, ("p3",)), lambda _: None)
    assert menu.actions()[0].menu() is adding
    assert menu.actions()[1].isSeparator()


def test_an_ampersand_in_a_name_is_shown(parent: QWidget) -> None:
    menu, _ = menu_for(parent, "p1")
    put = menu.findChildren(QMenu)
    texts = [entry.text() for submenu in put for entry in submenu.actions()]
    assert "Gran's && Co" in texts


def test_a_menu_never_begins_or_ends_with_a_line(parent: QWidget) -> None:
    for selection in (("p1",), ("u1",), ("h1",), ("p1", "p2")):
        entries = menu_for(parent, *selection)[0].actions()
        assert not entries[0].isSeparator()
        assert not entries[-1].isSeparator()


def test_a_tick_box_shows_its_state(parent: QWidget) -> None:
    menu, _ = menu_for(parent, "p3")
    (tick,) = [entry for entry in menu.actions() if entry.isCheckable()]
    assert tick.isChecked()


def test_nothing_to_do_is_an_empty_menu(parent: QWidget) -> None:
    assert build_menu(parent, None, (), lambda _: None).isEmpty()
