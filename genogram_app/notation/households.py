"""What a household looks like: a dotted outline, its label, tethers to those only partly there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from genogram_app.drawing.fonts import text_width
from genogram_app.drawing.primitives import WHITE, Colour, Path, Point, Primitive, Stroke, Text
from genogram_app.drawing.shapes import polygon, rounded_rectangle
from genogram_app.drawing.wrapping import wrap
from genogram_app.model.fields import HouseholdKind, Whereabouts
from genogram_app.model.homes import Household
from genogram_app.notation.captions import Caption, Wording, beside_line, caption_size
from genogram_app.notation.marks import question
from genogram_app.notation.routes import along, route
from genogram_app.notation.style import DASHES, Style

Stay: TypeAlias = Literal["part_time", "overnights", "visits", "possibly"]

STAY_WORDS: dict[Stay, str] = {
    "part_time": "part of the time",
    "overnights": "stays some nights",
    "visits": "visits",
    "possibly": "lives here?",
}
"""What stands beside a tether."""
NOTE_WORDS: dict[Stay, str] = {
    "part_time": "part of the time at",
    "overnights": "some nights at",
    "visits": "visits",
    "possibly": "perhaps at",
}
"""What stands before the name of a household, under the name of a person who lives elsewhere."""
ALSO = "also"
"""What stands before the name of a further home, under the name of somebody who lives in several."""
WHEREABOUTS_WORDS: dict[Whereabouts, str] = {"not_known": "whereabouts not known", "missing": "missing"}
"""What stands under the name of somebody of whom nobody knew where they were."""
KIND_WORDS: dict[HouseholdKind, str] = {
    "own_home": "Home",
    "relative": "Relative's home",
    "friend": "Friend's home",
    "temporary": "Temporary accommodation",
    "hostel": "Hostel",
    "refuge": "Refuge",
    "hospital": "Hospital",
    "foster": "Foster home",
    "residential": "Residential home",
    "custody": "Custody",
    "street": "No home",
    "other": "Household",
    "not_known": "Household",
}
"""What a household without a label is called."""
RHYTHMS: tuple[tuple[float, ...], ...] = (
    DASHES["dot"],
    (0.1, 3.0, 0.1, 6.2),
    (0.1, 3.0, 0.1, 3.0, 0.1, 6.2),
)
"""Dots one by one, in pairs and in threes."""
TINTS: tuple[Colour, ...] = ("#f2f2f2", "#ebebeb", "#f6f6f6", "#eeeeee", "#f9f9f9")
"""Grounds of households: 5, 8, 4, 7 and 2 % black. The label is what tells them apart; tints only help."""
LINK = 1.0
"""How thick a line between two rings of one household is, in points."""
_PAD = 3.0
_LEADING = 1.1


@dataclass(frozen=True, slots=True)
class HomeLook:
    """How one household looks: its label; heavier when it is the subject child's, sparse when uncertain.

    `rhythm` is 0 for even dots, more for dots in groups: of households with somebody in common each has its
    own. `number` chooses the tint where there is colour. `parted` says that its people are not in one ring,
    `perhaps` that somebody is inside who possibly lives there.
    """

    label: str
    main: bool = False
    uncertain: bool = False
    rhythm: int = 0
    number: int = 0
    parted: bool = False
    perhaps: bool = False


def household_label(household: Household) -> str:
    """Return what a household is called on the drawing; an address is never shown."""
    return household.label or KIND_WORDS[household.kind]


def label_wordings(look: HomeLook, style: Style) -> tuple[tuple[str, ...], ...]:
    """Return the label in one line, then broken into shorter ones where it is long."""
    whole = _content(look)
    widths = (2.0 * style.label_width, 1.2 * style.label_width)
    broken = (wrap(whole, width, style.detail_size, bold=look.main).lines for width in widths)
    return tuple(dict.fromkeys(((whole,), *broken)))


def label_size(look: HomeLook, lines: Sequence[str], style: Style) -> tuple[float, float]:
    """Return the width and height of the label's box, in points."""
    width = max(text_width(line, style.detail_size, look.main) for line in lines)
    return width + 2 * _PAD, style.detail_size * (0.4 + _LEADING * len(lines))


def _content(look: HomeLook) -> str:
    return f"{look.label} ?" if look.uncertain else look.label


def outline_stroke(look: HomeLook, style: Style) -> Stroke:
    """Return the dots of a household's outline."""
    width = style.household_at_incident if look.main else style.household
    if look.uncertain:
        return style.stroke("sparse", width)
    stroke = style.stroke("dot", width)
    return replace(stroke, dash=RHYTHMS[look.rhythm % len(RHYTHMS)]) if look.rhythm else stroke


def outline_paths(look: HomeLook, parts: tuple[tuple[Point, ...], ...], style: Style) -> tuple[Path, ...]:
    """Return the closed dotted rings of a household."""
    stroke = outline_stroke(look, style)
    return tuple(polygon(part, stroke) for part in parts)


def draw_perhaps(look: HomeLook, borders: Sequence[Sequence[Point]], style: Style) -> tuple[Primitive, ...]:
    """Return the broken borders round those who possibly live in a household, each with a question mark."""
    width = style.household_at_incident if look.main else style.household
    items: list[Primitive] = [route(line, style.stroke("sparse", width), style.unit) for line in borders]
    for line in borders:
        items += question(along(line, 0.5), style)
    return tuple(items)


def tint_paths(look: HomeLook, parts: tuple[tuple[Point, ...], ...], style: Style) -> tuple[Path, ...]:
    """Return the ground of a household: a light grey of its own where there is colour, else nothing."""
    if not style.colour:
        return ()
    return tuple(polygon(part, None, TINTS[look.number % len(TINTS)]) for part in parts)


def draw_links(links: Sequence[Sequence[Point]], style: Style) -> tuple[Primitive, ...]:
    """Return the thin dotted lines that join the rings of one household."""
    return tuple(route(link, style.stroke("dot", LINK), style.unit) for link in links)


def draw_label(look: HomeLook, lines: Sequence[str], centre: Point, style: Style) -> tuple[Primitive, ...]:
    """Return the label in its box about a centre, which is on the outline where there is room."""
    width, height = label_size(look, lines, style)
    x, y = centre
    size = style.detail_size
    box = rounded_rectangle(
        x - width / 2, y - height / 2, width, height, 2.5, style.stroke(width=style.thin), WHITE
    )
    first = y - (len(lines) - 1) * _LEADING * size / 2 + 0.357 * size
    words = [
        Text((x, first + place * _LEADING * size), line, size, look.main, "middle")
        for place, line in enumerate(lines)
    ]
    return (box, *words)


def draw_tether(start: Point, end: Point, style: Style) -> tuple[Primitive, ...]:
    """Return the thin dotted line from an outline to somebody who is only partly there."""
    return (route((start, end), style.stroke("dot", 1.0), style.unit),)


def stay_caption(stay: Stay, label: str, at: Point, style: Style) -> Caption:
    """Return the words for somebody to whom no tether can be drawn, wanted near a point at their symbol."""
    lines = wrap(f"{NOTE_WORDS[stay]} {label}", 1.2 * style.label_width, style.caption_size).lines
    spots = _rings(at, caption_size(lines, style))
    return Caption((Wording(lines, spots[:12], far=spots[12:]),))


def _rings(at: Point, size: tuple[float, float]) -> tuple[Point, ...]:
    """Centres for words of a size further and further around a point."""
    x, y = at
    return tuple(
        (x + across * (size[0] / 2 + 4), y + down * (size[1] / 2 + 4))
        for reach in (1, 2, 3, 4, 5, 6)
        for across, down in ((0, -reach), (1, -reach), (-1, -reach), (0, reach), (1, reach), (-1, reach))
    )


def tether_caption(stay: Stay, start: Point, end: Point, style: Style) -> Caption:
    """Return the words of a tether, which begins at a person; else they stand near that person."""
    caption = beside_line((STAY_WORDS[stay],), (start, end), style)
    return Caption(
        tuple(
            replace(way, far=(*way.far, *_rings(start, caption_size(way.lines, style))))
            for way in caption.wordings
        )
    )
