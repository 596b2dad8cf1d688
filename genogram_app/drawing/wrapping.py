"""How a text is broken into lines of a given width, and whether all of it could be shown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from unicodedata import combining

from genogram_app.drawing.fonts import text_width

ELLIPSIS = "…"

_PIECE = re.compile(r"[ \t]*(?:[^ \t\-–—]+[\-–—]*|[\-–—]+)")
"""What stays together: letters with the hyphens or dashes that follow them, and the spaces before."""


@dataclass(frozen=True, slots=True)
class Wrapped:
    """The lines of a text; `cut` when some of it could not be shown and an ellipsis says so."""

    lines: tuple[str, ...]
    cut: bool = False


def wrap(
    content: str, width: float, size: float, *, bold: bool = False, max_lines: int | None = None
) -> Wrapped:
    """Break a text into lines at most `width` points wide at `size` points.

    Lines break at spaces and line breaks and after hyphens and dashes, never at a no-break space; a word that
    is wider than a line is broken between letters. When `max_lines` are not enough,
    the last ends in an ellipsis.
    """
    measure = _Measure(width, size, bold)
    lines = [line for paragraph in content.splitlines() for line in _lines(paragraph, measure)]
    if max_lines is None or len(lines) <= max_lines:
        return Wrapped(tuple(lines))
    if max_lines < 1:
        return Wrapped((), cut=True)
    return Wrapped((*lines[: max_lines - 1], _shortened(lines[max_lines - 1], measure)), cut=True)


def shorten(content: str, width: float, size: float, *, bold: bool = False) -> Wrapped:
    """Return a text on one line at most `width` points wide, with an ellipsis only when it must be cut."""
    measure = _Measure(width, size, bold)
    whole = " ".join(content.split())
    return Wrapped((whole,)) if measure.fits(whole) else Wrapped((_shortened(whole, measure),), cut=True)


@dataclass(frozen=True, slots=True)
class _Measure:
    width: float
    size: float
    bold: bool

    def fits(self, line: str) -> bool:
        return text_width(line, self.size, self.bold) <= self.width + 1e-6


def _lines(paragraph: str, measure: _Measure) -> list[str]:
    lines: list[str] = []
    line = ""
    for piece in _PIECE.findall(paragraph):
        if not line or not measure.fits(line + piece):
            if line:
                lines.append(line)
            *full, line = _letters(piece.lstrip(" \t"), measure)
            lines.extend(full)
        else:
            line += piece
    return [*lines, line] if line else lines


def _letters(word: str, measure: _Measure) -> list[str]:
    parts = [""]
    for letter in _with_accents(word):
        if parts[-1] and not measure.fits(parts[-1] + letter):
            parts.append("")
        parts[-1] += letter
    return parts


def _with_accents(content: str) -> list[str]:
    """The letters of a text, each with the accents that were typed after it."""
    letters: list[str] = []
    for character in content:
        if letters and combining(character):
            letters[-1] += character
        else:
            letters.append(character)
    return letters


def _shortened(line: str, measure: _Measure) -> str:
    letters = _with_accents(line)
    while letters and not measure.fits("".join(letters) + ELLIPSIS):
        letters.pop()
    return "".join(letters).rstrip(" \t") + ELLIPSIS
