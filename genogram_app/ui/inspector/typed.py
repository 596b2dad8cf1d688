"""Fields that read what is typed and show how they read it: dates and ages."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any, get_args

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QVBoxLayout

from genogram_app.family.age_words import ages_words
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, DateError, read
from genogram_app.model.fields import AgeUnit
from genogram_app.model.people import Age
from genogram_app.model.typed_dates import left_out, typed_date
from genogram_app.ui.attempt import sentence
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.severity_marks import colour
from genogram_app.ui.translated import tr
from genogram_app.ui.undo_keys import share_undo

_AGE = re.compile(
    r"([0-9]{1,5})\s*(years?|yrs?|y|months?|mths?|m|weeks?|wks?|w|days?|d)?\s*(?:(?:in|on|at|by)\s+(.+))?",
    re.I,
)
_UNITS: dict[str, AgeUnit] = {unit[0]: unit for unit in get_args(AgeUnit)}
_MOST = 20
"""The most people that one symbol stands for."""
_OLDEST = 60_000
"""The largest number that an age may have: the days of a long life, and more."""
_DIGITS = 4
_SHOWN = 40
"""Characters of what was typed that a refusal repeats."""
_CONTINUES = ("..", "still", "now", "present", "ongoing", "continues")


class TypedField(FieldEditor):
    """A line that is read when it is left; the reading, or what is wrong, stands below it."""

    def __init__(
        self,
        read: Callable[[str], Any],
        words: Callable[[Any], str],
        hint: str,
        lost: Callable[[str], str | None] = lambda _: None,
    ) -> None:
        """Take a reader (raises ValueError with a sentence) and the words in which a value is shown.

        `lost` returns a word of what is typed that the reading does not keep.
        """
        super().__init__()
        self._lost = lost
        self._read, self._words = read, words
        self._value: Any = read("")
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr(hint))
        self.reading = QLabel()
        self.reading.setWordWrap(True)
        self.reading.hide()
        share_undo(self.line)
        self.line.textEdited.connect(self._say_reading)
        self.line.editingFinished.connect(self.commit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self.reading)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.line)

    @property
    def value(self) -> Any:
        """What was last shown or taken."""
        return self._value

    def show_value(self, value: Any) -> None:
        """Show the words of a value; what is still being typed for the same value is left alone."""
        if value != self._value or not self.line.isModified():
            self._value = value
            self._write(value)
            self._say("")

    def commit(self) -> None:
        """Take what was typed, if it can be read; else keep it and say what is wrong."""
        if not self.line.isModified():
            return
        try:
            value = self._read(self.line.text())
        except ValueError as error:
            self._say(sentence(str(error)), wrong=True)
            return
        self.line.setModified(False)
        if value == self._value:
            self._write(value)
            self._say("")
            return
        self._value = value
        self.tell(value)
        if not self.line.isModified():  # not refused
            self._write(self._value)
            self._say("")

    def _write(self, value: Any) -> None:
        self.line.setText(self._words(value))
        if not self.line.hasFocus():
            # Whoever reads a long period wants its beginning first.
            self.line.setCursorPosition(0)

    def refuse(self, words: str, value: Any) -> None:
        """Keep what was typed, and say below it why it was refused."""
        self._value = value
        self.line.setModified(True)
        self._say(words, wrong=True)

    def revert(self) -> bool:
        """Give up what is still being typed."""
        typing = self.line.isModified()
        if typing:
            self._write(self._value)
            self._say("")
        return typing

    def unfinished(self) -> str | None:
        """Return what is still being typed."""
        return self.line.text() if self.line.isModified() else None

    def resume(self, unfinished: str) -> None:
        """Put back what was being typed, with what is wrong with it."""
        self.line.setText(unfinished)
        self.line.setModified(True)
        try:
            self._read(unfinished)
        except ValueError as error:
            self._say(sentence(str(error)), wrong=True)

    def problem(self) -> str | None:
        """Return what is wrong with what is still being typed."""
        return self.reading.text() or None if self.line.isModified() else None

    def name_for_readers(self, name: str) -> None:
        """Give the line the name that a screen reader says."""
        self.line.setAccessibleName(name)

    def _say_reading(self, text: str) -> None:
        try:
            value = self._read(text)
        except ValueError:
            example = self.line.placeholderText().removeprefix("e.g. ")
            self._say(f"Not read yet. Write it like this: {example}")
            return
        words, lost = self._words(value), self._lost(text)
        if lost and words:
            self._say(f"Read as: {words}. The word “{lost}” is not kept.")
        else:
            self._say(f"Read as: {words}" if words and words != text.strip() else "")

    def _say(self, words: str, *, wrong: bool = False) -> None:
        colours = self.palette()
        if wrong:
            colours.setColor(QPalette.ColorRole.WindowText, colour("contradiction"))
        self.reading.setPalette(colours)
        self.reading.setText(words)
        self.reading.setVisible(bool(words))
        self.line.setAccessibleDescription(words)


class DateField(TypedField):
    """A date as British people type it; with `bound`, also “still” for a period that continues.

    With `shown` it is one by which something is to be shown, and needs a last day.
    """

    def __init__(
        self, today: Callable[[], date], *, bound: bool = False, shown: bool = False, hint: str = ""
    ) -> None:
        """Read two-digit years in the light of today."""
        hint = hint or ("e.g. June 2019, or still" if bound else "e.g. 3 Dec 2019, about 2019")

        def take(text: str) -> str | None:
            return read_shown(text, today()) if shown else read_bound(text, today(), bound=bound)

        super().__init__(take, bound_words, hint, left_out)


def read_bound(text: str, today: date, *, bound: bool) -> str | None:
    """Read a typed date into EDTF; “still” is an open end where `bound` allows one.

    Raises:
        DateError: when it cannot be read, with a sentence that helps.
    """
    if text.strip().lower() in _CONTINUES:
        if bound:
            return OPEN
        raise DateError("a date is needed here")
    return typed_date(text, today=today)


def read_shown(text: str, today: date) -> str | None:
    """Read a typed date by which something is to be shown.

    Raises:
        DateError: when it cannot be read, or has no last day, with a sentence that helps.
    """
    stated = read_bound(text, today, bound=False)
    if stated is not None and read(stated).span.latest is None:
        raise DateError(f"“{in_words(stated)}” has no last day: write a day, a month or a year")
    return stated


def bound_words(value: str | None) -> str:
    """Return a date in words; an open end is “still”."""
    return "still" if value == OPEN else in_words(value)


class AgesField(TypedField):
    """Ages as somebody stated them: `29 in June 2017; 22 months on 17 May 2017`."""

    def __init__(self, today: Callable[[], date]) -> None:
        """Read two-digit years in the light of today."""
        super().__init__(lambda text: read_ages(text, today()), ages_words, "e.g. 29 in June 2017; 22 months")


def read_ages(text: str, today: date) -> tuple[Age, ...]:
    """Read stated ages separated by semicolons.

    Raises:
        ValueError: when one cannot be read, with a sentence that helps.
    """
    return tuple(_read_age(part.strip(), today) for part in text.split(";") if part.strip())


def _read_age(text: str, today: date) -> Age:
    match = _AGE.fullmatch(text)
    if not match:
        shown = text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
        raise ValueError(f"“{shown}” is not an age: write it like 29 in June 2017, or 22 months")
    number, unit, when = match.groups()
    if int(number) > _OLDEST:
        raise ValueError(f"“{text}” is no age: it is more than {_OLDEST}")
    at = typed_date(when, today=today) if when else None
    return Age(value=int(number), unit=_UNITS[(unit or "years")[0].lower()], at=at)


class NumberField(TypedField):
    """How many people one symbol stands for; empty for one."""

    def __init__(self) -> None:
        """Read a number in figures."""
        super().__init__(read_number, lambda number: str(number or ""), "e.g. 3; empty for one")


def read_number(text: str) -> int | None:
    """Read how many people a symbol stands for; None for one.

    Raises:
        ValueError: when it is no number from 1 to 20, with a sentence that helps.
    """
    typed = text.strip()
    number = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < _DIGITS else None
    if typed and (number is None or not 1 <= number <= _MOST):
        raise ValueError(f"a symbol stands for 1 to {_MOST} people: write the number in figures")
    return number if number != 1 else None
