"""How phrases are written: the help, whose examples can be taken into the line."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from genogram_app.drawing.resources import resource
from genogram_app.ui.text_sizes import comfortable
from genogram_app.ui.translated import tr

_EXAMPLE = re.compile(r"^- `([^`]+)`", re.MULTILINE)
_SCHEME = "example:"


class QuickEntryHelp(QDialog):
    """The text of the help; a click on an example, or Enter, writes it into the line."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the help."""
        super().__init__(parent)
        self.setWindowTitle(tr("Typing phrases"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = resource("help/quick-entry.md").read_text(encoding="utf-8")
        self._examples = examples(text)
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.setAccessibleName(tr("How phrases are written"))
        self.browser.setMarkdown(_linked(text))
        self.browser.anchorClicked.connect(self._choose)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.browser)
        column.addWidget(buttons)
        self.resize(comfortable(self, 95, 32))

    def _choose(self, link: QUrl) -> None:
        number = link.toString().removeprefix(_SCHEME)
        self.chosen.emit(self._examples[int(number)])
        self.accept()


def examples(text: str) -> tuple[str, ...]:
    """Return the phrases that the help gives as examples, in order."""
    return tuple(_EXAMPLE.findall(text))


def _linked(text: str) -> str:
    """The help with its examples as links."""
    numbers = iter(range(len(examples(text))))
    return _EXAMPLE.sub(lambda match: f"- [{_escaped(match[1])}]({_SCHEME}{next(numbers)})", text)


def _escaped(words: str) -> str:
    return re.sub(r"([\[\]*_+])", r"\\\1", words)
