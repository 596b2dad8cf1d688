"""How the chart is measured and what tells its households apart in black and white."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from genogram_app.drawing.fonts import text_width
from genogram_app.drawing.primitives import BLACK, WHITE, Colour, Path, Primitive, Stroke, Text
from genogram_app.drawing.shapes import polyline, rectangle
from genogram_app.picture.chart.scale import TimeScale

TEXT_SIZE = 8.0
"""Of every word on the chart, in points."""
INK: Colour = BLACK
PALE: Colour = "#8c8c8c"
PALER: Colour = "#bdbdbd"
"""Greys of the steps by which a bar fades out: 3.4:1 and 1.9:1 on white."""
SHADE: Colour = "#f0f0f0"
"""The ground of the review period."""
TINTS: tuple[Colour, ...] = (
    "#cfe3f2",
    "#fbe0b3",
    "#cdebdc",
    "#f6d3e2",
    "#f5efb0",
    "#d9d3ec",
    "#f9d0bd",
    "#d5ecee",
    "#e3e3e3",
    "#e4edc6",
)
"""Light grounds of households where there is colour; black is at least 13:1 on each."""


@dataclass(frozen=True, slots=True)
class Stripe:
    """One line along a bar: how far down (0 to 1), how thick (points, or a share of the bar), its dashes."""

    at: float
    width: float = 0.0
    share: float = 0.0
    dash: tuple[float, ...] = ()
    round: bool = False
    colour: Colour = INK


_DOTS = (0.1, 4.4)
PATTERNS: tuple[tuple[Stripe, ...], ...] = (
    (),
    (Stripe(0.5, share=1.0, dash=(0.6, 4.4)),),
    (Stripe(0.28, 1.5, dash=_DOTS, round=True), Stripe(0.72, 1.5, dash=_DOTS, round=True)),
    (Stripe(0.33, 0.5), Stripe(0.67, 0.5)),
    (Stripe(0.5, share=1.0, colour="#d4d4d4"),),
    (Stripe(0.5, share=1.0, dash=(0.6, 1.6, 0.6, 6.2)),),
    (Stripe(0.25, share=0.5, dash=(4.0, 4.0), colour="#bdbdbd"),),
    (
        Stripe(0.25, 0.5, dash=(5.0, 3.0)),
        Stripe(0.5, 0.5, dash=(5.0, 3.0)),
        Stripe(0.75, 0.5, dash=(5.0, 3.0)),
    ),
    (Stripe(0.5, share=1.0, dash=(3.0, 3.0), colour="#d4d4d4"),),
    (Stripe(0.5, 1.5, dash=_DOTS, round=True),),
    (Stripe(0.75, share=0.5, colour="#c4c4c4"),),
    (Stripe(0.5, share=1.0, dash=(0.6, 9.4)), Stripe(0.5, 0.5)),
)
"""What fills the bars of one household after the other; the number on the bar is what tells them apart."""


@dataclass(frozen=True, slots=True)
class Canvas:
    """Where a chart is drawn: its scale, and whether hue is added to black and white."""

    scale: TimeScale
    colour: bool = False
    _noon: float = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Work out once where noon of day 0 would be."""
        scale = self.scale
        noon = scale.left + (0.5 - scale.first.toordinal()) * scale.per_day
        object.__setattr__(self, "_noon", noon)

    def at(self, day: date) -> float:
        """Return where noon of a day is, or the nearer end of the time shown."""
        scale = self.scale
        x = self._noon + day.toordinal() * scale.per_day
        return scale.left if x < scale.left else scale.right if x > scale.right else x

    def noons(self, days: Iterable[date]) -> list[float]:
        """Return where noon of each day is, of days that are shown."""
        noon, per_day = self._noon, self.scale.per_day
        return [noon + day.toordinal() * per_day for day in days]

    def stretch(self, first: date, last: date) -> tuple[float, float]:
        """Return from where to where days reach that are shown in part: from noon to noon, or one whole day.

        A move takes place on a day that both homes have: there the one ends and the other begins.
        """
        if first == last:
            scale = self.scale
            return max(scale.x(first), scale.left), min(scale.after(first), scale.right)
        return self.at(first), self.at(last)

    def shows(self, first: date, last: date) -> bool:
        """Return whether any of the days lies in the time shown."""
        return first <= self.scale.last and self.scale.first <= last

    def hue(self, colour: Colour) -> Colour:
        """Return a colour where colour is wanted, else black."""
        return colour if self.colour else INK


def pattern_paths(
    order: int, left: float, right: float, box: tuple[float, float], phase: float, colour: Colour | None
) -> Iterator[Path]:
    """Yield what fills the bar of a household from left to right, in a box from top to bottom.

    `phase` is where its dashes begin, shown or not, so that they move with the bar; a `colour` paints all.
    """
    top, bottom = box
    for down, period, stroke in _strokes(order % len(PATTERNS), bottom - top, colour):
        start = left + (phase - left) % period if period else left
        if start < right:
            yield polyline(((start, top + down), (right, top + down)), stroke)


@lru_cache(maxsize=256)
def _strokes(pattern: int, height: float, colour: Colour | None) -> tuple[tuple[float, float, Stroke], ...]:
    """The lines of a pattern in a box so high: how far down, after how many points they repeat, and how."""
    return tuple(
        (
            stripe.at * height,
            sum(stripe.dash),
            Stroke(
                stripe.width or stripe.share * height,
                colour or stripe.colour,
                stripe.dash,
                "round" if stripe.round else "butt",
            ),
        )
        for stripe in PATTERNS[pattern]
    )


def tint(order: int) -> Colour:
    """Return the ground of a household where there is colour."""
    return TINTS[order % len(TINTS)]


def on_white(words: str, left: float, baseline: float, *, bold: bool = False) -> tuple[Primitive, ...]:
    """Return words on white ground, so that no pattern goes through them."""
    width = text_width(words, TEXT_SIZE, bold)
    box = rectangle(left - 1.2, baseline - 7.2, width + 2.4, 9.2, None, WHITE)
    return box, Text((left, baseline), words, TEXT_SIZE, bold)
