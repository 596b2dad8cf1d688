from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.text.area import TextArea
from genogram_app.ui.text.looks import quoted_format


class Strip(QWidget):
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(20, 0)


def shown(qtbot: QtBot, text: str) -> TextArea:
    area = TextArea()
    qtbot.addWidget(area)
    area.resize(500, 200)
    area.setPlainText(text)
    area.show()
    QTest.qWaitForWindowExposed(area)
    return area


def test_only_what_is_in_sight_is_asked_for(qtbot: QtBot) -> None:
    area = shown(qtbot, "\n".join(f"Line {i}" for i in range(500)))
    start, end = area.span_in_sight()
    assert start == 0
    assert end < len(area.toPlainText()) // 4
    area.verticalScrollBar().setValue(400)
    later, _ = area.span_in_sight()
    assert area.document().findBlock(later).text() == "Line 400"


def test_a_page_break_and_cells_leave_the_words_as_they_are(qtbot: QtBot) -> None:
    text = "One.\n\fTwo.\nDate\tWho\tWhat"
    area = shown(qtbot, text)
    area.grab()
    assert area.toPlainText() == text


def test_the_strips_stand_beside_the_words_and_do_not_cover_them(qtbot: QtBot) -> None:
    area = shown(qtbot, "Wren left.")
    left, right = Strip(area), Strip(area)
    area.stand_beside(left, right)
    room = area.viewport().geometry()
    assert not room.intersects(left.geometry())
    assert not room.intersects(right.geometry())


def test_the_menu_is_asked_for_at_the_cursor_with_the_menu_key(qtbot: QtBot) -> None:
    area = shown(qtbot, "Wren left the house.")
    area.go_to(7)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    with qtbot.waitSignal(area.menu_wanted) as caught:
        QApplication.sendEvent(area.viewport(), event)
    assert caught.args is not None
    assert caught.args[1] == 7


def test_selecting_words_with_the_mouse_presses_nobody(qtbot: QtBot) -> None:
    area = shown(qtbot, "Wren left the house.")
    pressed: list[int] = []
    area.pressed_at.connect(pressed.append)
    QTest.mouseDClick(area.viewport(), Qt.MouseButton.LeftButton, pos=area.cursorRect().center())
    assert area.textCursor().selectedText() == "Wren"
    assert pressed == []


def test_a_look_reaches_no_further_than_the_text(qtbot: QtBot) -> None:
    area = shown(qtbot, "Wren")
    assert area.selection(0, 900, quoted_format(area.palette())).cursor.selectedText() == "Wren"
