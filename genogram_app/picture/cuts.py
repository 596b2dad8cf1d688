"""Where a long picture is cut so that its parts fit on sheets and as little as possible is cut through."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TypeAlias

Span: TypeAlias = tuple[float, float]
"""From where to where, in points."""
_STEP = 2.0
_LOST = 50.0
_OFF_CENTRE = 1.0


def parts_needed(length: float, window: float, overlap: float) -> int:
    """Return how many windows a length needs when neighbours share an overlap."""
    return max(1, ceil((length - overlap) / (window - overlap) - 1e-9))


def cut(length: float, window: float, overlap: float, things: Sequence[Span]) -> tuple[float, ...]:
    """Return where a length is cut, so that every part with half an overlap at each cut fits in a window.

    Each cut stands where it goes through as few of the things as possible; a thing is worst off when it is
    whole on neither side. Among places as good, the one that makes the parts most even.
    """
    parts = parts_needed(length, window, overlap)
    cuts: list[float] = []
    for number in range(1, parts):
        start = cuts[-1] - overlap / 2 if cuts else 0.0
        latest = start + window - overlap / 2
        left = parts - number
        earliest = length + overlap / 2 - left * window + (left - 1) * overlap
        even = length * number / parts
        cuts.append(_best(min(earliest, latest), latest, even, overlap, things))
    return tuple(cuts)


def windows(length: float, overlap: float, cuts: Sequence[float]) -> tuple[Span, ...]:
    """Return the parts between cuts, each with half the overlap on either side."""
    starts = (0.0, *(place - overlap / 2 for place in cuts))
    ends = (*(place + overlap / 2 for place in cuts), length)
    return tuple(zip(starts, ends, strict=True))


def _best(earliest: float, latest: float, even: float, overlap: float, things: Sequence[Span]) -> float:
    steps = int((latest - earliest) / _STEP)
    places = [min(max(even, earliest), latest), *(earliest + n * _STEP for n in range(steps + 1))]
    spread = max(latest - earliest, 1.0)
    return min(
        places,
        key=lambda at: _damage(at, overlap, things) + _OFF_CENTRE * abs(at - even) / spread,
    )


def _damage(at: float, overlap: float, things: Sequence[Span]) -> float:
    """How much is cut through at a place."""
    total = 0.0
    for start, end in things:
        if start < at < end:
            total += _LOST if start < at - overlap / 2 and end > at + overlap / 2 else 1.0
    return total
