"""The legend below the text: what the marks mean, how many there are, which are shown, what is left to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from genogram_app.ui.icons import dress, text_scale
from genogram_app.ui.settings import Settings
from genogram_app.ui.text.looks import STATES, sample, state_tip, state_words
from genogram_app.ui.text_sizes import LARGE, follow_text
from genogram_app.ui.translated import counted, tr

if TYPE_CHECKING:
    from genogram_app.narrative.people.states import WordsState

_AROUND = 16
"""Pixels around the icon of a button."""
_KEPT = "text/marks/{state}"


class Legend(QWidget):
    """A switch for every state with a sample of its look; beside them what is left, and the way to it."""

    changed = Signal()
    """Other states are shown."""
    next_wanted = Signal()
    who_wanted = Signal()

    def __init__(self, settings: Settings) -> None:
        """Show the states that were shown last."""
        super().__init__()
        self._settings = settings
        self._counts: Mapping[WordsState, int] = {}
        self.switches = {state: self._switch(state) for state in STATES}
        self.left = QLabel()
        self._said = "", ""
        """What is left to look at, in words and in figures alone."""
        self.left.setAccessibleName(tr("What is left to look at in this text"))
        self.next = _button("down", tr("Next to look at"))
        self.next.setToolTip(tr("Go to the next words of which nobody has settled whom they mean"))
        self.next.clicked.connect(self.next_wanted)
        self.who = _button("find", tr("Who is this?"))
        self.who.setToolTip(tr("Say whom the words at the cursor, or the selected ones, mean"))
        self.who.clicked.connect(self.who_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for switch in self.switches.values():
            row.addWidget(switch)
        row.addStretch(1)
        row.addWidget(self.left)
        row.addWidget(self.next)
        row.addWidget(self.who)
        follow_text(self, self._fit_words)

    def shown(self) -> frozenset[WordsState]:
        """Return the states whose marks are wanted."""
        return frozenset(state for state, switch in self.switches.items() if switch.isChecked())

    def show_counts(self, counts: Mapping[WordsState, int], unsettled: int) -> None:
        """Say how many words are in every state, and how many somebody has to look at."""
        self._counts = counts
        self._say_counts()
        total = sum(counts.values())
        self.next.setEnabled(unsettled > 0)
        if unsettled:
            said = tr("{left:,} of {total:,} mentions to look at").format(left=unsettled, total=total)
        else:
            said = counted(total, "", "The mention is settled", "All %n mentions are settled")
        self._said = said, (f"{unsettled:,} / {total:,}" if total else "")
        self._fit_words()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Show samples in the colours of a new scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "who"):
            for state, switch in self.switches.items():
                switch.setIcon(sample(state, self.palette()))

    def _switch(self, state: WordsState) -> QToolButton:
        switch = QToolButton()
        switch.setCheckable(True)
        switch.setAutoRaise(True)
        switch.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        switch.setIcon(sample(state, self.palette()))
        switch.setToolTip(state_tip(state))
        switch.setText(state_words(state))
        switch.setChecked(self._settings.flag_of(_KEPT.format(state=state), default=True))
        switch.toggled.connect(lambda on, state=state: self._keep(state, on=on))
        return switch

    def _keep(self, state: WordsState, *, on: bool) -> None:
        self._settings.set_flag(_KEPT.format(state=state), value=on)
        self.changed.emit()

    def _say_counts(self) -> None:
        for state, switch in self.switches.items():
            number = self._counts.get(state, 0)
            words = tr("{state} ({number:,})").format(state=state_words(state), number=number)
            switch.setText(words if number else state_words(state))
            switch.setAccessibleName(switch.text())
        self._fit_words()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the samples with the figures of what is left: the panes beside need room as well."""
        samples = sum(button.iconSize().width() + _AROUND for button in self._buttons())
        figures = self.fontMetrics().horizontalAdvance("88,888 / 88,888")
        return QSize(samples + figures, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Say the words where there is room for all of them."""
        super().resizeEvent(event)
        self._fit_words()

    def _buttons(self) -> tuple[QToolButton, ...]:
        return (*self.switches.values(), self.next, self.who)

    def _fit_words(self) -> None:
        """Without room the samples and icons stay alone; tooltips and accessible names tell the rest."""
        letters = self.fontMetrics()
        words = sum(
            letters.horizontalAdvance(text) for text in (*map(_words, self._buttons()), self._said[0])
        )
        wide = text_scale() < LARGE and self.width() >= self.minimumSizeHint().width() + words
        self.left.setText(self._said[0] if wide else self._said[1])
        self.left.setToolTip(self._said[0])
        self.left.setAccessibleDescription(self._said[0])
        style = Qt.ToolButtonStyle
        for button in self._buttons():
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if wide else style.ToolButtonIconOnly)


def _words(button: QToolButton) -> str:
    return button.text()


def _button(name: str, words: str) -> QToolButton:
    button = QToolButton()
    dress(button, name)
    button.setText(words)
    button.setAccessibleName(words)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
