"""The lines of all families as they are drawn: bars and brackets, lines over siblings, lines of descent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from genogram_app.layout.geometry import Point, RoutedLine
from genogram_app.layout.heights import Heights
from genogram_app.layout.layers import Strand
from genogram_app.layout.tracks import Plan, Scene, Sketch, arrival, way_down

SAME = 0.01
"""Points nearer than this, in points, are one."""


@dataclass(frozen=True, slots=True)
class _Pen:
    """Draws the lines of families from their plans."""

    scene: Scene
    made: Sketch
    heights: Heights

    def y(self, person: int) -> float:
        """The y of the middle of somebody's symbol."""
        return self.scene.pinned.get(person, self.heights.rows[self.scene.layers.row[person]])

    def track(self, number: int | None) -> float:
        """The y of a track."""
        return self.heights.tracks[number or 0]


def lines(scene: Scene, made: Sketch, heights: Heights) -> tuple[RoutedLine, ...]:
    """Draw every family's lines: the couple's first, then the drop, the bar and the line of each child."""
    pen = _Pen(scene, made, heights)
    return tuple(line for plan in made.plans for line in _family_lines(pen, plan))


def _family_lines(pen: _Pen, plan: Plan) -> Iterator[RoutedLine]:
    family = pen.scene.roster.families[plan.family]
    name = pen.scene.roster.people
    partners = tuple(name[p] for p in family.partners)
    couple = _couple(pen, plan)
    if couple:
        yield RoutedLine("partnership", family.id, partners, couple)
    if plan.drop is None:
        return
    level = pen.track(plan.bar)
    yield RoutedLine("descent", family.id, partners, _drop(pen, plan, couple, level))
    ends = [plan.drop, *plan.feet]
    if max(ends) - min(ends) > SAME:
        children = tuple(name[c] for c in family.everybody_below)
        yield RoutedLine("sibship", family.id, children, ((min(ends), level), (max(ends), level)))
    for strand, foot in zip(pen.scene.layers.strands[plan.family], plan.feet, strict=True):
        points = _child(pen, plan, strand, (foot, level))
        yield RoutedLine("descent", family.id, (name[strand.person],), points, child=name[strand.person])


def _couple(pen: _Pen, plan: Plan) -> tuple[Point, ...]:
    """The bar or bracket of a couple from the first partner to the second; empty for a sole parent."""
    family = pen.scene.roster.families[plan.family]
    if len(family.partners) < 2:
        return ()
    if plan.bracket is None:
        return _bar(pen, plan.family, family.partners)
    level = pen.track(plan.bracket)
    first, second = (_leg(pen, plan, p, n, level) for n, p in enumerate(family.partners))
    return _joined([*first, *reversed(second)])


def _bar(pen: _Pen, number: int, partners: tuple[int, ...]) -> tuple[Point, ...]:
    """A straight bar from side to side; with a step in its middle when somebody was put higher by hand."""
    left, right = pen.scene.ports.bars[number]
    start = (pen.scene.x[left] + pen.scene.extents[left].symbol_width / 2, pen.y(left))
    end = (pen.scene.x[right] - pen.scene.extents[right].symbol_width / 2, pen.y(right))
    middle = (start[0] + end[0]) / 2
    points = _joined([start, (middle, start[1]), (middle, end[1]), end])
    return points if partners[0] == left else points[::-1]


def _leg(pen: _Pen, plan: Plan, partner: int, which: int, level: float) -> list[Point]:
    """From a partner's symbol down to the bracket."""
    port = pen.scene.ports.at.get((plan.family, partner))
    stand = pen.scene.layers.stands[plan.family][which]
    if port is None:
        return [(pen.scene.x[partner], pen.y(partner)), (pen.scene.x[partner], level)]
    points = _out(pen, plan, partner)
    if stand != partner:
        strand = next(s for s in pen.scene.layers.descents[plan.family] if s.person == partner)
        points += _steps(pen, plan, strand, way_down(pen.scene, plan.family, partner))
    return [*points, (way_down(pen.scene, plan.family, stand), level)]


def _out(pen: _Pen, plan: Plan, partner: int) -> list[Point]:
    """Out of a symbol at its port, as far as the way down.

    A port below the middle starts so far inside the box that the line reaches a circle and a diamond too.
    """
    port = pen.scene.ports.at[plan.family, partner]
    extent = pen.scene.extents[partner]
    half = extent.symbol_width / 2 * (1 - port.drop / (extent.symbol_height / 2))
    x, y = pen.scene.x[partner], pen.y(partner) + port.drop
    return [(x + port.side * half, y), (x + port.out, y)]


def _drop(pen: _Pen, plan: Plan, couple: tuple[Point, ...], level: float) -> tuple[Point, ...]:
    """From the couple's line, or from a sole parent, down to the bar over the children."""
    x = plan.drop or 0.0
    if plan.bracket is not None:
        return ((x, pen.track(plan.bracket)), (x, level))
    if couple:
        left, right = min(couple, key=lambda p: p[0]), max(couple, key=lambda p: p[0])
        y = left[1] if x < (left[0] + right[0]) / 2 else right[1]
        return ((x, y), (x, level))
    return _joined([*_out(pen, plan, pen.scene.roster.families[plan.family].partners[0]), (x, level)])


def _child(pen: _Pen, plan: Plan, strand: Strand, start: Point) -> tuple[Point, ...]:
    """From the bar down to the top of a child's symbol, through the rows between."""
    child = strand.person
    x = arrival(pen.scene, plan.family, child)
    points = [start, *_steps(pen, plan, strand, start[0])]
    # Beside the middle a line goes on into the box as far as a diamond's edge; symbols hide the rest.
    deeper = abs(x - pen.scene.x[child]) if strand.goal is not None else 0.0
    top = pen.y(child) - pen.scene.extents[child].symbol_height / 2
    return _joined([*points, (x, top + deeper)])


def _steps(pen: _Pen, plan: Plan, strand: Strand, x: float) -> list[Point]:
    """The level steps of a line through several rows."""
    points = []
    moves = strand.places if strand.goal is None else strand.places[1:]
    for n, place in enumerate(moves):
        level = pen.track(plan.jogs[strand.person, n])
        at = arrival(pen.scene, plan.family, place) if place == strand.goal else pen.scene.x[place]
        points += [(x, level), (at, level)]
        x = at
    return points


def _joined(points: Sequence[Point]) -> tuple[Point, ...]:
    """The points without repetition and without points on a straight piece."""
    kept: list[Point] = []
    for point in points:
        if kept and abs(kept[-1][0] - point[0]) < SAME and abs(kept[-1][1] - point[1]) < SAME:
            continue
        if len(kept) > 1 and _straight(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(point)
    return tuple(kept)


def _straight(a: Point, b: Point, c: Point) -> bool:
    """Tell whether three points lie on one upright or level line."""
    return max(abs(a[0] - b[0]), abs(b[0] - c[0])) < SAME or max(abs(a[1] - b[1]), abs(b[1] - c[1])) < SAME
