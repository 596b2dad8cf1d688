"""The outlines of households as groups, with their labels and tethers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from genogram_app.drawing.primitives import Group, Point, Primitive
from genogram_app.layout.geometry import Outline
from genogram_app.model.document import Document
from genogram_app.notation.households import (
    STAY_WORDS,
    HomeLook,
    draw_label,
    draw_tether,
    household_label,
    label_size,
    label_wordings,
    outline_paths,
    stay_caption,
    tether_caption,
)
from genogram_app.notation.routes import along
from genogram_app.notation.sentences import household_sentence
from genogram_app.notation.style import Style
from genogram_app.picture.homes import Household
from genogram_app.picture.placing import ON_AN_OUTLINE, FreeSpace, Way, placed_words

_LEVEL = 2.0
"""A stretch of outline that falls or leans no more than this, in points, is level or upright."""
_STEP, _MOST = 9.0, 24
_SHORTER, _LOWER, _UPRIGHT, _BESIDE = 0.3, 0.3, 0.5, 0.7
"""How much worse a label is in shorter lines, at the foot, at a side, touching its outline from outside."""


def home_look(document: Document, home: Household) -> HomeLook:
    """Return how a household looks; it is the main one when a subject lives there."""
    main = not home.uncertain and any(subject in home.members for subject in document.case.subjects)
    return HomeLook(household_label(document.household(home.household)), main, home.uncertain)


def household_group(
    home: Household,
    look: HomeLook,
    outline: Outline,
    names: Mapping[str, str],
    space: FreeSpace,
    style: Style,
) -> Group:
    """Return the group of one household; its label and the words of its tethers take their place.

    The outlines of all households are taken already. A tether that would run through somebody else is
    written beside the person instead.
    """
    stays = dict(home.stays)
    items: list[Primitive] = [*outline_paths(look, outline.parts, style)]
    words: list[Primitive] = [*_placed_label(look, outline, space, style)]
    for person, start, end in outline.tethered:
        stay = stays.get(person, "possibly")
        if space.is_clear(along((start, end), 0.05), along((start, end), 0.9)):
            items += draw_tether(start, end, style)
            space.take_line((start, end))
            words += placed_words(tether_caption(stay, start, end, style), space, style)
        else:
            words += placed_words(stay_caption(stay, look.label, start, style), space, style)
    title = household_sentence(
        look.label,
        [names[p] for p in outline.members],
        [f"{names[p]} {STAY_WORDS[stays[p]]}" for p, _, _ in outline.tethered if p in stays],
        uncertain=look.uncertain,
    )
    return Group(f"household:{home.household}", title, (*items, *words))


def _placed_label(look: HomeLook, outline: Outline, space: FreeSpace, style: Style) -> tuple[Primitive, ...]:
    """The label on the freest stretch of the outline, in shorter lines where that lets it fit."""
    ways = (
        Way(lines, size, spot, penalty + _SHORTER * number)
        for number, lines in enumerate(label_wordings(look, style))
        for size in (label_size(look, lines, style),)
        for spot, penalty in _label_spots(outline, size)
    )
    way = space.place_best(ways, enough=ON_AN_OUTLINE)
    return draw_label(look, way.lines, way.centre, style)


def _label_spots(outline: Outline, size: tuple[float, float]) -> Iterator[tuple[Point, float]]:
    """Centres for the label, each with how much worse it is.

    The first is where the layout wants it, the others are along the outline: level stretches first, upper
    ones sooner; then upright ones; then above and below level ones. A label always touches its outline, or
    nobody could tell whose it is.
    """
    width, height = size
    x, y = outline.label_at
    yield (x + width / 2, y), 0.0
    low = max(y for part in outline.parts for _, y in part)
    for part in outline.parts:
        for a, b in pairwise((*part, part[0])):
            middle = (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
            later = _LOWER * (middle[1] - y) / max(low - y, 1.0)
            if abs(a[1] - b[1]) < _LEVEL:
                yield from (((at, a[1]), later) for at in _steps(a[0], b[0], width))
                for side in (-height / 2, height / 2):
                    yield (middle[0], a[1] + side), later + _BESIDE
            elif abs(a[0] - b[0]) < _LEVEL:
                yield from (((a[0], at), later + _UPRIGHT) for at in _steps(a[1], b[1], height))


def _steps(one: float, other: float, length: float) -> Iterator[float]:
    """Middles for something of a length along a stretch, both ends first."""
    low, high = min(one, other) + 2 + length / 2, max(one, other) - 2 - length / 2
    if high < low:
        return
    yield low
    yield high
    count = min(int((high - low) / _STEP), _MOST)
    yield from (low + (high - low) * n / count for n in range(1, count))
