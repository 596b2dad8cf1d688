"""What the line looks like that says how two people are with each other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from genogram_app.drawing.primitives import WHITE, Colour, Point, Primitive, Stroke
from genogram_app.drawing.shapes import circle, polyline, rectangle, zigzag
from genogram_app.drawing.wrapping import wrap
from genogram_app.model.relations import Bond
from genogram_app.notation.bond_looks import LOOKS, Arrow, BondLook
from genogram_app.notation.captions import Caption, Wording, caption_size
from genogram_app.notation.doubt import WORDS, is_doubted
from genogram_app.notation.marks import arrow_base, arrowhead, open_arrowhead
from genogram_app.notation.routes import along, length_of, moved_aside
from genogram_app.notation.style import Style

_WIDTH = 1.1
_STRAIGHT = 0.25
_AMPLITUDE, _WAVE = 0.12, 0.26
_CUT_GAP, _MENDED_GAP = 0.11, 0.17
_WORDS_WIDE = 80.0
_SHORT = 1.8
"""Words on a line shorter than this, by their width, would hide what it looks like."""


def bond_words(bond: Bond, *, doubt_words: bool = True) -> str:
    """Return what is written on the line: the tag, the detail, and how certain it is.

    The line of a bond does not show a doubt, so without the word for it a question mark stands there.
    """
    tag, detail = LOOKS[bond.kind].tag, bond.detail or ""
    if bond.kind == "other" and detail:
        tag = detail
    elif bond.kind == "contact" and detail:
        tag = detail if "contact" in detail.casefold() else f"{detail} {tag}"
    elif detail:
        tag = f"{tag} {detail}".strip()
    brief = bond.certainty == "suspected" or not doubt_words
    return f"{tag} {'?' if brief and is_doubted(bond.certainty) else WORDS[bond.certainty]}".strip()


def bond_caption(bond: Bond, way: Sequence[Point], style: Style) -> Caption | None:
    """Return the words of a bond, wanted on its long piece; they stand on a white ground."""
    words = bond_words(bond, doubt_words=style.doubt_words)
    if not words:
        return None
    lines = wrap(words, _WORDS_WIDE, style.caption_size).lines
    width, height = caption_size(lines, style)
    middle = (0.5, 0.4, 0.6) if bond.kind not in ("controlling", "cut_off", "contact_resumed") else ()
    on = tuple(along(_main(way), share) for share in (*middle, 0.3, 0.7, 0.2, 0.8))
    near = tuple((x, y + side * (height / 2 + 4)) for side in (-1, 1) for x, y in on)
    beside = tuple((x + side * (width / 2 + 5), y) for side in (-1, 1) for x, y in on)
    far = tuple(
        (x + right * (width / 2 + 5), y + down * height)
        for x, y in (along(piece, share) for piece in pairwise(way) for share in (0.5, 0.15, 0.85))
        for right, down in ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1.5), (-1, 1.5), (1, -1.5), (-1, -1.5))
    )
    if length_of(_main(way)) < _SHORT * width:
        return Caption((Wording(lines, (*near, *beside), on, far),))
    return Caption((Wording(lines, (*on, *near, *beside), far=far),))


def _main(way: Sequence[Point]) -> tuple[Point, Point]:
    """The longest piece of a way, which carries the marks."""
    return max(pairwise(way), key=lambda piece: hypot(piece[1][0] - piece[0][0], piece[1][1] - piece[0][1]))


def draw_bond(bond: Bond, way: Sequence[Point], style: Style) -> tuple[Primitive, ...]:
    """Return the line of a bond from its first to its second person, with an arrow if it has a direction."""
    look = LOOKS[bond.kind]
    colour = style.hue(look.hue)
    end, before = way[-1], way[-2]
    direction = (end[0] - before[0], end[1] - before[1])
    arrow = look.arrow if bond.directed else "none"
    whole = (*way[:-1], arrow_base(end, direction, style) if arrow in ("filled", "hollow") else end)
    start, stop = _main(whole)
    parts = (whole[: whole.index(start) + 1], whole[whole.index(stop) :])
    stroke = style.stroke(look.pattern, _WIDTH, colour)
    beside = style.stroke(width=_WIDTH, colour=colour)
    items: list[Primitive] = [polyline(part, stroke) for part in parts if len(part) > 1]
    items += [polyline(moved_aside((start, stop), offset * style.unit), beside) for offset in look.offsets]
    items += _core(look, (start, stop), stroke, style)
    items += _arrow(arrow, end, direction, colour, style)
    return tuple(items)


def _arrow(arrow: Arrow, tip: Point, direction: Point, colour: Colour, style: Style) -> list[Primitive]:
    if arrow == "none":
        return []
    if arrow == "open":
        return [open_arrowhead(tip, direction, style, colour)]
    return [arrowhead(tip, direction, style, filled=arrow == "filled", colour=colour)]


def _core(look: BondLook, ends: tuple[Point, Point], stroke: Stroke, style: Style) -> list[Primitive]:
    if look.core == "none":
        return []
    if look.core in ("zigzag", "tall"):
        return _zigzag(ends, 2.0 if look.core == "tall" else 1.0, stroke, style.unit)
    if look.core in ("cut", "mended"):
        return _cut(ends, stroke, style.unit, mended=look.core == "mended")
    line: Primitive = polyline(ends, stroke)
    if look.core == "box":
        return [line, *_crossed_box(along(ends, 0.5), stroke, style.unit)]
    return [line]


def _zigzag(ends: tuple[Point, Point], height: float, stroke: Stroke, unit: float) -> list[Primitive]:
    (ax, ay), (bx, by) = ends
    length = hypot(bx - ax, by - ay) or 1.0
    share = min(_STRAIGHT * unit / length, 0.2)
    one, other = along(ends, share), along(ends, 1 - share)
    teeth = zigzag(one, other, _AMPLITUDE * unit * height, _WAVE * unit * height, stroke)
    return [polyline((ends[0], one), stroke), teeth, polyline((other, ends[1]), stroke)]


def _cut(ends: tuple[Point, Point], stroke: Stroke, unit: float, *, mended: bool) -> list[Primitive]:
    """A line broken by two bars; with an open circle between them when contact was resumed."""
    (ax, ay), (bx, by) = ends
    length = hypot(bx - ax, by - ay) or 1.0
    half_gap = (_MENDED_GAP if mended else _CUT_GAP) * unit / length
    items: list[Primitive] = []
    for share, end in ((0.5 - half_gap, ends[0]), (0.5 + half_gap, ends[1])):
        stop = along(ends, share)
        nx, ny = -(by - ay) / length * 0.2 * unit, (bx - ax) / length * 0.2 * unit
        items += [
            polyline((end, stop), stroke),
            polyline(((stop[0] - nx, stop[1] - ny), (stop[0] + nx, stop[1] + ny)), stroke),
        ]
    return [*items, circle(along(ends, 0.5), 0.09 * unit, stroke, WHITE)] if mended else items


def _crossed_box(centre: Point, stroke: Stroke, unit: float) -> list[Primitive]:
    side = 0.25 * unit
    left, top = centre[0] - side / 2, centre[1] - side / 2
    return [
        rectangle(left, top, side, side, stroke, WHITE),
        polyline(((left, top), (left + side, top + side)), stroke),
        polyline(((left, top + side), (left + side, top)), stroke),
    ]
