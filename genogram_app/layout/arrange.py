"""Where everything of a family goes: the stages of the layout, one after another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from genogram_app.layout.coordinates import coordinates
from genogram_app.layout.detours import with_detours
from genogram_app.layout.geometry import Box, KinLine, Layout, Outline, Point, RoutedLine
from genogram_app.layout.heights import Heights, heights
from genogram_app.layout.holding import fine, held
from genogram_app.layout.hops import with_hops
from genogram_app.layout.kin_lines import kin_lines
from genogram_app.layout.layers import Layers, layers
from genogram_app.layout.lines import lines
from genogram_app.layout.order import Order, orders
from genogram_app.layout.pins import bands, make_way, pinned_places
from genogram_app.layout.ports import ports
from genogram_app.layout.remembered import Remembered
from genogram_app.layout.request import Home, LayoutRequest, earlier_order
from genogram_app.layout.roster import Roster, captions, roster
from genogram_app.layout.rows import rows
from genogram_app.layout.straighten import straightened
from genogram_app.layout.tracks import Scene, Sketch, sketch

MARGIN = 1.0
"""In units: the free edge to the left of and above the people, where outlines and lines may run."""
TRIES = 4


@dataclass(frozen=True, slots=True)
class _Stage:
    """A scene with the plans of its lines and the height of its rows."""

    scene: Scene
    made: Sketch
    down: Heights


def arrange(request: LayoutRequest, remembered: Remembered | None = None) -> Layout:
    """Lay out a family; the same request gives the same layout everywhere, whatever is remembered.

    Without pins the drawing begins at (0, 0). Pinned people stand exactly where they are pinned, in the
    coordinates of the drawing without pins, and the others make way.
    """
    remembered = remembered or Remembered()
    pinned = pinned_places(request)
    if not pinned:
        return _finished(request, _free_stage(request, remembered), pinned, remembered)
    # Whoever is dragged again and again is pinned on the same layout.
    free = replace(request, pins={})
    stage: _Stage = remembered.free.recall(free, lambda: _free_stage(free, remembered))
    return _finished(request, _pinned_stage(stage, pinned), pinned, remembered)


def _free_stage(request: LayoutRequest, remembered: Remembered) -> _Stage:
    """The layout without pins: of several orders the one in which the fewest lines cross."""
    people = roster(request)
    places = layers(people, rows(request, people))
    choices = orders(people, places, earlier_order(request), remembered)
    best, fewest = _ordered_stage(request, people, places, choices[0]), 0
    if len(choices) > 1:
        fewest = _crossings(best)
    for ordered in choices[1:]:
        if not fewest:
            break
        stage = _ordered_stage(request, people, places, ordered)
        if (count := _crossings(stage)) < fewest:
            best, fewest = stage, count
    return best


def _crossings(stage: _Stage) -> int:
    return sum(len(line.hops) for line in with_hops(lines(stage.scene, stage.made, stage.down)))


def _ordered_stage(request: LayoutRequest, people: Roster, places: Layers, ordered: Order) -> _Stage:
    """The layout in a given order of the rows."""
    extents = [request.extents[p] for p in request.people]
    ways = ports(people, places, ordered, extents)
    words = captions(request, people)
    x = coordinates(people, places, ordered, ways, extents, request.spacing, words)
    left = min((x[n] - e.width / 2 for n, e in enumerate(extents)), default=0.0)
    shift = MARGIN * request.spacing.unit - left
    x = [at + shift for at in x]
    scene = Scene(people, places, ordered, ways, extents, request.spacing, x, words=words)
    return _staged(straightened(fine(held(scene, _stood(request)))))


def _stood(request: LayoutRequest) -> dict[int, Point]:
    """Where people stood before, by their number."""
    return {n: request.stood[p] for n, p in enumerate(request.people) if p in request.stood}


def _staged(scene: Scene) -> _Stage:
    made = sketch(scene)
    return _Stage(scene, made, heights(scene, made, MARGIN * scene.spacing.unit))


def _pinned_stage(free: _Stage, pinned: Mapping[int, Point]) -> _Stage:
    """The layout with pins: rows make way, and again where lines have made the rows move."""
    first = free.scene
    band = bands(first.rows, free.down.rows, first.extents)
    stage = free
    for _ in range(TRIES):
        x = make_way(
            first.roster, first.layers, first.rows, first.ports, first.extents, first.x, pinned, band
        )
        ordered = tuple(tuple(sorted(row, key=lambda p: (x[p], p))) for row in first.rows)
        ways = ports(first.roster, first.layers, ordered, first.extents)
        heights_of = {n: y for n, (_, y) in pinned.items()}
        stage = _staged(replace(first, rows=ordered, ports=ways, x=x, pinned=heights_of))
        wider = band.joined(bands(first.rows, stage.down.rows, first.extents))
        if wider == band:
            break
        band = wider
    return stage


def _finished(
    request: LayoutRequest, stage: _Stage, pinned: Mapping[int, Point], remembered: Remembered
) -> Layout:
    """Boxes, lines and outlines together, and the size of the whole."""
    row = stage.scene.layers.row
    boxes = {
        p: Box(
            p,
            stage.scene.x[n],
            stage.down.rows[row[n]] if n not in pinned else pinned[n][1],
            request.extents[p],
        )
        for n, p in enumerate(request.people)
    }
    drawn = lines(stage.scene, stage.made, stage.down)
    drawn = with_hops(with_detours(drawn, boxes) if pinned else drawn)
    kin = kin_lines(request.kin, boxes, drawn, remembered)
    homes = request.homes if request.outlined else ()
    rings = outlined(homes, boxes, request.spacing.unit, drawn, remembered)
    width, height = _size(boxes.values(), drawn, kin, rings, request.spacing.unit)
    return Layout(tuple(boxes.values()), drawn, kin, rings, width, height)


def outlined(
    homes: Sequence[Home],
    boxes: Mapping[str, Box],
    unit: float,
    drawn: Sequence[RoutedLine],
    remembered: Remembered,
) -> tuple[Outline, ...]:
    """Return the outlines of households beside the lines that are drawn; nothing where there is none."""
    if not homes:
        return ()
    # shapely takes 0.2 s to load, which a family without households need not wait for.
    from genogram_app.layout.outlines import outlines

    return outlines(homes, boxes, unit, remembered, drawn)


def _size(
    boxes: Iterable[Box],
    drawn: Sequence[RoutedLine],
    kin: Sequence[KinLine],
    rings: Sequence[Outline],
    unit: float,
) -> tuple[float, float]:
    """How far the drawing goes to the right and down, with a margin."""
    points = [p for line in drawn for p in line.points]
    points += [p for line in kin for p in line.points]
    points += [p for ring in rings for part in ring.parts for p in part]
    points += [(b.x + b.extent.width / 2, b.y - b.extent.symbol_height / 2 + b.extent.height) for b in boxes]
    if not points:
        return 0.0, 0.0
    return max(p[0] for p in points) + MARGIN * unit, max(p[1] for p in points) + MARGIN * unit
