from __future__ import annotations

from importlib.metadata import requires

from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from genogram_app.ui.about import LIBRARIES, AboutDialog, program_version


def test_every_library_that_comes_with_the_program_is_named() -> None:
    needed = {
        line.split(">")[0].split("=")[0].split("<")[0]
        for line in requires("genogram") or ()
        if ";" not in line
    }
    assert needed == {name.lower() for name, _ in LIBRARIES}


def test_version_and_licence_are_stated(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    words = dialog.findChildren(QTextBrowser)[0].toPlainText()
    assert program_version() in words
    assert "MIT" in words
    assert "LGPL-3.0" in words
