"""What is to be laid out: people in file order, their unions, ties and homes, and the room each one needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from genogram_app.family.unions import Union
from genogram_app.layout.geometry import Extent, Point


@dataclass(frozen=True, slots=True)
class KinTie:
    """A kin relation whose path is not known: `person` stands `rows_apart` rows above `relative`.

    A negative number is below, zero level; None when the term does not say.
    """

    id: str
    person: str
    relative: str
    rows_apart: int | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """A household to be outlined: `members` are enclosed, `tethered` are joined to the outline by a line.

    `possible` are enclosed too, in a part of it whose border is broken, because they may not live there.
    """

    household: str
    members: tuple[str, ...]
    tethered: tuple[str, ...] = ()
    possible: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distances in points: least distances between centres, and `unit`, the side of the usual symbol."""

    sibling: float = 48.0
    family: float = 66.0
    generation: float = 96.0
    couple: float = 54.0
    unit: float = 30.0


@dataclass(frozen=True, slots=True)
class Words:
    """The room in points that words beside a line need: in short lines, and `line_height` in one."""

    width: float
    height: float
    line_height: float


@dataclass(frozen=True, slots=True)
class LayoutRequest:
    """Everything that a layout depends on.

    `people` are in file order. A union's children are oldest first, a person's unions in date order.
    `births` are the multiple births. `extents` holds everybody. `pins` are places (centre of the symbol, in
    points) given by hand: such a person is put exactly there. `order` is how people stood before, left to
    right: they keep to it among the others of their row as far as birth order and couples allow, and whoever
    is not in it is put where they fit best; without it the layout is free. With `stood`, where the centres of
    their symbols were, people stay there unless a family would be drawn out of shape, and the layout has the
    coordinates of that one. Sibships of more than `abreast`
    children stand in two rows. `couple_words` stand over the line of a union's couple, `child_words` beside
    the line of a child, by union and child. `outlined` is False where the homes only say who stands together.
    """

    people: tuple[str, ...]
    unions: tuple[Union, ...]
    extents: Mapping[str, Extent]
    births: tuple[tuple[str, ...], ...] = ()
    kin: tuple[KinTie, ...] = ()
    homes: tuple[Home, ...] = ()
    subjects: frozenset[str] = frozenset()
    males: frozenset[str] = frozenset()
    pins: Mapping[str, Point] = field(default_factory=dict)
    spacing: Spacing = Spacing()
    order: tuple[str, ...] = ()
    stood: Mapping[str, Point] = field(default_factory=dict)
    abreast: int | None = None
    couple_words: Mapping[str, Words] = field(default_factory=dict)
    child_words: Mapping[tuple[str, str], Words] = field(default_factory=dict)
    outlined: bool = True


def earlier_order(request: LayoutRequest) -> tuple[int, ...]:
    """Return who of the people, by number, stood where before, left to right."""
    number = {person: n for n, person in enumerate(request.people)}
    return tuple(number[person] for person in dict.fromkeys(request.order) if person in number)
