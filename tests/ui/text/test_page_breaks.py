from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from genogram_app.ui.text.page_breaks import PageBreaks, page_begun


def pages(text: str, qtbot: QtBot) -> list[tuple[str, int]]:
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    field.breaks = PageBreaks(field.document())  # type: ignore[attr-defined]  # keeps it alive
    field.setPlainText(text)
    field.breaks.rehighlight()  # type: ignore[attr-defined]
    block, found = field.document().firstBlock(), []
    while block.isValid():
        found += [(block.text(), page_begun(block, nth)) for nth in range(block.text().count("\f"))]
        block = block.next()
    return found


def test_pages_are_numbered_from_the_one_behind_the_first_break(qtbot: QtBot) -> None:
    text = "First page.\n\fSecond page.\nStill.\n\f\fFourth page."
    assert pages(text, qtbot) == [("\fSecond page.", 2), ("\f\fFourth page.", 3), ("\f\fFourth page.", 4)]


def test_the_line_with_a_break_has_room_for_the_number(qtbot: QtBot) -> None:
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    field.setPlainText("One.\n\fTwo.")
    breaks = PageBreaks(field.document())
    breaks.fit()
    first, second = (field.blockBoundingRect(field.document().findBlockByNumber(i)).height() for i in (0, 1))
    assert second >= first * 1.5
