"""A button in a field that empties it, with a name for screen readers, which Qt's has not."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton

from genogram_app.ui.translated import tr

WORDS = "Empty this field"


def let_clear(line: QLineEdit) -> None:
    """Show the button while there is something in the line."""
    line.setClearButtonEnabled(True)
    for button in line.findChildren(QToolButton):
        button.setAccessibleName(tr(WORDS))
        button.setToolTip(tr(WORDS))
