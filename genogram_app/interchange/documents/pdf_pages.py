"""Mending the text of PDF pages: headers and footers, broken lines and words, debris of bullets."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from statistics import quantiles

_EDGE = 2
"""A header or footer is among so many first or last lines of a page."""
_OFTEN = 3
"""On at least so many pages, and a third of them, a line at the edge is a header or footer."""
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?:page\s*)?\d{1,4}(?:\s*(?:of|/|\|)\s*\d{1,4})?|[ivxl]{1,6}", re.IGNORECASE)
_BULLET = re.compile(r"^[\uf0b7\uf0a7\uf0d8\u2022\u25cf\u25aa\u25e6\u2023\u00b7]\s*")
_LONE_O = re.compile(r"^o\s+(?=[A-Z])")
_OPENS = re.compile(r"(?:\d{1,3}(?:\.\d{1,3}){1,4}\.?|\d{1,2}[.)]|\(?[a-z]\)|\([ivx]+\)|•)\s")
_SENTENCE_ENDS = re.compile(r"[.!?:;][\"'”’)\]]*$")
_BREAK = "\ufffe"
"""What PDFium puts where a word is broken at the end of a line."""


def mended(pages: Sequence[str]) -> list[str]:
    """Return the pages without headers and footers, with whole paragraphs on one line."""
    lines = [_lines(page) for page in pages]
    repeated = _repeated(lines)
    kept = [_without_edges(page, repeated) for page in lines]
    width = _width(kept)
    return ["\n".join(_paragraphs(page, width)) for page in kept]


def _lines(page: str) -> list[str]:
    text = page.replace(f"{_BREAK}\r\n", "").replace(f"{_BREAK}\n", "").replace(_BREAK, "")
    lines = (" ".join(line.split()) for line in text.replace("\r\n", "\n").split("\n"))
    return [_LONE_O.sub("• ", _BULLET.sub("• ", line)) for line in lines if line]


def _alike(line: str) -> str:
    return _DIGITS.sub("0", line.lower())


def _repeated(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """The lines that stand, but for numbers, at the edge of many pages."""
    counted = Counter(
        line for page in pages for line in {_alike(one) for one in (*page[:_EDGE], *page[-_EDGE:])}
    )
    least = max(_OFTEN, len(pages) // 3)
    return frozenset(line for line, times in counted.items() if times >= least)


def _without_edges(page: Sequence[str], repeated: frozenset[str]) -> list[str]:
    return [
        line
        for place, line in enumerate(page)
        if not (
            (place < _EDGE or place >= len(page) - _EDGE)
            and (_alike(line) in repeated or _PAGE_NUMBER.fullmatch(line))
        )
    ]


def _width(pages: Sequence[Sequence[str]]) -> float:
    """How long a full line is, in characters."""
    lengths = [len(line) for page in pages for line in page]
    return quantiles(lengths, n=10)[7] if len(lengths) > 1 else 0.0


def _paragraphs(lines: Sequence[str], width: float) -> list[str]:
    found: list[str] = []
    for before, line in zip(("", *lines), lines, strict=False):
        if found and _goes_on(before, line, width):
            found[-1] = f"{found[-1]} {line}"
        else:
            found.append(line)
    return found


def _goes_on(before: str, line: str, width: float) -> bool:
    """Whether a line is the rest of the paragraph that the line before belongs to."""
    if _OPENS.match(line):
        return False
    if line[0].islower() or before.endswith((",", "-", "–")):
        return True
    full = len(before) >= 0.8 * width
    return full and not (_SENTENCE_ENDS.search(before) and len(before) < 0.9 * width)
