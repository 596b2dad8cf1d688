"""How well a family is drawn: what is missing, what stands where a reader does not look for it, how long.

The measures are those by which other programs were judged (`benchmarks.peers`). Lengths are in widths of a
symbol; for all of them less is better.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from statistics import mean, median

from benchmarks.line_measures import crossings, overlaps, pieces, through_symbols
from benchmarks.review_families import Match, Relative, ReviewFamily
from genogram_app.layout.geometry import Box, Layout


@dataclass(frozen=True, slots=True)
class Measures:
    """What is measured of one drawing: faults first, then crossings and lengths.

    `generation_off` counts children who stand not one row below their lower parent, `siblings_out_of_order`
    the fewest siblings to move for birth order, `off_centre` how far the middle of the siblings is from the
    middle of their parents.
    """

    dropped: int
    duplicated: int
    missing_links: int
    partners_not_level: int
    partners_apart: int
    child_not_below: int
    generation_off: int
    siblings_out_of_order: int
    twins_apart: int
    overlaps: int
    through_symbols: int
    merged_lines: int
    crossings: int
    width: float
    height: float
    off_centre: float
    line_length: float

    @property
    def whole(self) -> bool:
        """Everybody is drawn once, with every link."""
        return not (self.dropped or self.duplicated or self.missing_links)


NAMES = tuple(f.name for f in fields(Measures))
"""The names of all measures, in order."""


def measure(family: ReviewFamily, layout: Layout) -> Measures:
    """Measure the layout of a family whose people have their own ids in it."""
    people = [b.person for b in layout.boxes]
    places = _Places(layout.boxes)
    unit = median(b.extent.symbol_width for b in layout.boxes)
    crossing, merged = crossings(layout.lines, unit)
    shown = [_Shown(places, union) for union in family.unions]
    off_centre = [s.off_centre / unit for s in shown if s.partners and s.children]
    width, height = _size(layout)
    return Measures(
        dropped=len({p.id for p in family.people} - set(people)),
        duplicated=len(people) - len(set(people)),
        missing_links=_missing_links(family, layout),
        partners_not_level=sum(s.is_not_level for s in shown),
        partners_apart=sum(s.is_apart for s in shown),
        child_not_below=sum(s.child_not_below for s in shown),
        generation_off=sum(s.generation_off for s in shown),
        siblings_out_of_order=sum(s.out_of_order for s in shown),
        twins_apart=sum(map(places.are_parted, _twins(family))),
        overlaps=overlaps(layout.boxes, 1e-3 * unit),
        through_symbols=through_symbols(layout.lines, layout.boxes, 0.05 * unit),
        merged_lines=merged,
        crossings=crossing,
        width=width / unit,
        height=height / unit,
        off_centre=mean(off_centre) if off_centre else 0.0,
        line_length=sum(piece.length for piece in pieces(layout.lines)) / unit,
    )


def alike(family: ReviewFamily) -> list[tuple[Match, ...]]:
    """Unions that a case cannot tell apart: of one person, each time with a partner whom nobody knows.

    Nothing can say which of their children have the same father, so that they are drawn as one.
    """
    sole: dict[str, list[Match]] = {}
    for union in family.unions:
        if len(union.partners) == 1:
            sole.setdefault(union.partners[0].id, []).append(union)
    return [tuple(unions) for unions in sole.values() if len(unions) > 1]


def _missing_links(family: ReviewFamily, layout: Layout) -> int:
    """Partners and children whom no line of their union joins."""
    joined: dict[str, set[str]] = {}
    for line in layout.lines:
        joined.setdefault(line.union, set()).update(line.persons)
    number = {union: f"U{n}" for n, union in enumerate(family.unions, 1)}
    missing = 0
    for union in family.unions:
        # A sole parent's union has no partnership to be named after: it is named after the parent.
        name = number[union] if len(union.partners) == 2 else union.partners[0].id
        everyone = [*(p.id for p in union.partners), *(c.child.id for c in union.children)]
        missing += sum(person not in joined.get(name, ()) for person in everyone)
    return missing


def _twins(family: ReviewFamily) -> Iterable[list[str]]:
    """The ids of each multiple birth."""
    groups: dict[str, list[str]] = {}
    for union in family.unions:
        for placed in union.children:
            if placed.twins is not None:
                groups.setdefault(placed.twins, []).append(placed.child.id)
    return groups.values()


def _size(layout: Layout) -> tuple[float, float]:
    """Width and height of everything that is drawn, without labels."""
    points = [point for line in layout.lines for point in line.points]
    for box in layout.boxes:
        across, down = box.extent.symbol_width / 2, box.extent.symbol_height / 2
        points += [(box.x - across, box.y - down), (box.x + across, box.y + down)]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return max(xs) - min(xs), max(ys) - min(ys)


class _Places:
    """Where everybody stands: on which row, and beside whom."""

    def __init__(self, boxes: Sequence[Box]) -> None:
        gap = 0.5 * median(b.extent.symbol_height for b in boxes)
        self.near = 1e-3 * median(b.extent.symbol_width for b in boxes)
        self.row: dict[str, int] = {}
        self.x = {b.person: b.x for b in boxes}
        self.y = {b.person: b.y for b in boxes}
        self.rows: list[list[float]] = []
        last = float("-inf")
        for box in sorted(boxes, key=lambda b: b.y):
            if box.y - last > gap:
                self.rows.append([])
            self.row[box.person], last = len(self.rows) - 1, box.y
            self.rows[-1].append(box.x)
        for row in self.rows:
            row.sort()

    def between(self, one: str, other: str) -> int:
        """How many people stand between two on the row of the left one."""
        left, right = sorted((one, other), key=self.x.__getitem__)
        row = self.rows[self.row[left]]
        return bisect_left(row, self.x[right] - self.near) - bisect_left(row, self.x[left] + self.near)

    def are_parted(self, people: Sequence[str]) -> bool:
        """Tell whether somebody stands between people who belong beside one another."""
        ordered = sorted(people, key=self.x.__getitem__)
        level = len({self.row[p] for p in people}) == 1
        return not level or self.between(ordered[0], ordered[-1]) > len(people) - 2


class _Shown:
    """How one union stands in the drawing."""

    def __init__(self, places: _Places, union: Match) -> None:
        self.places = places
        self.partners = [p.id for p in union.partners if p.id in places.x]
        own = (c for c in union.children if c.tie == "birth" or not _has_birth_parents(c.child))
        shown = [c.child for c in own if c.child.id in places.x]
        shown.sort(key=lambda child: places.x[child.id])
        self.children = [child.id for child in shown]
        self.births = [child.birth for child in shown]

    @property
    def is_not_level(self) -> bool:
        """The partners stand on different rows."""
        return len({self.places.row[p] for p in self.partners}) > 1

    @property
    def is_apart(self) -> bool:
        """The partners do not stand side by side."""
        couple = len(self.partners) == 2
        return self.is_not_level or (couple and self.places.between(*self.partners) > 0)

    @property
    def child_not_below(self) -> int:
        """Children who do not stand below their lower parent."""
        return sum(rows <= 0 for rows in self._rows_below())

    @property
    def generation_off(self) -> int:
        """Children who do not stand on the row right below their lower parent."""
        return sum(rows != 1 for rows in self._rows_below())

    def _rows_below(self) -> list[int]:
        """How many rows below their lower parent the children stand."""
        if not self.partners:
            return []
        row: Mapping[str, int] = self.places.row
        lower = max(self.partners, key=self.places.y.__getitem__)
        return [row[child] - row[lower] for child in self.children]

    @property
    def out_of_order(self) -> int:
        """The fewest children to move until all stand by birth, eldest on the left."""
        return len(self.births) - _longest_rise(self.births)

    @property
    def off_centre(self) -> float:
        """How far the middle of the children is from the middle of the parents."""
        x = self.places.x
        parents = mean(x[p] for p in self.partners)
        return abs((x[self.children[0]] + x[self.children[-1]]) / 2 - parents)


def _has_birth_parents(child: Relative) -> bool:
    return child.origin is not None and any(
        placed.tie == "birth" and placed.child is child for placed in child.origin.children
    )


def _longest_rise(years: Iterable[int]) -> int:
    """The length of the longest part that never falls; children of one year may stand in any order."""
    ends: list[int] = []
    for year in years:
        at = bisect_right(ends, year)
        ends[at : at + 1] = [year]
    return len(ends)
