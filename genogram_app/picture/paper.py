"""The sheets of paper that a picture can be set on, and how small letters may be in print."""

from __future__ import annotations

from dataclasses import dataclass

MARGIN = 20.0
"""White at the edges of the sheet, in points (7 mm); printers leave that much."""
READABLE = 8.0
"""Text below this size, in points, is too small to print."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper: its name, width and height in points."""

    name: str
    width: float
    height: float

    @property
    def size(self) -> str:
        """The name of the sheet whichever way it is turned, `A4`."""
        return self.name.split()[0]


A4_LANDSCAPE = Paper("A4 landscape", 841.89, 595.28)
A4_PORTRAIT = Paper("A4 portrait", 595.28, 841.89)
A3_LANDSCAPE = Paper("A3 landscape", 1190.55, 841.89)
A3_PORTRAIT = Paper("A3 portrait", 841.89, 1190.55)
PAPERS = (A4_LANDSCAPE, A4_PORTRAIT, A3_LANDSCAPE, A3_PORTRAIT)
"""The sheets that a picture can be set on."""


def turned(size: str) -> tuple[Paper, ...]:
    """Return the sheets of a size, `A4`, landscape first."""
    return tuple(paper for paper in PAPERS if paper.size == size)


def larger(paper: Paper) -> Paper | None:
    """Return the next larger sheet turned the same way, or None when there is none."""
    wider = [p for p in PAPERS if p.name.split()[1] == paper.name.split()[1] and p.width > paper.width]
    return min(wider, key=lambda p: p.width, default=None)
