"""What stretches of a typed text were read as, and what in it was not understood."""

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
