from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.appearance import write_at
from genogram_app.ui.text_sizes import Paragraph, comfortable, follow_text, grow, turn_when_large

pytestmark = pytest.mark.usefixtures("usual_looks")


def test_a_heading_stays_larger_than_the_text(qtbot: QtBot) -> None:
    label = QLabel("Heading")
    qtbot.addWidget(label)
    grow(label, 1.25, bold=True)
    write_at(200)
    assert label.font().pointSizeF() == pytest.approx(1.25 * QApplication.font().pointSizeF())
    assert label.font().bold()


def test_a_field_is_fitted_again_when_text_is_larger(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    follow_text(line, lambda: line.setFixedWidth(line.fontMetrics().horizontalAdvance("x" * 20)))
    before = line.width()
    write_at(200)
    qtbot.waitUntil(lambda: line.width() > 1.5 * before)


def test_a_dialog_grows_with_the_text_as_far_as_the_screen(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    small, room = comfortable(widget, 40, 10), widget.screen().availableGeometry()
    write_at(150)
    qtbot.waitUntil(lambda: comfortable(widget, 40, 10).width() > small.width())
    assert comfortable(widget, 4000, 1000) == room.size()


def test_a_row_turns_into_a_column_in_large_text(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    row = QHBoxLayout(widget)
    turn_when_large(row, widget)
    assert row.direction() is QBoxLayout.Direction.LeftToRight
    widget.show()
    write_at(200)
    qtbot.waitUntil(lambda: row.direction() is QBoxLayout.Direction.TopToBottom)
    write_at(125)
    qtbot.waitUntil(lambda: row.direction() is QBoxLayout.Direction.LeftToRight)


def test_a_paragraph_is_never_lower_than_its_lines(qtbot: QtBot) -> None:
    words = Paragraph("Short")
    qtbot.addWidget(words)
    words.resize(120, 10)
    words.setText("Words that take several lines in so narrow a label, one after the other")
    assert words.minimumHeight() >= 3 * words.fontMetrics().lineSpacing()
