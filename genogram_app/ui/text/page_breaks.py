"""Page breaks of a text: room above the first line of a page, and the number of the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

PAGE_BREAK = "\f"
_TALLER = 2
"""The sign itself is not seen, but makes its line so many times as high."""


class PageBreaks(QSyntaxHighlighter):
    """Keeps in the state of every paragraph on how many pages there were before its end."""

    def __init__(self, document: QTextDocument) -> None:
        """Look for page breaks in a document from now on."""
        super().__init__(document)
        self._look = _look(document)

    def fit(self) -> None:
        """Make room for the words as large as they are now."""
        self._look = _look(self.document())
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Make the line with a page break taller."""
        breaks = [i for i, char in enumerate(text) if char == PAGE_BREAK] if PAGE_BREAK in text else []
        for i in breaks:
            self.setFormat(i, 1, self._look)
        self.setCurrentBlockState(max(self.previousBlockState(), 0) + len(breaks))


def page_begun(block: QTextBlock, nth: int) -> int:
    """Return the number of the page that begins at the nth (from 0) page break of a paragraph."""
    return max(block.userState(), 0) - block.text().count(PAGE_BREAK) + nth + 2


def _look(document: QTextDocument) -> QTextCharFormat:
    found = QTextCharFormat()
    found.setFontPointSize(document.defaultFont().pointSizeF() * _TALLER)
    found.setForeground(QColor(Qt.GlobalColor.transparent))
    return found
