"""Words that stand beside a line: what they say, how large they are, and where they would like to be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from genogram_app.drawing.fonts import ascent, line_height, text_width
from genogram_app.drawing.primitives import WHITE, Point, Primitive, Text
from genogram_app.drawing.shapes import rectangle
from genogram_app.drawing.wrapping import wrap
from genogram_app.notation.routes import along, level_run
from genogram_app.notation.style import Style

NARROW = 0.8
"""How wide short lines of words beside a line are, of the width of a label."""
OVER_OUTLINES = 0.95
"""How far over the middle of a couple, in units, words are clear of outlines round the symbols."""
_AWAY, _OVER = 2.5, (0.58, OVER_OUTLINES)
"""How far words stand off a line, in points, and over the symbols at its ends, in units from their middle."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to break words into lines, and centres where they may stand, best first.

    `spots` are beside the line and close to it, `on` are on the line itself, `far` are for when neither is
    free.
    """

    lines: tuple[str, ...]
    spots: tuple[Point, ...]
    on: tuple[Point, ...] = ()
    far: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Caption:
    """Words for a line, in one or more wordings, best first, for whoever places them."""

    wordings: tuple[Wording, ...]


def caption_size(lines: Sequence[str], style: Style) -> tuple[float, float]:
    """Return the width and height of some lines of caption, in points."""
    width = max((text_width(line, style.caption_size) for line in lines), default=0.0)
    return width, len(lines) * line_height(style.caption_size) * 0.86


def narrowed(phrases: Sequence[str], width: float, style: Style) -> tuple[str, ...]:
    """Return phrases one below the other, in lines no wider than `width` unless a word is."""
    words = [text_width(word, style.caption_size) for phrase in phrases for word in phrase.split()]
    room = max([width, *words])
    return tuple(line for phrase in phrases for line in wrap(phrase, room, style.caption_size).lines)


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

    Above it, above whatever stands at its ends, or below it, clear of the line that leaves it at the x
    `avoid`; else on it; else down beside the line that leaves it.
    """
    return Caption(tuple(_on_level(tuple(lines), points, style, avoid) for lines in wordings))


def _on_level(lines: tuple[str, ...], points: Sequence[Point], style: Style, avoid: float | None) -> Wording:
    width, height = caption_size(lines, style)
    (left, y), (right, _) = level_run(points)
    up, down = y - height / 2 - _AWAY, y + height / 2 + _AWAY
    middle, aside = (left + right) / 2, width / 2 + 3
    places = _slid(left, right, width)
    clear = [x for x in places if avoid is None or abs(x - avoid) >= aside]
    beside = [] if avoid is None else [avoid + aside, avoid - aside]
    over = [(middle, y - at * style.unit - height / 2) for at in _OVER]
    near = [*((x, up) for x in places), *over, *((x, down) for x in (*beside, *clear))]
    return Wording(
        lines,
        tuple(dict.fromkeys(near)),
        tuple((x, y) for x in clear),
        tuple(_around_level(lines, (middle, y), style, avoid)),
    )


def _slid(left: float, right: float, width: float) -> list[float]:
    """Where along a run words of a width may have their middle, its own middle first."""
    low, high = left + width / 2 + 1, right - width / 2 - 1
    shares = (0.5, 0.25, 0.75, 0.0, 1.0) if high > low else (0.5,)
    return [low + (high - low) * share for share in shares]


def _around_level(
    lines: tuple[str, ...], middle: Point, style: Style, avoid: float | None
) -> Iterator[Point]:
    """Further off: down beside the line that leaves a level run, or under it."""
    width, _ = caption_size(lines, style)
    x, y = middle
    if avoid is not None:
        for step in range(8):
            depth = y + (0.9 + 0.25 * step) * style.unit
            yield from ((avoid + side * (width / 2 + 3), depth) for side in (1, -1))
    else:
        yield from ((x, y + depth * style.unit) for depth in (1.2, 1.6, 2.0))


def beside_line(lines: Sequence[str], points: Sequence[Point], style: Style) -> Caption:
    """Return a caption for any line: beside it, to the right first, at several heights; else on it."""
    wordings = dict.fromkeys((tuple(lines), narrowed(lines, NARROW * style.label_width, style)))
    return Caption(tuple(_on_line(wording, points, style) for wording in wordings))


def _on_line(lines: tuple[str, ...], points: Sequence[Point], style: Style) -> Wording:
    width, height = caption_size(lines, style)
    aside, over = width / 2 + 0.2 * style.unit + 1, height / 2 + _AWAY
    near: list[Point] = []
    for share in (0.5, 0.3, 0.7, 0.15, 0.85):
        x, y = along(points, share)
        if _is_level(points, share):
            near += [(x, y - over), (x, y + over)]
        else:
            near += [(x + aside, y), (x - aside, y)]
    x, y = along(points, 0.5)
    far = [(x + side * aside, y + step * height) for step in (-1, 1, -2, 2, -3, 3) for side in (1, -1)]
    on = tuple(along(points, share) for share in (0.5, 0.35, 0.65))
    above = [(x, y + side * (over + step * height)) for step in (0, 1, 2) for side in (-1, 1)]
    return Wording(lines, tuple(near), on, (*above[:2], *far, *above[2:]))


def _is_level(points: Sequence[Point], share: float) -> bool:
    """Whether a line runs more across than down at a share of its length."""
    (ax, ay), (bx, by) = along(points, max(share - 0.02, 0.0)), along(points, min(share + 0.02, 1.0))
    return abs(bx - ax) > abs(by - ay)
