"""The small marks on lines: slashes, the question mark in a white circle, arrowheads, bars."""

from __future__ import annotations

from math import cos, hypot, radians, sin

from genogram_app.drawing.fonts import text_width
from genogram_app.drawing.primitives import BLACK, WHITE, Colour, Point, Primitive, Text
from genogram_app.drawing.shapes import circle, polygon, polyline, rounded_rectangle
from genogram_app.notation.style import Style

_SLASH_LENGTH = 0.5
_SLASH_LEAN = radians(60)
_SLASH_APART = 0.12 / sin(_SLASH_LEAN)
"""Along the line, so that the two strokes are 0.12 units apart."""
_ON_OFF = 0.09
_BOX_PADDING = 2.4
_ARROW_LENGTH, _ARROW_WIDTH = 0.28, 0.22


def slashes(
    centre: Point, count: int, style: Style, *, resumed: bool = False, on_off: bool = False
) -> tuple[Primitive, ...]:
    """Return one or two strokes at 60 degrees across a line.

    A stroke the other way when it was resumed; an open circle on the stroke when it was on and off.
    """
    half = _SLASH_LENGTH * style.unit / 2
    dx, dy = half * cos(_SLASH_LEAN), half * sin(_SLASH_LEAN)
    apart = _SLASH_APART * style.unit
    x, y = centre
    stroke = style.stroke()
    items: list[Primitive] = []
    for place in range(count):
        mid = x + (place - (count - 1) / 2) * apart
        items.append(polyline(((mid - dx, y + dy), (mid + dx, y - dy)), stroke))
    if resumed:
        items.append(polyline(((x - dx, y - dy), (x + dx, y + dy)), stroke))
    if on_off:
        items.append(circle(centre, _ON_OFF * style.unit, style.stroke(width=style.thin), WHITE))
    return tuple(items)


def boxed_letters(letters: str, centre: Point, style: Style) -> tuple[Primitive, ...]:
    """Return a few bold letters in a rounded box, as on a forced marriage."""
    size = style.caption_size
    width, height = text_width(letters, size, bold=True) + 2 * _BOX_PADDING, 1.25 * size
    box = rounded_rectangle(
        centre[0] - width / 2,
        centre[1] - height / 2,
        width,
        height,
        2.0,
        style.stroke(width=style.thin),
        WHITE,
    )
    words = Text((centre[0], centre[1] + 0.357 * size), letters, size, bold=True, anchor="middle")
    return box, words


def question(centre: Point, style: Style) -> tuple[Primitive, ...]:
    """Return a question mark in a white circle of 0.3 units: not certain."""
    size = style.caption_size
    disc = circle(centre, 0.19 * style.unit, None, WHITE)
    words = Text((centre[0], centre[1] + 0.357 * size), "?", size, bold=True, anchor="middle")
    return disc, words


def arrowhead(
    tip: Point, direction: Point, style: Style, *, filled: bool, colour: Colour = BLACK
) -> Primitive:
    """Return an arrowhead, 0.28 units long, whose tip points along a direction of any length."""
    (bx, by), (px, py) = arrow_base(tip, direction, style), _across(direction)
    half = _ARROW_WIDTH * style.unit / 2
    corners = (tip, (bx + px * half, by + py * half), (bx - px * half, by - py * half))
    return polygon(corners, style.stroke(width=style.thin, colour=colour), colour if filled else WHITE)


def open_arrowhead(tip: Point, direction: Point, style: Style, colour: Colour = BLACK) -> Primitive:
    """Return the two strokes of an open arrowhead."""
    (bx, by), (px, py) = arrow_base(tip, direction, style), _across(direction)
    half = _ARROW_WIDTH * style.unit / 2
    barbs = (bx + px * half, by + py * half), tip, (bx - px * half, by - py * half)
    return polyline(barbs, style.stroke(width=style.thin, colour=colour))


def arrow_base(tip: Point, direction: Point, style: Style) -> Point:
    """Return where the line of an arrow ends, at the back of its head."""
    length = hypot(*direction) or 1.0
    back = _ARROW_LENGTH * style.unit / length
    return tip[0] - direction[0] * back, tip[1] - direction[1] * back


def _across(direction: Point) -> Point:
    length = hypot(*direction) or 1.0
    return -direction[1] / length, direction[0] / length
