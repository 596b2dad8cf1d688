"""The lines of a family as groups: couples, children, and what stands beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from genogram_app.drawing.primitives import Group, Primitive
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.unions import ChildLink, Union
from genogram_app.layout.geometry import RoutedLine
from genogram_app.model.fields import Sex
from genogram_app.model.relations import Parentage, Partnership
from genogram_app.notation.captions import Caption
from genogram_app.notation.parentage import (
    ChildLine,
    child_caption,
    child_line,
    doubtful_half,
    draw_child_line,
    draw_doubtful_half,
    draw_trunk,
    shared_look,
    without_doubt,
)
from genogram_app.notation.partnerships import CoupleLine, couple_caption, couple_line, draw_couple
from genogram_app.notation.routes import split_at
from genogram_app.notation.sentences import child_sentence, couple_sentence
from genogram_app.notation.style import Style
from genogram_app.picture.couples import Couples


@dataclass(frozen=True, slots=True)
class Part:
    """A group, and the words that still have to be placed beside it."""

    group: Group
    caption: Caption | None = None


@dataclass(frozen=True, slots=True)
class UnionLook:
    """How one union looks, with the facts of each child.

    `half` is the partner whose half of the bracket carries a doubt about parentage.
    """

    union: Union
    couple: CoupleLine
    children: tuple[ChildLine, ...]
    facts: tuple[tuple[Parentage, ...], ...]
    half: str | None = None


def union_look(
    union: Union,
    graph: FamilyGraph,
    couples: Couples,
    day: date | None,
    style: Style,
    *,
    chosen: bool = False,
) -> UnionLook:
    """Return how a union and its children look as at a day; on a `chosen` one nothing is settled too soon."""
    document = graph.document
    sexes: dict[str, Sex] = {person: document.person(person).sex for person in union.partners}
    partnership = next((u for u in graph.partnerships if u.id == union.partnership), None)
    facts = tuple(_facts(link, graph) for link in union.children)
    looks = tuple(
        child_line(link, its, sexes, day, chosen=chosen)
        for link, its in zip(union.children, facts, strict=True)
    )
    half = doubtful_half(union, looks)
    if half and not all(any(fact.parent != half for fact in its) for its in facts):
        half = None
    couple = couple_line(partnership, day, style.key_style, chosen=chosen)
    if partnership is not None:
        blood, number = partnership.id in couples.of_blood, couples.numbers.get(partnership.id, "")
        couple = replace(couple, of_blood=blood, number=number)
    return UnionLook(union, couple, looks, facts, half)


@dataclass(frozen=True, slots=True)
class UnionFacts:
    """Everything of a case from which the look of a union follows, apart from the day."""

    parentages: tuple[Parentage, ...]
    couples: tuple[Partnership, ...]
    sexes: tuple[Sex, ...]
    number: str
    of_blood: bool


def facts_of(union: Union, graph: FamilyGraph, couples: Couples) -> UnionFacts:
    """Return the facts about a union."""
    return UnionFacts(
        tuple(fact for link in union.children for fact in graph.parentages_as_child(link.child)),
        tuple(u for u in graph.partnerships_of(union.partners[0]) if u.id == union.partnership),
        tuple(graph.person(person).sex for person in union.partners),
        couples.numbers.get(union.partnership or "", ""),
        union.partnership in couples.of_blood,
    )


def _facts(link: ChildLink, graph: FamilyGraph) -> tuple[Parentage, ...]:
    return tuple(k for k in graph.parentages_as_child(link.child) if k.id in link.parentages)


def couple_words(look: UnionLook, style: Style) -> tuple[str, ...]:
    """Return what is written over the line of a union's couple, a phrase a line."""
    if len(look.union.partners) < 2:
        return ()
    return (_half_line(look) if look.half else look.couple).written(style)


def _half_line(look: UnionLook) -> CoupleLine:
    """What is written over the doubtful half of a bracket: only the doubt."""
    return CoupleLine("solid", look.children[0].words[-1:], doubted=True)


def union_parts(
    look: UnionLook, lines: Sequence[RoutedLine], names: Mapping[str, str], style: Style
) -> tuple[Part, ...]:
    """Return the groups of one union: the couple with what its children share, then each child."""
    bracket = next((line for line in lines if line.kind == "partnership"), None)
    trunk = [line for line in lines if line.child is None and line.kind != "partnership"]
    drop = next((line.points[0][0] for line in trunk if line.kind == "descent"), None)
    couple = _couple_part(look, bracket, trunk, drop, names, style)
    children = [_child_part(look, place, lines, names, style) for place in range(len(look.children))]
    half = _half_part(look, bracket, drop, names, style)
    return tuple(part for part in (couple, half, *children) if part is not None)


def _couple_part(
    look: UnionLook,
    bracket: RoutedLine | None,
    trunk: Sequence[RoutedLine],
    drop: float | None,
    names: Mapping[str, str],
    style: Style,
) -> Part | None:
    union = look.union
    items: list[Primitive] = []
    caption = None
    if bracket is not None:
        points = bracket.points
        if look.half and drop is not None:
            points = _halves(look, bracket, drop)[0]
            items += draw_trunk(_plain(look), points, bracket.hops, style)
        else:
            items += draw_couple(look.couple, points, bracket.hops, drop, style)
            caption = couple_caption(look.couple, points, drop, style)
    shared = _plain(look) if look.half else shared_look(look.children)
    for line in trunk:
        items += draw_trunk(shared, line.points, line.hops, style)
    if not items:
        return None
    key = f"partnership:{union.partnership}" if union.partnership else f"union:{union.id}"
    title = couple_sentence([names[p] for p in union.partners], look.couple)
    return Part(Group(key, title, tuple(items)), caption)


def _plain(look: UnionLook) -> ChildLine:
    return shared_look([without_doubt(child) for child in look.children])


def _halves(
    look: UnionLook, bracket: RoutedLine, drop: float
) -> tuple[tuple[tuple[float, float], ...], tuple[tuple[float, float], ...]]:
    """The half of the bracket to the certain parent, and the half to the one in doubt."""
    first, second = split_at(bracket.points, drop)
    return (second, first) if bracket.persons[0] == look.half else (first, second)


def _half_part(
    look: UnionLook, bracket: RoutedLine | None, drop: float | None, names: Mapping[str, str], style: Style
) -> Part | None:
    """The doubtful parent's half of a bracket, with the words that belong to it."""
    if look.half is None or bracket is None or drop is None:
        return None
    points = _halves(look, bracket, drop)[1]
    line = _half_line(look)
    fact = next(k for k in look.facts[0] if k.parent == look.half)
    title = child_sentence(names[fact.child], (names[fact.parent],), fact.kind, line.words)
    group = Group(f"parentage:{fact.id}", title, draw_doubtful_half(points, style))
    return Part(group, couple_caption(line, points, None, style))


def _child_part(
    look: UnionLook, place: int, lines: Sequence[RoutedLine], names: Mapping[str, str], style: Style
) -> Part | None:
    link, child = look.union.children[place], look.children[place]
    own = next((line for line in lines if line.kind == "descent" and line.child == link.child), None)
    if own is None:
        return None
    drawn = without_doubt(child) if look.half else child
    fact = next(k for k in look.facts[place] if k.parent != look.half)
    parents = [names[p] for p in look.union.partners]
    title = child_sentence(names[link.child], parents, child.kind, child.words)
    group = Group(f"parentage:{fact.id}", title, draw_child_line(drawn, own.points, own.hops, style))
    return Part(group, child_caption(drawn, own.points, style))
