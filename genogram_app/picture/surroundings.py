"""What is drawn around the people of a picture: lines, words, households and bonds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TypeAlias

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Group, Path, Point, Text
from genogram_app.family.graph import FamilyGraph
from genogram_app.layout.geometry import Layout, Outline, RoutedLine
from genogram_app.layout.kin_lines import crossings
from genogram_app.model.relations import Bond, Kin
from genogram_app.notation.births import draw_birth
from genogram_app.notation.bond_ways import bond_way
from genogram_app.notation.bonds import bond_caption, draw_bond
from genogram_app.notation.households import HomeLook
from genogram_app.notation.kin import draw_kin, kin_caption
from genogram_app.notation.labels import draw_years_above, years_above
from genogram_app.notation.sentences import birth_sentence, bond_sentence, called, kin_sentence
from genogram_app.notation.style import Style
from genogram_app.notation.years import holds
from genogram_app.picture.homes import Household
from genogram_app.picture.household_parts import home_look, household_group, tint_group
from genogram_app.picture.lines import Part, UnionLook, union_parts
from genogram_app.picture.memory import Memory
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.placing import Entry, FreeSpace, Rectangle, placed_words, small_marks

Groups: TypeAlias = tuple[Group, ...]
_Marked: TypeAlias = tuple[Part, tuple[Entry, ...]]
"""A part of the lines, and what its small marks take."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Everything known about a picture before words take their places around its people."""

    graph: FamilyGraph
    day: date | None
    options: PictureOptions
    style: Style
    homes: Sequence[Household]
    unions: Sequence[UnionLook]
    layout: Layout

    def shown(self) -> tuple[object, ...]:
        """Return everything that the groups depend on."""
        document = self.graph.document
        return (
            *(self.layout, self.unions, self.homes, self._names(), self.graph.kin, self.options, self.style),
            *(document.births, self.shown_bonds(), document.households, document.case.subjects),
            self._heads(),
        )

    def groups(self, memory: Memory) -> tuple[Groups, Groups]:
        """Return the groups below the people and those above; words take their places one after the other.

        What the memory holds of the picture before and has not changed is taken from there.
        """
        names = self._names()
        space = FreeSpace.around(self.layout, memory)
        for outline in self.layout.outlines:
            space.take_outline(outline)
        for head in self._heads():
            space.take(head)
        lines = [
            *self._unions(names, memory),
            *self._marked([*self._births(names), *self._kin(names, memory)]),
        ]
        for _, marks in lines:
            space.take_entries(marks)
        drawn = [self._with_words(part, space) for part, _ in lines]
        households = self._households(names, space)
        bonds = [self._with_words(part, space) for part in self._bonds(names, (*households, *drawn), memory)]
        return (*households, *drawn), tuple(bonds)

    def _heads(self) -> tuple[Rectangle, ...]:
        """Where years stand above symbols, if they do."""
        if not (self.options.dates and self.options.notation.years_above):
            return ()
        drawn = (
            item
            for box in self.layout.boxes
            for item in draw_years_above(
                years_above(self.graph.person(box.person), self.day),
                (box.x, box.y - box.extent.symbol_height / 2),
                self.style,
            )
        )
        areas = (bounds(item) for item in drawn if isinstance(item, Path))
        return tuple((area.left, area.top, area.right, area.bottom) for area in areas if area)

    def _marked(self, parts: Sequence[Part]) -> tuple[_Marked, ...]:
        return tuple((part, small_marks(part.group.items, self.style.unit)) for part in parts)

    def _with_words(self, part: Part, space: FreeSpace) -> Group:
        """The group with its words at a free place."""
        caption, style = part.caption, self.style
        if caption is None:
            return part.group

        def placed() -> Group:
            return replace(part.group, items=(*part.group.items, *placed_words(caption, space, style)))

        return space.recall(part.group.key, (part.group, caption, style), placed)

    def _names(self) -> dict[str, str]:
        return {p.id: called(p, names=self.options.names) for p in self.graph.document.people}

    def _unions(self, names: Mapping[str, str], memory: Memory) -> list[_Marked]:
        by_union: dict[str, list[RoutedLine]] = {}
        for line in self.layout.lines:
            by_union.setdefault(line.union, []).append(line)
        return [
            part
            for look in self.unions
            for part in self._union(look, by_union.get(look.union.id, []), names, memory)
        ]

    def _union(
        self, look: UnionLook, lines: Sequence[RoutedLine], names: Mapping[str, str], memory: Memory
    ) -> tuple[_Marked, ...]:
        called = [names[p] for p in (*look.union.partners, *(link.child for link in look.union.children))]
        return memory.recall(
            ("union", look.union.id),
            (look, lines, called, self.style),
            lambda: self._marked(union_parts(look, lines, names, self.style)),
        )

    def _births(self, names: Mapping[str, str]) -> list[Part]:
        if not self.graph.document.births:
            return []
        legs: dict[str, list[tuple[str, tuple[Point, ...]]]] = {}
        for line in self.layout.lines:
            if line.child is not None:
                legs.setdefault(line.child, []).append((line.union, line.points))
        return [
            Part(
                Group(
                    f"birth:{birth.id}",
                    birth_sentence(birth, [names[child] for child in birth.children]),
                    draw_birth(
                        _fork([legs.get(child, []) for child in birth.children]), birth.zygosity, self.style
                    ),
                )
            )
            for birth in self.graph.document.births
        ]

    def _kin(self, names: Mapping[str, str], memory: Memory) -> list[Part]:
        facts = {kin.id: kin for kin in self.graph.kin}
        lines = [line.points for line in self.layout.lines] if facts else []
        parts = []
        for line in self.layout.kin_lines:
            fact = facts[line.kin]
            asked = fact, names[fact.person], names[fact.relative], line.points, tuple(lines), self.style
            parts.append(memory.recall(("kin", line.kin), asked, partial(_kin_part, *asked)))
            lines.append(line.points)
        return parts

    def _households(self, names: Mapping[str, str], space: FreeSpace) -> list[Group]:
        homes = {home.household: home for home in self.homes}
        looks = list(zip(self.home_looks(), self.layout.outlines, strict=True))
        drawn = [self._household(homes[o.household], look, o, names, space) for look, o in looks]
        return [*tint_group(looks, self.style), *drawn]

    def _household(
        self, home: Household, look: HomeLook, outline: Outline, names: Mapping[str, str], space: FreeSpace
    ) -> Group:
        called = [names[p] for p in (*outline.members, *(person for person, _, _ in outline.tethered))]
        return space.recall(
            f"household:{home.household}",
            (home, look, outline, called, self.style),
            lambda: household_group(home, look, outline, names, space, self.style),
        )

    def home_looks(self) -> list[HomeLook]:
        """Return how each outlined household looks."""
        homes = {home.household: home for home in self.homes}
        document = self.graph.document
        return [home_look(document, homes[o.household], o) for o in self.layout.outlines]

    def _bonds(self, names: Mapping[str, str], below: Sequence[Group], memory: Memory) -> list[Part]:
        """The lines of bonds, led round the words that have a place."""
        if not self.options.bonds:
            return []
        lines = [line.points for line in self.layout.lines]
        areas = (bounds(item) for group in below for item in group.items if isinstance(item, Text))
        words = [(area.left, area.top, area.right, area.bottom) for area in areas if area]
        boxes = {box.person: box for box in self.layout.boxes}
        parts = []
        drawn: Counter[frozenset[str]] = Counter()
        for bond in self.shown_bonds():
            pair = frozenset((bond.from_person, bond.to_person))
            asked = (
                boxes[bond.from_person],
                boxes[bond.to_person],
                self.layout.boxes,
                self.style,
                drawn[pair],
                lines,
                words,
            )
            way = memory.recall(("way", bond.id), asked, partial(bond_way, *asked))
            drawn[pair] += 1
            title = bond_sentence(bond, names[bond.from_person], names[bond.to_person])
            group = Group(f"bond:{bond.id}", title, draw_bond(bond, way, self.style))
            parts.append(Part(group, bond_caption(bond, way, self.style)))
        return parts

    def shown_bonds(self) -> list[Bond]:
        """Return the bonds of the day that nobody disproved."""
        return [
            b
            for b in self.graph.document.bonds
            if b.certainty != "disproved" and holds(b.from_, b.to, self.day)
        ]


def _kin_part(
    fact: Kin,
    person: str,
    relative: str,
    points: Sequence[Point],
    lines: Sequence[Sequence[Point]],
    style: Style,
) -> Part:
    """The line of a kin relation, which bridges the `lines` that it crosses."""
    title = kin_sentence(fact, person, relative)
    drawn = draw_kin(fact, points, style, crossings(points, lines))
    return Part(Group(f"kin:{fact.id}", title, drawn), kin_caption(fact, points, style))


def _fork(legs: Sequence[Sequence[tuple[str, tuple[Point, ...]]]]) -> list[tuple[Point, ...]]:
    """The legs, given as (union, points) for each child, that hang from one union, that of most of them."""
    unions = [union for child in legs for union, _ in child]
    if not unions:
        return []
    shared = max(dict.fromkeys(unions), key=unions.count)
    return sorted(points for child in legs for union, points in child if union == shared)
