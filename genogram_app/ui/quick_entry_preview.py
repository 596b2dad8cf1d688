"""What the line of phrases would do, what it asks, and the answers to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from genogram_app.entry.phrases import Reading
from genogram_app.entry.pieces import Choice
from genogram_app.ui.translated import tr

_MOST = 6
_MARGIN = 12


class Preview(QFrame):
    """Sentences above the line; each answer is a button, which writes it into the line.

    It lies over the foot of the drawing, which would jump if room were made for it at every letter.
    """

    chosen = Signal(str)
    """The whole text with the answer in it."""

    def __init__(self) -> None:
        """Show nothing."""
        super().__init__()
        self._above: QWidget | None = None
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAccessibleName(tr("What the phrase would do"))
        self.answers: list[QPushButton] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 3, 6, 3)
        column.setSpacing(3)
        column.addWidget(self.words)
        column.addLayout(self._row)
        self.hide()

    def stand_above(self, strip: QWidget) -> None:
        """Lie over what is above a strip, as wide as the strip."""
        self._above = strip
        self.setParent(strip.parentWidget())
        strip.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the strip."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take another size when words or answers need it."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._place()
        return done

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
            button.deleteLater()
        while self._row.count():
            self._row.takeAt(0)
        self.answers = [self._answer(text, choice) for choice in choices]
        self._row.addStretch(1)

    def _place(self) -> None:
        """Answers stand side by side where there is room for all of them."""
        if self._above is None or self.isHidden():
            return
        width = self._above.width()
        needed = sum(button.sizeHint().width() + self._row.spacing() for button in self.answers)
        beside = needed < width - 2 * _MARGIN
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        self.setGeometry(self._above.x(), self._above.y() - height, width, height)
        self.raise_()

    def _answer(self, text: str, choice: Choice) -> QPushButton:
        button = QPushButton(choice.words.replace("&", "&&"))
        button.setToolTip(
            tr("{words}. Writes: {applied}").format(words=choice.words, applied=choice.applied(text))
        )
        # A long answer never makes the window wider: it is cut off, and the tooltip has all of it.
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        button.setMinimumWidth(1)
        button.clicked.connect(lambda _=False: self.chosen.emit(choice.applied(text)))
        self._row.addWidget(button)
        return button


def preview_of(reading: Reading) -> str:
    """Return in sentences what would be done, then what is asked or not understood; one in a line."""
    steps = list(reading.steps[:_MOST])
    if len(reading.steps) > _MOST:
        steps.append(f"and {len(reading.steps) - _MOST} more steps.")
    asked = [question.sentence for question in (*reading.questions, *reading.hints)]
    return "\n".join((*steps, *asked, *(problem.sentence for problem in reading.problems)))
