from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from genogram_app.ui.appearance import wear
from genogram_app.ui.contrast import MARKS, contrast
from genogram_app.ui.themes import THEMES, Theme

OWN = tuple(theme for theme in THEMES if theme != "system")
KINDS = (QLineEdit, QPushButton, QCheckBox, QRadioButton, QComboBox, QListWidget)


@pytest.fixture(params=OWN)
def theme(request: pytest.FixtureRequest, usual_looks: None) -> Theme:
    found: Theme = request.param
    wear(found)
    return found


def shown(qtbot: QtBot, kind: type[QWidget], holder: QWidget) -> tuple[QWidget, QWidget]:
    """A widget of a kind, and another place for the keyboard."""
    widget, other = kind(holder), QPushButton("Other", holder)
    column = QVBoxLayout(holder)
    column.addWidget(widget)
    column.addWidget(other)
    if isinstance(widget, QListWidget):
        widget.addItem("One")
        widget.setMaximumHeight(60)
    qtbot.addWidget(holder)
    with qtbot.waitActive(holder):
        holder.show()
    return widget, other


def colours(widget: QWidget) -> dict[str, int]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found: dict[str, int] = {}
    for y in range(image.height()):
        for x in range(image.width()):
            name = image.pixelColor(x, y).name()
            found[name] = found.get(name, 0) + 1
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_whoever_has_the_keyboard_looks_another_way(qtbot: QtBot, theme: Theme, kind: type[QWidget]) -> None:
    holder = QWidget()
    widget, other = shown(qtbot, kind, holder)
    if isinstance(widget, QLineEdit):
        widget.setReadOnly(True)  # no cursor, which comes and goes
    other.setFocus(Qt.FocusReason.TabFocusReason)
    without = colours(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    ring = QApplication.palette().color(QPalette.ColorRole.Highlight).name()
    more = colours(widget).get(ring, 0) - without.get(ring, 0)
    assert more >= 16, f"only {more} points more in the colour of the focus"


@pytest.mark.parametrize("kind", [QLineEdit, QPushButton, QCheckBox, QComboBox])
def test_edges_are_seen_on_the_ground_of_the_window(qtbot: QtBot, theme: Theme, kind: type[QWidget]) -> None:
    holder = QWidget()
    widget, other = shown(qtbot, kind, holder)
    other.setFocus()
    ground = QApplication.palette().color(QPalette.ColorRole.Window)
    clear = sum(n for name, n in colours(widget).items() if contrast(QColor(name), ground) >= MARKS)
    assert clear >= 16
