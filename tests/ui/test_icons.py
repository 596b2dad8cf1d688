from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.checks.finding import SEVERITIES
from genogram_app.ui.action_specs import SPECS
from genogram_app.ui.gestures import GESTURES
from genogram_app.ui.icons import SIZES, application_icon, dress, icon, retint

NAMES = sorted({spec.icon for spec in SPECS if spec.icon} | {g.name for g in GESTURES} | set(SEVERITIES))


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_at_every_size(qtbot: QtBot, name: str) -> None:
    found = icon(name)
    assert {size.width() for size in found.availableSizes()} == set(SIZES)
    image = found.pixmap(QSize(24, 24)).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_an_icon_takes_the_colour_it_is_given(qtbot: QtBot) -> None:
    image = icon("remove", QColor("#ff0000")).pixmap(QSize(48, 48)).toImage()
    solid = [c for x in range(48) for y in range(48) if (c := image.pixelColor(x, y)).alpha() == 255]
    assert solid
    assert {(c.red(), c.green(), c.blue()) for c in solid} == {(255, 0, 0)}


def test_the_program_has_an_icon(qtbot: QtBot) -> None:
    assert not application_icon().isNull()


def test_icons_follow_the_palette_from_light_to_dark(qtbot: QtBot) -> None:
    button = QPushButton()
    holder = QWidget()
    QVBoxLayout(holder).addWidget(button)
    qtbot.addWidget(holder)
    before = QGuiApplication.palette()
    dress(button, "remove")
    light = button.icon().pixmap(48, 48).toImage()
    dark = QPalette(before)
    dark.setColor(QPalette.ColorRole.ButtonText, QColor("#ffffff"))
    try:
        QApplication.setPalette(dark)
        retint(holder)
        assert button.icon().pixmap(48, 48).toImage() != light
    finally:
        QApplication.setPalette(before)
