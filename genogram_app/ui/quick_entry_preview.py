"""What the line of phrases would do, what it asks, and the answers to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from genogram_app.entry.phrases import Reading
from genogram_app.entry.pieces import Choice

_MOST = 6


class Preview(QWidget):
    """Sentences above the line; each answer is a button, which writes it into the line."""

    chosen = Signal(str)
    """The whole text with the answer in it."""

    def __init__(self) -> None:
        """Show nothing."""
        super().__init__()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAccessibleName("What the phrase would do")
        self.answers: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.words)
        self.hide()

    def show_reading(self, text: str, reading: Reading) -> None:
        """Show what a text was read as; nothing when it says nothing."""
        self.say(preview_of(reading))
        asked = (*reading.questions, *reading.hints)
        self._offer(text, asked[0].choices if asked else ())

    def say(self, words: str) -> None:
        """Show some words in place of what stands there."""
        self._offer("", ())
        self.words.setText(words)
        self.setVisible(bool(words))

    def _offer(self, text: str, choices: Sequence[Choice]) -> None:
        for button in self.answers:
            self._column.removeWidget(button)
            button.deleteLater()
        self.answers = [self._answer(text, choice) for choice in choices]

    def _answer(self, text: str, choice: Choice) -> QPushButton:
        button = QPushButton(choice.words.replace("&", "&&"))
        button.setToolTip(f"{choice.words}. Writes: {choice.applied(text)}")
        # A long answer never makes the window wider: it is cut off, and the tooltip has all of it.
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        button.setMinimumWidth(1)
        button.clicked.connect(lambda _=False: self.chosen.emit(choice.applied(text)))
        self._column.addWidget(button)
        return button


def preview_of(reading: Reading) -> str:
    """Return in sentences what would be done, then what is asked or not understood; one in a line."""
    steps = list(reading.steps[:_MOST])
    if len(reading.steps) > _MOST:
        steps.append(f"and {len(reading.steps) - _MOST} more steps.")
    asked = [question.sentence for question in (*reading.questions, *reading.hints)]
    return "\n".join((*steps, *asked, *(problem.sentence for problem in reading.problems)))
