from __future__ import annotations

from importlib.metadata import requires

from packaging.requirements import Requirement
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from genogram_app.ui.about import LIBRARIES, AboutDialog, program_version


def _needed(package: str) -> set[str]:
    """Everything that comes along with a package, its own needs included."""
    found: set[str] = set()
    for line in requires(package) or ():
        needed = Requirement(line)
        if needed.marker is None or needed.marker.evaluate({"extra": ""}):
            name = needed.name.lower().replace("_", "-")
            found |= {name} | _needed(name)
    return found


def test_every_library_that_comes_with_the_program_is_named() -> None:
    assert _needed("genogram") == {name.lower() for name, _ in LIBRARIES}


def test_version_and_licence_are_stated(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    words = dialog.findChildren(QTextBrowser)[0].toPlainText()
    assert program_version() in words
    assert "MIT" in words
    assert "LGPL-3.0" in words
