"""Words that stand beside a line: what they say, how large they are, and where they would like to be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from genogram_app.drawing.fonts import ascent, line_height, text_width
from genogram_app.drawing.primitives import WHITE, Point, Primitive, Text
from genogram_app.drawing.shapes import rectangle
from genogram_app.notation.routes import along, level_run
from genogram_app.notation.style import Style

_AWAY = 2.5


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to break words into lines; `spots` are centres where they may stand, best first."""

    lines: tuple[str, ...]
    spots: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Caption:
    """Words for a line, in one or more wordings, best first, for whoever places them."""

    wordings: tuple[Wording, ...]


def caption_size(lines: Sequence[str], style: Style) -> tuple[float, float]:
    """Return the width and height of some lines of caption, in points."""
    width = max((text_width(line, style.caption_size) for line in lines), default=0.0)
    return width, len(lines) * line_height(style.caption_size) * 0.86


def draw_caption(lines: Sequence[str], centre: Point, style: Style) -> tuple[Primitive, ...]:
    """Return the words about a centre, on a white ground so that no line runs through them."""
    width, height = caption_size(lines, style)
    x, y = centre
    top, step = y - height / 2, height / max(len(lines), 1)
    drop = (step - line_height(style.caption_size)) / 2 + ascent(style.caption_size)
    ground = rectangle(x - width / 2 - 1, top, width + 2, height, None, WHITE)
    words = [
        Text((x, top + i * step + drop), line, style.caption_size, anchor="middle")
        for i, line in enumerate(lines)
    ]
    return (ground, *words)


def beside_level(
    wordings: Sequence[Sequence[str]], points: Sequence[Point], style: Style, avoid: float | None
) -> Caption:
    """Return a caption for a line's level run.

    Above it if there is room, else below it, else above whatever stands at its ends, else down beside the
    line that leaves it at the x `avoid`.
    """
    return Caption(tuple(_on_level(tuple(lines), points, style, avoid) for lines in wordings))


def _on_level(lines: tuple[str, ...], points: Sequence[Point], style: Style, avoid: float | None) -> Wording:
    width, height = caption_size(lines, style)
    (left, y), (right, _) = level_run(points)
    middle = (left + right) / 2
    up, down = y - height / 2 - _AWAY, y + height / 2 + _AWAY
    over = y - 0.62 * style.unit - height / 2
    spots = [(middle, up)]
    if avoid is None:
        spots += [(middle, down), (middle, over)]
    else:
        aside = width / 2 + 3
        spots += [(avoid + aside, down), (avoid - aside, down), (middle, over)]
    spots += [(x, level) for level in (up, over) for x in (left + width / 2, right - width / 2)]
    if avoid is not None:
        depths = (y + (0.9 + 0.25 * step) * style.unit for step in range(8))
        spots += [(avoid + side * aside, depth) for depth in depths for side in (1, -1)]
    else:
        spots += [(middle, y + depth * style.unit) for depth in (1.2, 1.6, 2.0)]
    spots.append((middle, over - height))
    return Wording(lines, tuple(dict.fromkeys(spots)))


def beside_line(lines: Sequence[str], points: Sequence[Point], style: Style) -> Caption:
    """Return a caption for any line: to the right of it, else to the left, at several heights, else on it."""
    width, height = caption_size(lines, style)
    aside = width / 2 + 0.2 * style.unit + 1
    spots: list[Point] = []
    for share in (0.5, 0.3, 0.7, 0.15, 0.85):
        x, y = along(points, share)
        spots += [(x + aside, y), (x - aside, y)]
    x, y = along(points, 0.5)
    spots += [(x, y - height / 2 - _AWAY), (x, y + height / 2 + _AWAY)]
    spots += [(x + side * aside, y + step * height) for step in (-1, 1, -2, 2) for side in (1, -1)]
    spots += [along(points, share) for share in (0.5, 0.35, 0.65)]
    return Caption((Wording(tuple(lines), tuple(spots)),))
