"""The outlines of households as groups, with their labels and tethers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import hypot
from typing import TypeAlias

from genogram_app.drawing.primitives import Group, Point, Primitive
from genogram_app.layout.geometry import Outline
from genogram_app.model.document import Document
from genogram_app.notation.households import (
    STAY_WORDS,
    HomeLook,
    draw_label,
    draw_links,
    draw_perhaps,
    draw_tether,
    household_label,
    label_size,
    label_wordings,
    outline_paths,
    stay_caption,
    tether_caption,
    tint_paths,
)
from genogram_app.notation.routes import along
from genogram_app.notation.sentences import household_sentence
from genogram_app.notation.style import Style
from genogram_app.picture.homes import Household
from genogram_app.picture.placing import ON_OWN_OUTLINE, FreeSpace, Way, placed_words

_Ring: TypeAlias = tuple[Point, ...]
_AT = 1.5
"""A link ends at the ring that is nearer to it than this, in points."""
_LEVEL = 2.0
"""A stretch of outline that falls or leans no more than this, in points, is level or upright."""
_FAR = 10.0
"""In units: whoever lives elsewhere is not joined by a line that is longer."""
_STEP, _MOST = 9.0, 24
_SHORTER, _LOWER, _UPRIGHT, _BESIDE = 0.3, 0.3, 0.5, 0.7
"""How much worse a label is in shorter lines, at the foot, at a side, touching its outline from outside."""


def home_look(document: Document, home: Household, outline: Outline | None = None) -> HomeLook:
    """Return how a household looks; it is the main one when a subject lives there."""
    main = not home.uncertain and any(subject in home.members for subject in document.case.subjects)
    label = household_label(document.household(home.household))
    parted = outline is not None and len(outline.rings) > 1
    perhaps = outline is not None and bool(outline.perhaps)
    return HomeLook(label, main, home.uncertain, home.rhythm, home.number, parted, perhaps)


def tint_group(looks: Sequence[tuple[HomeLook, Outline]], style: Style) -> tuple[Group, ...]:
    """Return the grounds of all households as one group, to go below all; none in black and white."""
    grounds = tuple(path for look, outline in looks for path in tint_paths(look, outline.parts, style))
    return (Group("tints", "Grounds of the households", grounds),) if grounds else ()


def household_group(
    home: Household,
    look: HomeLook,
    outline: Outline,
    names: Mapping[str, str],
    space: FreeSpace,
    style: Style,
) -> Group:
    """Return the group of one household; its label and the words of its tethers take their place.

    The outlines of all households are taken already. Parts that no link joins have a label each. A tether
    that would run through somebody else is written beside the person instead.
    """
    stays, said = dict(home.stays), dict(home.said)
    items: list[Primitive] = [*outline_paths(look, outline.parts, style), *draw_links(outline.links, style)]
    items += draw_perhaps(look, outline.perhaps, style)
    words: list[Primitive] = []
    for parts in joined_parts(outline):
        words += _placed_label(look, home.household, parts, space, style)
    for person, start, end in outline.tethered:
        stay = stays.get(person, "possibly")
        near = person not in home.elsewhere or hypot(start[0] - end[0], start[1] - end[1]) < _FAR * style.unit
        if near and space.is_clear(along((start, end), 0.05), along((start, end), 0.9)):
            items += draw_tether(start, end, style)
            space.take_line((start, end))
            words += placed_words(tether_caption(stay, start, end, style), space, style)
        else:
            words += placed_words(stay_caption(stay, look.label, start, style), space, style)
    title = household_sentence(
        look.label,
        [_remarked(names[p], said.get(p)) for p in outline.members],
        [
            *(f"{names[p]} {STAY_WORDS[stays[p]]}" for p, _, _ in outline.tethered if p in stays),
            *(f"perhaps {_remarked(names[p], said.get(p))}" for p in outline.possible),
        ],
        uncertain=look.uncertain,
    )
    return Group(f"household:{home.household}", title, (*items, *words))


def _remarked(name: str, remark: str | None) -> str:
    return f"{name} ({remark})" if remark else name


def joined_parts(outline: Outline) -> tuple[tuple[_Ring, ...], ...]:
    """Return the rings of a household in groups: those in one group are joined by links."""
    rings = outline.rings
    group = list(range(len(rings)))
    for link in outline.links:
        met = {group[n] for end in (link[0], link[-1]) for n in _ring_at(end, rings)}
        group = [min(met) if g in met else g for g in group]
    return tuple(
        tuple(part for part, at in zip(rings, group, strict=True) if at == number)
        for number in dict.fromkeys(group)
    )


def _ring_at(point: Point, rings: Sequence[_Ring]) -> list[int]:
    """The ring at which a link ends."""
    away = [min(_distance(point, a, b) for a, b in pairwise((*ring, ring[0]))) for ring in rings]
    nearest = min(range(len(rings)), key=away.__getitem__)
    return [nearest] if away[nearest] < _AT else []


def _distance(point: Point, a: Point, b: Point) -> float:
    """From a point to a piece of line."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    share = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square if square else 0.0
    share = min(max(share, 0.0), 1.0)
    return hypot(a[0] + share * dx - point[0], a[1] + share * dy - point[1])


def _placed_label(
    look: HomeLook, household: str, parts: Sequence[_Ring], space: FreeSpace, style: Style
) -> tuple[Primitive, ...]:
    """The label on the freest stretch of its rings, in shorter lines where that lets it fit."""
    ways = (
        Way(lines, size, spot, penalty + _SHORTER * number)
        for number, lines in enumerate(label_wordings(look, style))
        for size in (label_size(look, lines, style),)
        for spot, penalty in _label_spots(parts, size)
    )
    way = space.place_best(ways, enough=ON_OWN_OUTLINE, own=household)
    return draw_label(look, way.lines, way.centre, style)


def _label_spots(parts: Sequence[_Ring], size: tuple[float, float]) -> Iterator[tuple[Point, float]]:
    """Centres for the label, each with how much worse it is.

    The first is the upper left end of the rings, the others are along them: level stretches first, upper
    ones sooner; then upright ones; then beside the stretches. A label always touches its outline, or nobody
    could tell whose it is.
    """
    width, height = size
    x, y = _upper_left(parts[0])
    yield (x + width / 2, y), 0.0
    low = max(y for part in parts for _, y in part)
    for part in parts:
        for a, b in pairwise((*part, part[0])):
            later = _LOWER * ((a[1] + b[1]) / 2 - y) / max(low - y, 1.0)
            if abs(a[1] - b[1]) < _LEVEL:
                for at in _steps(a[0], b[0], width):
                    yield (at, a[1]), later
                    yield (at, a[1] - height / 2), later + _BESIDE
                    yield (at, a[1] + height / 2), later + _BESIDE
            elif abs(a[0] - b[0]) < _LEVEL:
                for at in _steps(a[1], b[1], height):
                    yield (a[0], at), later + _UPRIGHT
                    yield (a[0] - width / 2, at), later + _BESIDE
                    yield (a[0] + width / 2, at), later + _BESIDE


def _upper_left(ring: _Ring) -> Point:
    """The left end of the highest level piece of a ring."""
    top = min(y for _, y in ring)
    return min(x for x, y in ring if y < top + 1), top


def _steps(one: float, other: float, length: float) -> Iterator[float]:
    """Middles for something of a length along a stretch, both ends first; what is too long juts out."""
    low, high = min(one, other) + 2 + length / 2, max(one, other) - 2 - length / 2
    if high < low:
        yield from ((one + other) / 2, low - 2, high + 2)
        return
    yield low
    yield high
    count = min(int((high - low) / _STEP), _MOST)
    yield from (low + (high - low) * n / count for n in range(1, count))
