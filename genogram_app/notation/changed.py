"""The mark of somebody who is drawn otherwise than on the map before: corners round the symbol."""

from __future__ import annotations

from genogram_app.drawing.primitives import Line, Move, Path, Point
from genogram_app.notation.style import Style

_OFF = 0.09
"""How far the corners are from the symbol, in units."""
_ARM = 0.2
"""How long each arm of a corner is, in units."""


def draw_changed(centre: Point, size: float, style: Style) -> Path:
    """Return four corners round a symbol of a size, in points: no closed line, which would be a home."""
    x, y = centre
    reach, arm = size / 2 + _OFF * style.unit, _ARM * style.unit
    steps: list[Move | Line] = []
    for across in (-1, 1):
        for down in (-1, 1):
            corner = x + across * reach, y + down * reach
            steps += [
                Move((corner[0] - across * arm, corner[1])),
                Line(corner),
                Line((corner[0], corner[1] - down * arm)),
            ]
    return Path(tuple(steps), style.stroke(width=style.line))
