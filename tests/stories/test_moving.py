"""A family moves house: asked for by a key, kept as one step, counted in the details, copied for Word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from genogram_app.edit.homes import add_residence
from genogram_app.edit.items import set_field
from genogram_app.ui.inspector.counted_moves import CountedMovesField
from genogram_app.ui.move_dialog import MoveDialog
from genogram_app.ui.window import Window
from tests.stories.hands import press
from tests.ui.conftest import family

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def moving(window: Window) -> Window:
    """Wren and Odette live in Address 1 in Norfolk."""
    document = add_residence("p2", "h1", "2021").change(family())
    window.session.reset(set_field("h1", "area", "Norfolk").change(document))
    return window


def asked(window: Window) -> MoveDialog:
    (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MoveDialog) and w.isVisible())
    assert dialog.parent() is window
    return dialog


def test_a_family_moves_by_keys_alone(moving: Window) -> None:
    session = moving.session
    moving.select(("h1",))
    press(moving, "Ctrl+M")
    dialog = asked(moving)
    QTest.keyClicks(dialog.on.line, "3 May 2023")
    QTest.keyClicks(dialog.area.line, "Suffolk")
    assert dialog.said.text() == (
        "Wren Tarlow and Odette Tarlow leave Address 1 (Norfolk) and live at Address 2 (Suffolk) "
        "from 3 May 2023. This crosses from Norfolk to Suffolk."
    )
    QTest.keyClick(dialog.on.line, Qt.Key.Key_Return)
    assert [(s.person, s.household, s.to) for s in session.document.residences] == [
        ("p1", "h1", "2023-05-03"),
        ("p2", "h1", "2023-05-03"),
        ("p1", "h2", None),
        ("p2", "h2", None),
    ]
    assert session.undo_label == "Move Wren Tarlow and Odette Tarlow to Address 2"

    moving.select(("p1",))
    counted = moving.inspector.editor("counted_moves")
    assert isinstance(counted, CountedMovesField)
    assert "moved once" in counted.words.text()
    moving.actions_by_name["copy-moves"].trigger()
    assert QGuiApplication.clipboard().text().splitlines()[1].startswith("3 May 2023\tWren Tarlow\tAddress 1")

    press(moving, "Ctrl+Z")
    assert [s.to for s in session.document.residences] == [None, None]
    assert [home.id for home in session.document.households] == ["h1"]


def test_the_menu_of_a_household_offers_the_move(moving: Window) -> None:
    moving.select(("h1",))
    moving.canvas.show_menu(moving.canvas.menu_place())
    assert moving.canvas.menu is not None
    entry = moving.actions_by_name["family-moves"]
    assert entry in moving.canvas.menu.actions()
    moving.canvas.menu.close()
