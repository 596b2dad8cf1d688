"""The small signs on the chart: how somebody was seen, births, deaths and moves."""

from __future__ import annotations

from collections.abc import Iterator

from genogram_app.drawing.primitives import BLACK, WHITE, Line, Move, Path, Point, Primitive, Stroke
from genogram_app.drawing.shapes import circle, diamond, polyline
from genogram_app.model.fields import Seen

SIZE = 7.0
"""How wide the sign of a contact is, in points."""
_LINE = Stroke(0.9)


def seen_mark(seen: Seen, centre: Point) -> tuple[Primitive, ...]:
    """Return how somebody was seen, by shape: a disc, a ringed dot, a diamond, a crossed ring or a point."""
    x, y = centre
    if seen == "seen":
        return (circle(centre, 3.0, None, BLACK),)
    if seen == "seen_alone":
        return circle(centre, 3.2, _LINE, WHITE), circle(centre, 1.4, None, BLACK)
    if seen == "spoken_to":
        return (diamond(centre, SIZE + 0.6, SIZE + 0.6, None, BLACK),)
    if seen == "not_seen":
        return circle(centre, 3.2, _LINE, WHITE), cross((x, y), 2.3)
    return (circle(centre, 1.2, None, BLACK),)


def cross(centre: Point, reach: float) -> Path:
    """Return two slanting strokes through a point."""
    x, y = centre
    steps = (
        Move((x - reach, y - reach)),
        Line((x + reach, y + reach)),
        Move((x - reach, y + reach)),
        Line((x + reach, y - reach)),
    )
    return Path(steps, _LINE)


def birth_mark(centre: Point) -> tuple[Primitive, ...]:
    """Return the sign of a birth: a star of three strokes."""
    x, y = centre
    ends = (
        ((x, y - 3.4), (x, y + 3.4)),
        ((x - 3, y - 1.7), (x + 3, y + 1.7)),
        ((x - 3, y + 1.7), (x + 3, y - 1.7)),
    )
    return tuple(polyline(pair, _LINE) for pair in ends)


def death_mark(centre: Point) -> tuple[Primitive, ...]:
    """Return the sign of a death: a cross on white ground."""
    return circle(centre, 4.6, None, WHITE), cross(centre, 3.4)


def move_tick(x: float, top: float, bottom: float, *, boundary: bool, sure: bool) -> Iterator[Path]:
    """Yield the tick of a move; two where it leads into another area, broken where that is not sure."""
    stroke = Stroke(1.1, BLACK, () if sure else (2.0, 1.6))
    for place in (x - 1.2, x + 1.2) if boundary else (x,):
        yield polyline(((place, top), (place, bottom)), stroke)
