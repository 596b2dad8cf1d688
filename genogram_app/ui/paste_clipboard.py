"""Which table the clipboard holds, or why it holds none."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

from genogram_app.entry.table_grid import Grid
from genogram_app.entry.table_html import grid_of_html
from genogram_app.entry.table_text import grid_of_text

HOW = "Copy the table itself in Word, Excel or an e-mail, then choose “Paste again”."

_NOTHING = f"Nothing was copied yet. {HOW}"


def table_in(data: QMimeData | None) -> Grid | str:
    """Return the table, or a sentence that says what is there instead and what to do.

    A clipboard that cannot be read at the moment is None, and as good as empty.
    """
    if data is None:
        return _NOTHING
    found = grid_of_html(data.html()) if data.hasHtml() else None
    if found is None and data.hasText():
        found = grid_of_text(data.text())
    if found is not None:
        return found
    if data.hasImage():
        return f"A picture was copied: its words cannot be read. {HOW}"
    if data.hasText() and data.text().strip():
        return f"What was copied is text, not a table. {HOW}"
    return _NOTHING
