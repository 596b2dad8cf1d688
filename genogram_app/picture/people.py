"""How everybody looks on one picture: symbol, label, the room they need, and what a screen reader says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import count

from genogram_app.drawing.fonts import text_width
from genogram_app.drawing.primitives import Group
from genogram_app.family.ages import AgeAt
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.lives import born_by, died_by
from genogram_app.family.periods import Answer
from genogram_app.layout.geometry import Box, Extent
from genogram_app.model.fields import ParentageKind
from genogram_app.model.people import Person
from genogram_app.notation.ages import shown_age
from genogram_app.notation.labels import (
    LabelBlock,
    draw_block,
    draw_years_above,
    is_too_long,
    measure_block,
    name_in_full,
    years_above,
)
from genogram_app.notation.perhaps import begun_by, life_words
from genogram_app.notation.persons import Symbol, draw_symbol, room_of, symbol_of
from genogram_app.notation.sentences import person_sentence
from genogram_app.notation.shading import shades_of
from genogram_app.notation.style import STYLE, Style
from genogram_app.notation.tags import Tag, tags_of
from genogram_app.notation.years import had_happened
from genogram_app.picture.options import PictureOptions

_PARENT_BY_LAW: frozenset[ParentageKind] = frozenset({"birth", "adoptive", "not_known"})
_RESPONSIBLE = Tag("PR", "PR")


@dataclass(frozen=True, slots=True)
class Role:
    """What the rest of the case says of one person that changes how they are drawn.

    `footnote` is the number under which the key gives a name that is too long for the drawing; 0 for none.
    `beyond` says who of the family is not shown because the picture ends at this person.
    """

    subject: bool = False
    adopted: bool = False
    responsible: bool = False
    notes: tuple[str, ...] = ()
    footnote: int = 0
    beyond: str = ""


@dataclass(frozen=True, slots=True)
class PersonLook:
    """How one person looks, measured but not yet placed."""

    person: Person
    symbol: Symbol
    block: LabelBlock
    tags: tuple[Tag, ...]
    extent: Extent
    title: str
    above: tuple[str, str] = ("", "")
    footnote: tuple[int, str] | None = None


def roles(
    graph: FamilyGraph,
    notes: Mapping[str, tuple[str, ...]],
    style: Style = STYLE,
    beyond: Mapping[str, str] | None = None,
    *,
    names: bool = True,
) -> dict[str, Role]:
    """Return the role of everybody, with what is noted of where they stay and of who is `beyond` them."""
    ends = beyond or {}
    subjects = set(graph.document.case.subjects)
    adopted = {k.child for k in graph.parentages if k.kind == "adoptive"}
    responsible = {
        k.parent for k in graph.parentages if k.parental_responsibility and k.kind not in _PARENT_BY_LAW
    }
    people = graph.document.people
    too_long = (p.id for p in people if is_too_long(p, style, subject=p.id in subjects, names=names))
    footnotes = dict(zip(too_long, count(1), strict=False))
    return {
        p.id: Role(
            p.id in subjects,
            p.id in adopted,
            p.id in responsible,
            notes.get(p.id, ()),
            footnotes.get(p.id, 0),
            ends.get(p.id, ""),
        )
        for p in people
    }


def person_look(
    person: Person, role: Role, day: date | None, options: PictureOptions, style: Style
) -> PersonLook:
    """Return how a person looks as at a day; on a chosen one nothing is settled too soon."""
    chosen = day if options.at is not None else None
    if chosen and person.kind == "pregnancy" and born_by(person, chosen) == "certainly":
        person = person.replace(kind="person")
    perhaps = life_words(person, chosen) if chosen else ()
    born = chosen is None or born_by(person, chosen) != "possibly"
    known = shown_age(person, day) if options.ages and born else None
    age = known.numeral if known else ""
    symbol = _symbol(person, role, day, options, style, age)
    tags = tags_of(person, day, chosen=chosen is not None) if options.tags else ()
    if options.tags and role.responsible:
        tags = (*tags, _RESPONSIBLE)
    block = measure_block(
        person,
        style,
        day=day,
        subject=role.subject,
        names=options.names,
        dates=options.dates,
        tags=tags,
        footnote=role.footnote,
        notes=(
            *(_age_note(known, style) if known and age != symbol.inside else ()),
            *perhaps,
            *role.notes,
            role.beyond,
        ),
    )
    width, height = room_of(symbol, style)
    extent = Extent(width, height, block.width, block.height, style.label_gap)
    above = years_above(person, day) if options.dates and options.notation.years_above else ("", "")
    title = person_sentence(
        person,
        day,
        subject=role.subject,
        names=options.names,
        dates=options.dates,
        ages=options.ages and born,
        tags=tags,
        perhaps=perhaps,
    )
    if role.beyond:
        title = f"{title}, {role.beyond}"
    footnote = (role.footnote, name_in_full(person, names=options.names)) if role.footnote else None
    return PersonLook(person, symbol, block, tags, extent, title, above, footnote)


def _symbol(
    person: Person, role: Role, day: date | None, options: PictureOptions, style: Style, age: str
) -> Symbol:
    died = _died(person, day, chosen=options.at is not None)
    return symbol_of(
        person,
        style,
        subject=role.subject,
        dead=died == "certainly",
        perhaps_dead=died == "possibly",
        adopted=_adopted(person, role, day, chosen=options.at is not None),
        age=age,
        shades=shades_of(person, day, chosen=options.at is not None)
        if options.tags and options.notation.shading
        else (),
    )


def _died(person: Person, day: date | None, *, chosen: bool) -> Answer:
    """Whether somebody is drawn as dead."""
    if chosen and day is not None:
        return died_by(person, day)
    return "certainly" if person.death is not None and had_happened(person.death, day) else "no"


def _age_note(age: AgeAt, style: Style) -> tuple[str, ...]:
    """The age for the label: in figures if they fit on a line, else in words, which can be broken."""
    figures = f"aged {age.numeral}"
    if text_width(figures, style.detail_size) <= style.label_width:
        return (figures,)
    return (f"aged {age.words.removesuffix(' years')}",)


def _adopted(person: Person, role: Role, day: date | None, *, chosen: bool) -> bool:
    """Whether brackets are drawn: adoptive parents are stated, or an adoption order was made."""
    orders = [s.from_ for s in person.statuses if s.code == "AO" and s.stage == "made"]
    if chosen and day is not None:
        return role.adopted or any(begun_by(start, day) == "certainly" for start in orders)
    return role.adopted or any(had_happened(start, day) for start in orders)


def person_group(look: PersonLook, box: Box, style: Style) -> Group:
    """Return a person's symbol and label at their place."""
    top = (box.x, box.y + box.extent.symbol_height / 2 + box.extent.label_gap)
    head = (box.x, box.y - box.extent.symbol_height / 2)
    items = (
        *draw_symbol(look.symbol, (box.x, box.y), style),
        *draw_years_above(look.above, head, style),
        *draw_block(look.block, top, style),
    )
    return Group(f"person:{look.person.id}", look.title, items)
