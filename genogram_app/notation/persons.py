"""What a person looks like: square, circle, diamond or triangle, with what is written and drawn in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import cos, pi, sin, sqrt
from typing import Literal, TypeAlias

from genogram_app.drawing.fonts import text_width
from genogram_app.drawing.primitives import WHITE, Colour, Path, Point, Primitive, Stroke, Text
from genogram_app.drawing.shapes import circle, diamond, polygon, polyline, rectangle, rounded_rectangle
from genogram_app.model.people import LOSSES, Person
from genogram_app.notation.shading import Shade, draw_shade
from genogram_app.notation.style import Style

Shape: TypeAlias = Literal["square", "circle", "diamond", "pregnancy", "loss", "termination"]

_MALE = frozenset({"male", "man", "boy", "transman"})
_FEMALE = frozenset({"female", "woman", "girl", "transwoman"})
_BORN: frozenset[Shape] = frozenset({"square", "circle", "diamond"})
_DIAMOND = 1.15
_STILLBIRTH = 0.55
_LOSS = 0.5
_PREGNANCY = (0.85, 0.75)
_SUBJECT_GAP = 0.10
_BRACKET_GAP = 0.12
_ROUND = 48
"""Corners that stand for a circle; their sides are nowhere 1/30 point off."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """How one person is drawn.

    `size` is the width and height of the symbol itself in points, without the subject's second outline;
    `question` puts a question mark inside; `identified` is False for a dashed outline; `inside` is the age;
    `shades` are the halves that are shaded; `count` is how many people the symbol stands for, 0 for one;
    `perhaps_dead` breaks the lines of the cross, because the person may have lived on the date.
    """

    shape: Shape
    size: tuple[float, float]
    subject: bool = False
    identified: bool = True
    question: bool = False
    dead: bool = False
    adopted: bool = False
    inside: str = ""
    shades: tuple[Shade, ...] = ()
    stillborn: bool = False
    count: int = 0
    perhaps_dead: bool = False


def shape_of(person: Person) -> Shape:
    """Return the shape that stands for the person's lived gender or, before birth, for what they are.

    Plain symbol of the lived gender, as the REC column of our notation asks; sex counts where nothing
    else is stated. Intersex and non-binary people have a diamond without a question mark.
    """
    if person.kind == "pregnancy":
        return "pregnancy"
    if person.kind == "termination":
        return "termination"
    if person.kind in ("miscarriage", "pregnancy_loss"):
        return "loss"
    return _gender_shape(person)


def _gender_shape(person: Person) -> Shape:
    words = set((person.gender or "").casefold().replace("-", " ").split())
    if words and "non" not in words and bool(words & _MALE) != bool(words & _FEMALE):
        return "square" if words & _MALE else "circle"
    if words:
        return "diamond"
    return {"male": "square", "female": "circle"}.get(person.sex, "diamond")  # type: ignore[return-value]


def sex_is_unknown(person: Person) -> bool:
    """Return whether neither sex nor gender is stated, for somebody who has been born."""
    return person.sex == "not_known" and not person.gender and shape_of(person) == "diamond"


def symbol_of(
    person: Person,
    style: Style,
    *,
    subject: bool = False,
    dead: bool = False,
    adopted: bool = False,
    age: str = "",
    shades: tuple[Shade, ...] = (),
    perhaps_dead: bool = False,
) -> Symbol:
    """Return how a person is drawn.

    Args:
        person: whom to draw.
        style: the measures.
        subject: whether it is a child under review.
        dead: whether the person had died on the date of the drawing.
        adopted: whether brackets show that the person was adopted.
        age: what is written inside, if there is room.
        shades: the halves that are shaded, for somebody who has been born.
        perhaps_dead: whether the person may have died by the date of the drawing, or may not.
    """
    shape = shape_of(person)
    unknown = person.identity == "unknown"
    symbol = Symbol(
        shape,
        _size(person, shape, style.unit),
        subject,
        not unknown,
        shape in _BORN and not person.count and (unknown or sex_is_unknown(person)),
        dead or person.kind in LOSSES,
        adopted,
        shades=shades if shape in _BORN and person.kind == "person" else (),
        stillborn=person.kind == "stillbirth",
        count=person.count or 0,
        perhaps_dead=perhaps_dead and not dead,
    )
    inside = shape in _BORN and not (symbol.question or symbol.count) and fits_inside(age, symbol, style)
    return replace(symbol, inside=age) if inside else symbol


def _size(person: Person, shape: Shape, unit: float) -> tuple[float, float]:
    if shape == "pregnancy":
        return _PREGNANCY[0] * unit, _PREGNANCY[1] * unit
    if shape in ("loss", "termination"):
        return _LOSS * unit, _LOSS * unit
    side = (
        unit
        * (_STILLBIRTH if person.kind == "stillbirth" else 1.0)
        * (_DIAMOND if shape == "diamond" else 1.0)
    )
    return side, side


def fits_inside(age: str, symbol: Symbol, style: Style) -> bool:
    """Return whether an age can be read inside a symbol; otherwise it belongs under the name."""
    return text_width(age, style.smallest_age_size) <= 0.86 * symbol.size[0]


def room_of(symbol: Symbol, style: Style) -> tuple[float, float]:
    """Return the width and height that the symbol takes, with the subject's second outline, in points."""
    more = 2 * _SUBJECT_GAP * style.unit if symbol.subject else 0.0
    return symbol.size[0] + more, symbol.size[1] + more


def draw_symbol(symbol: Symbol, centre: Point, style: Style) -> tuple[Primitive, ...]:
    """Return the primitives of a person's symbol about its centre."""
    stroke = style.stroke("solid" if symbol.identified else "dash")
    items: list[Primitive] = []
    if symbol.subject:
        items.append(_outline(symbol, centre, _SUBJECT_GAP * style.unit, stroke, WHITE))
    items.append(_outline(symbol, centre, 0.0, None if symbol.shades else stroke, WHITE))
    if symbol.shades:
        for shade in sorted(symbol.shades, key=lambda shade: shade.half != "lower"):
            items += draw_shade(shade, _corners(symbol, centre), centre, style)
        items.append(_outline(symbol, centre, 0.0, stroke, None))
    if symbol.dead or symbol.perhaps_dead:
        items += _cross(symbol, centre, style)
    if symbol.adopted:
        items += _brackets(symbol, centre, style)
    content = "?" if symbol.question else str(symbol.count or symbol.inside)
    if content:
        items += _inside(content, symbol, centre, style)
    return tuple(items)


def _corners(symbol: Symbol, centre: Point) -> list[Point]:
    """The outline of somebody born as corners; many of them for a circle."""
    x, y = centre
    half = symbol.size[0] / 2
    if symbol.shape == "square":
        return [(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)]
    count = 4 if symbol.shape == "diamond" else _ROUND
    return [(x + half * cos(2 * pi * i / count), y + half * sin(2 * pi * i / count)) for i in range(count)]


def _outline(symbol: Symbol, centre: Point, more: float, stroke: Stroke | None, fill: Colour | None) -> Path:
    x, y = centre
    half_width, half_height = symbol.size[0] / 2 + more, symbol.size[1] / 2 + more
    if symbol.shape == "circle":
        return circle(centre, half_width, stroke, fill)
    if symbol.shape == "square":
        return rectangle(x - half_width, y - half_height, 2 * half_width, 2 * half_height, stroke, fill)
    if symbol.shape == "diamond":
        return diamond(centre, 2 * half_width, 2 * half_height, stroke, fill)
    feet = ((x + half_width, y + half_height), (x - half_width, y + half_height))
    return polygon(((x, y - half_height), *feet), stroke, fill)


def _cross(symbol: Symbol, centre: Point, style: Style) -> list[Primitive]:
    """An X to the corners of a square, along two diameters of a circle, centred in a diamond or triangle.

    Where families see the page, a death is one stroke; a loss keeps the X that it is known by.
    """
    x, y = centre
    half = symbol.size[0] / 2
    reach = {"square": half, "circle": half / sqrt(2), "diamond": 0.26 * symbol.size[0]}.get(
        symbol.shape, half
    )
    stroke = style.stroke("uncertain" if symbol.perhaps_dead else "solid", style.cross)
    items: list[Primitive] = [polyline(((x - reach, y + reach), (x + reach, y - reach)), stroke)]
    if not style.notation.single_slash or symbol.shape not in _BORN:
        items.insert(0, polyline(((x - reach, y - reach), (x + reach, y + reach)), stroke))
    if symbol.shape == "termination":
        items.append(polyline(((x - half, y), (x + half, y)), stroke))
    return items


def _brackets(symbol: Symbol, centre: Point, style: Style) -> list[Primitive]:
    """Square brackets at both sides: adopted."""
    x, y = centre
    outer = _BRACKET_GAP * style.unit + (_SUBJECT_GAP * style.unit if symbol.subject else 0.0)
    half_width, half_height = symbol.size[0] / 2 + outer, symbol.size[1] / 2 + outer / 2
    stroke, tick = style.stroke(), 0.14 * style.unit
    return [
        polyline(
            (
                (x + side * (half_width - tick), y - half_height),
                (x + side * half_width, y - half_height),
                (x + side * half_width, y + half_height),
                (x + side * (half_width - tick), y + half_height),
            ),
            stroke,
        )
        for side in (-1, 1)
    ]


def _inside(content: str, symbol: Symbol, centre: Point, style: Style) -> list[Primitive]:
    """Text in the middle of the symbol; over a cross or shading on a white ground so that it can be read."""
    room = symbol.size[0] * (0.72 if symbol.shape != "diamond" else 0.6)
    size = style.age_size
    while size > style.smallest_age_size and text_width(content, size) > room:
        size -= 0.5
    x, y = centre
    items: list[Primitive] = []
    if symbol.dead or symbol.perhaps_dead or symbol.shades:
        halo = 0.07 * style.unit
        width, height = text_width(content, size) + 2 * halo, 0.74 * size + 2 * halo
        items.append(rounded_rectangle(x - width / 2, y - height / 2, width, height, halo * 1.5, None, WHITE))
    items.append(Text((x, y + 0.357 * size), content, size, anchor="middle"))
    return items
