"""What stretches of a typed text were read as, what is asked about them, what was not understood."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters start..end (half-open) were read as `meaning`, such as "name", "sex" or "date"."""

    start: int
    end: int
    meaning: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Characters start..end (half-open) were not understood; the sentence says why and what to write."""

    start: int
    end: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question: its words, and what to write in place of characters start..end for it."""

    words: str
    text: str
    start: int
    end: int

    def applied(self, text: str) -> str:
        """Return the text with the answer in it."""
        return text[: self.start] + self.text + text[self.end :]


@dataclass(frozen=True, slots=True)
class Question:
    """Characters start..end (half-open) can mean several things, and the choices say which."""

    start: int
    end: int
    sentence: str
    choices: tuple[Choice, ...]


class NotRead(Exception):
    """A phrase cannot be read further: the problem or question says why."""

    def __init__(self, why: Problem | Question) -> None:
        """Carry the problem or the question."""
        super().__init__(why.sentence)
        self.why = why
