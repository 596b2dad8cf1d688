"""Small samples of each mark for the key, drawn by the same functions as the drawing, about the origin."""

from __future__ import annotations

from dataclasses import replace

from genogram_app.drawing.primitives import Primitive, Text
from genogram_app.drawing.shapes import rounded_rectangle
from genogram_app.model.fields import BondKind, Certainty, Zygosity
from genogram_app.model.relations import Bond, Kin
from genogram_app.notation.births import draw_birth
from genogram_app.notation.bond_looks import LOOKS
from genogram_app.notation.bonds import draw_bond
from genogram_app.notation.captions import draw_caption
from genogram_app.notation.changed import draw_changed
from genogram_app.notation.households import HomeLook, draw_links, draw_tether, outline_stroke
from genogram_app.notation.kin import draw_kin
from genogram_app.notation.parentage import ChildLine, draw_child_line
from genogram_app.notation.partnerships import CoupleLine, draw_couple
from genogram_app.notation.persons import Shape, Symbol, draw_symbol
from genogram_app.notation.routes import route
from genogram_app.notation.shading import Shade
from genogram_app.notation.style import GREY, PLAIN, STYLE, Notation, Pattern
from genogram_app.notation.tags import Tag, draw_tag, tag_size

WIDTH, HEIGHT = 32.0, 13.6
"""The room of one sample, in points."""
_SMALL = replace(STYLE, unit=18.0, line=1.2, age_size=8.0, smallest_age_size=8.0)
_COUPLE = replace(STYLE, unit=20.0)
_SIDE = 10.0
_LETTERS = 2
_ENDS = ((-14.0, 0.0), (14.0, 0.0))


def person(
    shape: Shape,
    *,
    subject: bool = False,
    identified: bool = True,
    question: bool = False,
    dead: bool = False,
    adopted: bool = False,
    inside: str = "",
    count: int = 0,
    shades: tuple[Shade, ...] = (),
    notation: Notation = PLAIN,
    perhaps_dead: bool = False,
) -> tuple[Primitive, ...]:
    """Return a person's symbol."""
    side = _SIDE * {"diamond": 1.15, "loss": 0.75, "termination": 0.75}.get(shape, 1.0)
    symbol = Symbol(
        shape, (side, side), subject, identified, question, dead, adopted, inside, shades, count=count
    )
    symbol = replace(symbol, perhaps_dead=perhaps_dead)
    return draw_symbol(symbol, (0.0, 0.0), replace(_SMALL, notation=notation))


def changed() -> tuple[Primitive, ...]:
    """Return the corners round somebody who is drawn otherwise than before."""
    small = replace(_SMALL, unit=9.0)
    return (
        *draw_symbol(Symbol("circle", (8.0, 8.0)), (0.0, 0.0), small),
        draw_changed((0.0, 0.0), 8.0, small),
    )


def years() -> tuple[Primitive, ...]:
    """Return how years stand left and right of the line that enters a symbol."""
    stem = route(((0.0, -HEIGHT / 2), (0.0, HEIGHT / 2)), STYLE.stroke(), STYLE.unit)
    size, y = STYLE.detail_size, 0.357 * STYLE.detail_size
    return stem, Text((-2.0, y), "b.", size, anchor="end"), Text((2.0, y), "d.", size)


def stillbirth(shape: Shape, notation: Notation = PLAIN) -> tuple[Primitive, ...]:
    """Return the small crossed symbol of a stillborn child."""
    return draw_symbol(Symbol(shape, (6.5, 6.5), dead=True), (0.0, 0.0), replace(_SMALL, notation=notation))


def couple(
    pattern: Pattern,
    *,
    strokes: int = 0,
    resumed: bool = False,
    on_off: bool = False,
    doubt: bool = False,
    tag: str = "",
) -> tuple[Primitive, ...]:
    """Return a couple's line with its marks."""
    look = CoupleLine(
        pattern, slashes=strokes, resumed=resumed, on_off=on_off, question=doubt, tag=tag, related=True
    )
    return draw_couple(look, _ENDS, (), None, _COUPLE)


def blood_relatives() -> tuple[Primitive, ...]:
    """Return the double line of a couple who are relatives by blood."""
    return draw_couple(CoupleLine("solid", of_blood=True), _ENDS, (), None, STYLE)


def co_parents() -> tuple[Primitive, ...]:
    """Return the thin line between two parents of whom no relationship is stated."""
    return (route(_ENDS, STYLE.stroke(width=STYLE.thin), STYLE.unit),)


def not_at_the_date() -> tuple[Primitive, ...]:
    """Return the thin grey line of what does not hold at the date."""
    return (route(_ENDS, STYLE.stroke(width=STYLE.thin, colour=GREY), STYLE.unit),)


def later() -> tuple[Primitive, ...]:
    """Return the line of a couple who came together after the date, with the word that stands on it."""
    line = draw_couple(CoupleLine("solid", holds=False), tuple((x, 3.6) for x, _ in _ENDS), (), None, STYLE)
    return (*line, *draw_caption(("later",), (0.0, -2.4), STYLE))


def nothing() -> tuple[Primitive, ...]:
    """Return the empty sample of an entry that is all words."""
    return ()


def words(text: str) -> tuple[Primitive, ...]:
    """Return letters that stand beside lines."""
    return (Text((0.0, 0.357 * STYLE.caption_size), text, STYLE.caption_size, anchor="middle"),)


def child(pattern: Pattern, *, thin: bool = False, question: bool = False) -> tuple[Primitive, ...]:
    """Return a parent-to-child line, laid on its side to save room."""
    return draw_child_line(ChildLine(pattern, (), thin, question), _ENDS, (), STYLE)


def twins(zygosity: Zygosity) -> tuple[Primitive, ...]:
    """Return the fork of a multiple birth."""
    legs = (((0.0, -2.0), (-9.0, 7.0)), ((0.0, -2.0), (9.0, 7.0)))
    lines = tuple(route(leg, STYLE.stroke(), STYLE.unit) for leg in legs)
    return lines + draw_birth(legs, zygosity, replace(STYLE, unit=22.0))


def kin(certainty: Certainty) -> tuple[Primitive, ...]:
    """Return the line of a relation whose path is not known."""
    return draw_kin(Kin(id="r", person="a", relative="b", term="aunt", certainty=certainty), _ENDS, STYLE)


def home(*, main: bool = False, uncertain: bool = False, rhythm: int = 0) -> tuple[Primitive, ...]:
    """Return a piece of household outline."""
    stroke = outline_stroke(HomeLook("", main, uncertain, rhythm), STYLE)
    return (rounded_rectangle(-13.0, -4.8, 26.0, 9.6, 4.0, stroke),)


def parts() -> tuple[Primitive, ...]:
    """Return two rings of one household and the line between them."""
    stroke = outline_stroke(HomeLook(""), STYLE)
    rings = (rounded_rectangle(x, -4.0, 9.0, 8.0, 3.5, stroke) for x in (-13.5, 4.5))
    return (*rings, *draw_links((((-4.5, 0.0), (4.5, 0.0)),), STYLE))


def tether() -> tuple[Primitive, ...]:
    """Return the line from an outline to somebody who is only partly there."""
    return draw_tether(*_ENDS, STYLE)


def bond(kind: BondKind, notation: Notation = PLAIN) -> tuple[Primitive, ...]:
    """Return the line of a bond, with its direction and its tag, above it where that is a word."""
    style = replace(STYLE, unit=26.0, notation=notation)
    example = Bond(id="b", from_person="a", to_person="b", kind=kind, directed=True)
    tag = LOOKS[kind].tag
    long = len(tag) > _LETTERS
    y = 3.6 if long else 0.0
    ends = tuple((x, y) for x, _ in _ENDS)
    words = draw_caption((tag,), (0.0, y - 6.0 if long else y), style) if tag else ()
    return (*draw_bond(example, ends, style), *words)


def tag(sample: Tag, notation: Notation = PLAIN) -> tuple[Primitive, ...]:
    """Return a tag."""
    style = replace(STYLE, unit=28.0, notation=notation)
    width, height = tag_size(sample, style)
    return draw_tag(sample, (-width / 2, -height / 2), style)
