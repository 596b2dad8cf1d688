from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.ui.inspector.editors import LineField
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window
from tests.ui.conftest import TODAY, FakeDialogs, family

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot, session: Session, dialogs: FakeDialogs, settings: Settings) -> Iterator[Window]:
    found = Window(session, dialogs, settings, lambda: TODAY)
    qtbot.addWidget(found)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    found.canvas.setFocus()
    yield found
    dialogs.changes_answer = "discard"
    found.close()


def keys(*pressed: Qt.Key | str) -> None:
    """Press keys on whatever has the keyboard; a text is typed."""
    for key in pressed:
        widget = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert widget is not None
        if isinstance(key, str):
            QTest.keyClicks(widget, key)
        else:
            QTest.keyClick(widget, key)


def test_a_letter_adds_and_the_name_is_asked_where_it_stands(window: Window, session: Session) -> None:
    session.select(("p2",))
    keys(Qt.Key.Key_M, "Rhoda Tarlow", Qt.Key.Key_Return)
    mother = session.document.people[-1]
    assert (mother.name, mother.sex) == ("Rhoda Tarlow", "female")
    assert session.selection == (mother.id,)
    assert window.canvas.hasFocus()


def test_one_undo_takes_back_the_addition_with_its_name(window: Window, session: Session) -> None:
    session.select(("p2",))
    keys(Qt.Key.Key_M, "Rhoda", Qt.Key.Key_Return)
    session.undo()
    assert session.document == family()


def test_two_additions_in_a_row_are_two_steps(window: Window, session: Session) -> None:
    session.select(("p2",))
    keys(Qt.Key.Key_M, Qt.Key.Key_Escape, Qt.Key.Key_U, Qt.Key.Key_U)
    assert len(session.document.people) == 6
    session.undo()
    assert len(session.document.people) == 5


def test_whose_child_it_is_is_asked_at_the_person_and_a_digit_answers(
    window: Window, session: Session, qtbot: QtBot
) -> None:
    session.select(("p2",))
    keys(Qt.Key.Key_C)
    qtbot.waitUntil(window.building.menu.isVisible)
    assert len(session.document.people) == 3
    box = window.canvas.picture_scene.box("p2")
    assert box is not None
    place = window.canvas.viewport().mapToGlobal(window.canvas.mapFromScene(box.x, box.y))
    assert window.building.menu.geometry().adjusted(-60, -60, 60, 60).contains(place)
    keys(Qt.Key.Key_2)
    child = session.document.people[-1].id
    assert [k.parent for k in session.document.parentage if k.child == child] == ["p2"]


def test_the_first_answer_is_ready_for_enter(window: Window, session: Session, qtbot: QtBot) -> None:
    session.select(("p2",))
    keys(Qt.Key.Key_D)
    qtbot.waitUntil(window.building.menu.isVisible)
    keys(Qt.Key.Key_Return, "Linnet", Qt.Key.Key_Return)
    child = session.document.people[-1]
    assert (child.name, child.sex) == ("Linnet", "female")
    assert [k.parent for k in session.document.parentage if k.child == child.id] == ["p2", "p3"]


def test_escape_answers_nothing(window: Window, session: Session, qtbot: QtBot) -> None:
    session.select(("p2",))
    keys(Qt.Key.Key_C)
    qtbot.waitUntil(window.building.menu.isVisible)
    keys(Qt.Key.Key_Escape)
    assert session.document == family()


def test_the_menu_at_a_person_adds_as_the_letters_do(window: Window, session: Session) -> None:
    session.select(("p2",))
    window.canvas.show_menu(window.canvas.menu_place())
    menu = window.canvas.menu
    assert menu is not None
    adding = menu.actions()[0].menu()
    assert isinstance(adding, QMenu)
    next(a for a in adding.actions() if a.text() == "Mother").trigger()
    menu.close()
    assert session.document.parentage[-1].child == "p2"
    assert window.naming.active


def test_letters_typed_into_a_field_stay_there(window: Window, session: Session) -> None:
    session.select(("p3",))
    name = window.inspector.editor("name")
    assert isinstance(name, LineField)
    name.line.setFocus()
    keys("mfpcu")
    assert len(session.document.people) == 3
    assert "mfpcu" in name.line.text()


def test_a_letter_that_means_nothing_here_says_what_it_needs(window: Window, session: Session) -> None:
    session.select(())
    keys(Qt.Key.Key_M)
    assert session.document == family()
    assert window.statusBar().currentMessage() == "Mother: select a person first."


def test_delete_removes_and_ctrl_a_selects_on_the_drawing_only(window: Window, session: Session) -> None:
    QTest.keyClick(window.canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert sorted(session.selection) == ["p1", "p2", "p3"]
    session.select(("p3",))
    window.texts.area.setFocus()
    keys(Qt.Key.Key_Delete)
    assert len(session.document.people) == 3
    window.canvas.setFocus()
    keys(Qt.Key.Key_Delete)
    assert [p.id for p in session.document.people] == ["p1", "p2"]


def test_an_empty_drawing_says_the_key_of_the_first_child(
    window: Window, session: Session, qtbot: QtBot
) -> None:
    session.reset(Document())
    assert window.canvas.hint.isVisible()
    assert "press A," in window.canvas.hint.text()
    QTest.mouseClick(window.canvas.hint, Qt.MouseButton.LeftButton)
    keys("Juno", Qt.Key.Key_Return)
    assert [p.name for p in session.document.people] == ["Juno"]
    assert session.document.case.subjects == session.selection


def test_the_first_person_of_a_case_is_the_subject_child(window: Window, session: Session) -> None:
    assert window.actions_by_name["add-person"].text() == "Person"
    session.reset(Document())
    assert window.actions_by_name["add-person"].text() == "Subject child"
