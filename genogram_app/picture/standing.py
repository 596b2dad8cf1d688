"""How people stood in the picture before, and how the next one keeps them there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from genogram_app.layout.geometry import Box, Layout, Outline, Point, RoutedLine

_FINE = 64.0
"""Places are kept to a 64th of a point: too little to see, and what has not moved is then the same number."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How people stood in a picture.

    `order` is who stood left of whom, `free` the layout without what was placed by hand (None before the
    first picture), `shift` how far the picture was moved from its layout, in points. With
    `held` people stay at their places as well, where that does no harm.
    """

    order: tuple[str, ...] = ()
    free: Layout | None = None
    shift: Point = (0.0, 0.0)
    held: bool = True

    @property
    def places(self) -> dict[str, Point]:
        """Where people are to stay, in the layout without what was placed by hand."""
        return places_of(self.free) if self.free is not None and self.held else {}

    def after(self, free: Layout) -> Standing:
        """Return how people stand in the next layout, moved so that most of them do not move."""
        return Standing(order_of(free), free, self._shift_of(free))

    def on_layout(self, places: Mapping[str, Point]) -> dict[str, Point]:
        """Return places of the picture as places of its layout."""
        left, up = self.shift
        return {person: (x - left, y - up) for person, (x, y) in places.items()}

    def _shift_of(self, free: Layout) -> Point:
        if self.free is None:
            return self.shift
        stood = {box.person: box for box in self.free.boxes}
        both = [(stood[box.person], box) for box in free.boxes if box.person in stood]
        # Exact: rows may stand between two 64ths, and a rounded move would make some of them jump by one.
        across = _usual(there.x - here.x for here, there in both)
        down = _usual(there.y - here.y for here, there in both)
        return self.shift[0] - across, self.shift[1] - down


NOBODY = Standing()
"""Before the first picture."""


def order_of(layout: Layout) -> tuple[str, ...]:
    """Return everybody from left to right; who stand above each other in the order of the layout."""
    return tuple(box.person for box in sorted(layout.boxes, key=lambda box: _fine(box.x)))


def restored(order: Sequence[str], before: Sequence[str]) -> tuple[str, ...]:
    """Return an order with those who are only in the one before, each to the right of whom they followed."""
    found, shown = list(order), {*order}
    last: str | None = None
    for person in before:
        if person not in shown:
            found.insert(0 if last is None else found.index(last) + 1, person)
        last = person
    return tuple(found)


def places_of(layout: Layout) -> dict[str, Point]:
    """Return where everybody is."""
    return {box.person: (box.x, box.y) for box in layout.boxes}


def stand_alike(one: Layout, other: Layout) -> bool:
    """Return whether the same people stand in the same rows in the same order, wherever the rows are."""
    return _rows(one) == _rows(other)


def crossings(layout: Layout) -> int:
    """Return how many times lines of two families cross."""
    return sum(len(line.hops) for line in layout.lines)


def shifted(layout: Layout, by: Point) -> Layout:
    """Return the layout moved, every place to a 64th of a point."""
    right, down = by

    def at(point: Point) -> Point:
        return _fine(point[0] + right), _fine(point[1] + down)

    def along(points: Iterable[Point]) -> tuple[Point, ...]:
        # Written out: there are a thousand points in a picture.
        fine, nearest = _FINE, round
        return tuple(
            [(nearest((x + right) * fine) / fine, nearest((y + down) * fine) / fine) for x, y in points]
        )

    def round_home(outline: Outline) -> Outline:
        return replace(
            outline,
            parts=tuple(along(part) for part in outline.parts),
            label_at=at(outline.label_at),
            tethered=tuple((person, at(start), at(end)) for person, start, end in outline.tethered),
            links=tuple(along(link) for link in outline.links),
            perhaps=tuple(along(line) for line in outline.perhaps),
        )

    return replace(
        layout,
        boxes=tuple([Box(b.person, *at((b.x, b.y)), b.extent) for b in layout.boxes]),
        lines=tuple(
            [
                RoutedLine(n.kind, n.union, n.persons, along(n.points), n.child, along(n.hops))
                for n in layout.lines
            ]
        ),
        kin_lines=tuple(replace(kin, points=along(kin.points)) for kin in layout.kin_lines),
        outlines=tuple(round_home(outline) for outline in layout.outlines),
    )


def _rows(layout: Layout) -> list[tuple[str, ...]]:
    rows: dict[float, list[Box]] = {}
    for box in layout.boxes:
        rows.setdefault(_fine(box.y), []).append(box)
    return [tuple(b.person for b in sorted(rows[y], key=lambda b: _fine(b.x))) for y in sorted(rows)]


def _usual(moves: Iterable[float]) -> float:
    """The median; of two in the middle the lesser move, which leads back again when an edit is undone."""
    ordered = sorted(moves)
    if not ordered:
        return 0.0
    half = len(ordered) // 2
    return min(ordered[(len(ordered) - 1) // 2], ordered[half], key=lambda move: (abs(move), move))


def _fine(value: float) -> float:
    return round(value * _FINE) / _FINE
