"""What a layout is: boxes of people, lines between them, outlines of households; in points, y downwards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Point: TypeAlias = tuple[float, float]
LineKind: TypeAlias = Literal["partnership", "descent", "sibship"]


@dataclass(frozen=True, slots=True)
class Extent:
    """The room one person needs: the symbol's size and the label block centred below it.

    `label_gap` is the distance between the symbol's bottom and the label's top.
    """

    symbol_width: float
    symbol_height: float
    label_width: float
    label_height: float
    label_gap: float

    @property
    def width(self) -> float:
        """The wider of symbol and label."""
        return max(self.symbol_width, self.label_width)

    @property
    def height(self) -> float:
        """Symbol, gap and label together."""
        return self.symbol_height + (self.label_gap + self.label_height if self.label_height else 0)


@dataclass(frozen=True, slots=True)
class Box:
    """The place of one person: `x`, `y` is the centre of the symbol."""

    person: str
    x: float
    y: float
    extent: Extent


@dataclass(frozen=True, slots=True)
class RoutedLine:
    """One line as it is drawn, through its points.

    A `partnership` line is the bracket under a couple: down from the first partner, across, up to the second.
    A `sibship` line is the bar over the children of a union. A `descent` line is either the drop from the
    bracket (or from a sole parent) to the bar, with `child` None, or the line from the bar to one child.
    `union` is the id of the family's union; `persons` are those whom the line joins. `hops` are the points
    where it crosses another line and is drawn with a small bridge.
    """

    kind: LineKind
    union: str
    persons: tuple[str, ...]
    points: tuple[Point, ...]
    child: str | None = None
    hops: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class KinLine:
    """The line of a kin relation whose path is not known."""

    kin: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """The outline of one household on a date.

    `parts` are closed rings without the closing point repeated; more than one when the members could not be
    enclosed together. `members` are the people inside. `tethered` are people who stay part-time, overnight or
    perhaps, joined to the outline by a line (person id, from, to) and not enclosed. `label_at` is the
    left end of the label's baseline on the outline. `links` are lines that join parts which stand apart.
    `perhaps` are the borders, closed or open, of what else it encloses: people who possibly live there.
    """

    household: str
    members: tuple[str, ...]
    parts: tuple[tuple[Point, ...], ...]
    label_at: Point
    tethered: tuple[tuple[str, Point, Point], ...] = ()
    links: tuple[tuple[Point, ...], ...] = ()
    possible: tuple[str, ...] = ()
    perhaps: tuple[tuple[Point, ...], ...] = ()

    @property
    def rings(self) -> tuple[tuple[Point, ...], ...]:
        """The closed rings: those round members, and those of people apart who possibly live there."""
        apart = (line[:-1] for line in self.perhaps if line[0] == line[-1])
        return (*self.parts, *apart)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything goes. Every person of the family has exactly one box."""

    boxes: tuple[Box, ...]
    lines: tuple[RoutedLine, ...]
    kin_lines: tuple[KinLine, ...]
    outlines: tuple[Outline, ...]
    width: float
    height: float

    def box_of(self, person: str) -> Box:
        """Return the box of a person.

        Raises:
            KeyError: when the layout does not hold the person.
        """
        for box in self.boxes:
            if box.person == person:
                return box
        raise KeyError(person)
