"""The outlines of households as groups, with their labels and tethers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
    outline_paths,
    stay_caption,
    tether_caption,
)
from genogram_app.notation.routes import along
from genogram_app.notation.sentences import household_sentence
from genogram_app.notation.style import Style
from genogram_app.picture.homes import Household
from genogram_app.picture.placing import FreeSpace, placed_words


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

    A tether that would run through somebody else is written beside the person instead.
    """
    width, height = label_size(look, style)
    x, y = space.place((width, height), _label_spots(outline, width))
    space.take_outline(outline)
    stays = dict(home.stays)
    items: list[Primitive] = [*outline_paths(look, outline.parts, style)]
    words: list[Primitive] = [*draw_label(look, (x - width / 2 + 3.0, y), style)]
    for person, start, end in outline.tethered:
        stay = stays.get(person, "possibly")
        if space.is_clear(along((start, end), 0.05), along((start, end), 0.9)):
            items += draw_tether(start, end, style)
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


def _label_spots(outline: Outline, width: float) -> Sequence[Point]:
    """Centres for the label: where the layout wants it, else along the outline, upper first."""
    x, y = outline.label_at
    spots = [(x + width / 2, y)]
    for part in outline.parts:
        for a, b in zip(part, (*part[1:], part[0]), strict=True):
            left, right = min(a[0], b[0]), max(a[0], b[0])
            if abs(a[1] - b[1]) < 2.0 and right - left > width + 4:
                spots += [
                    (left + 2 + width / 2, a[1]),
                    ((left + right) / 2, a[1]),
                    (right - 2 - width / 2, a[1]),
                ]
    spots = [spots[0], *sorted(spots[1:], key=lambda spot: (spot[1], spot[0]))]
    bottom = max((y for part in outline.parts for _, y in part), default=y)
    return [*spots, *((x, bottom + step) for x, y in spots if y == bottom for step in (13.0, 26.0))]
