from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from genogram_app.ui.reading_order import as_read, step_as_read


class Form(QWidget):
    """Two lines of two fields each, made from the last to the first, with a button on either side."""

    def __init__(self) -> None:
        super().__init__()
        self.area = QWidget()
        self.before, self.after = QPushButton("before"), QPushButton("after")
        self.fourth, self.third, self.second = QLineEdit(), QPushButton("third"), QComboBox()
        self.first = QLineEdit()
        self.second.setEditable(True)
        grid = QGridLayout(self.area)
        grid.addWidget(self.fourth, 1, 1)
        grid.addWidget(self.third, 1, 0)
        grid.addWidget(self.second, 0, 1)
        grid.addWidget(self.first, 0, 0)
        row = QHBoxLayout(self)
        for part in (self.before, self.area, self.after):
            row.addWidget(part)
        self.setTabOrder(self.before, self.area)
        self.setTabOrder(self.area, self.after)


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[Form]:
    found = Form()
    qtbot.addWidget(found)
    found.resize(600, 200)
    with qtbot.waitActive(found):
        found.show()
    yield found
    found.close()


def has_keyboard(part: QWidget) -> bool:
    now = QApplication.focusWidget()
    return now is part or (now is not None and part.isAncestorOf(now))


def test_fields_are_read_line_by_line(form: Form) -> None:
    assert as_read(form.area) == [form.first, form.second, form.third, form.fourth]


def test_the_keyboard_goes_on_and_back_as_one_reads(form: Form) -> None:
    form.first.setFocus()
    for expected in (form.second, form.third, form.fourth):
        assert step_as_read(form.area, onwards=True)
        assert has_keyboard(expected)
    for expected in (form.third, form.second, form.first):
        assert step_as_read(form.area, onwards=False)
        assert has_keyboard(expected)


def test_past_the_last_field_it_leaves_the_area(form: Form) -> None:
    form.fourth.setFocus()
    assert step_as_read(form.area, onwards=True)
    now = QApplication.focusWidget()
    assert now is not None
    assert not form.area.isAncestorOf(now)


def test_what_is_hidden_or_not_to_be_had_is_passed_over(form: Form) -> None:
    form.second.hide()
    form.third.setEnabled(False)
    assert as_read(form.area) == [form.first, form.fourth]


def test_elsewhere_it_is_left_to_qt(form: Form) -> None:
    form.before.setFocus()
    assert not step_as_read(form.area, onwards=True)
