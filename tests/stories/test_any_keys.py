"""Whatever keys are pressed, the case stays whole and everything can be taken back."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from genogram_app.model.document import Document
from genogram_app.model.text_form import read_case, write_case
from genogram_app.ui.window import Window
from tests.ui.conftest import family

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LETTERS = [(getattr(Qt.Key, f"Key_{letter}"), NONE) for letter in "AMFRPCSDNIBTUHL"]
OTHERS = [
    (Qt.Key.Key_Left, NONE),
    (Qt.Key.Key_Right, NONE),
    (Qt.Key.Key_Up, NONE),
    (Qt.Key.Key_Down, SHIFT),
    (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Period, NONE),
    (Qt.Key.Key_Comma, NONE),
    (Qt.Key.Key_Return, NONE),
    (Qt.Key.Key_Escape, NONE),
    (Qt.Key.Key_Delete, NONE),
    (Qt.Key.Key_Home, NONE),
    (Qt.Key.Key_F2, NONE),
    (Qt.Key.Key_F6, NONE),
    (Qt.Key.Key_1, NONE),
    (Qt.Key.Key_2, NONE),
    (Qt.Key.Key_A, CTRL),
    (Qt.Key.Key_Z, CTRL),
    (Qt.Key.Key_Z, CTRL | SHIFT),
]
PRESSES = st.sampled_from(LETTERS) | st.sampled_from(OTHERS)


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(presses=st.lists(PRESSES, min_size=5, max_size=25))
def test_any_keys_leave_a_case_that_can_be_kept_and_taken_back(
    window: Window, presses: list[tuple[Qt.Key, Qt.KeyboardModifier]]
) -> None:
    begin(window)
    before = window.session.document
    for key, held in presses:
        QTest.keyClick(in_front(window), key, held)
    settle(window)
    assert read_case(write_case(window.session.document)) == window.session.document
    drawn = {box.person for box in window.canvas.picture_scene.boxes}
    assert drawn == {person.id for person in window.session.document.people}
    while window.session.undo_label is not None:
        window.session.undo()
    assert window.session.document == before


def begin(window: Window) -> None:
    settle(window)
    window.session.reset(Document())
    window.session.reset(family())
    window.canvas.setFocus()


def settle(window: Window) -> None:
    """Leave whatever is open."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    window.commit()


def in_front(window: Window) -> QWidget:
    """What has the keyboard; the drawing, when nothing has."""
    return QApplication.activePopupWidget() or QApplication.focusWidget() or window.canvas
