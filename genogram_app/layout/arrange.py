"""Where everything of a family goes: the stages of the layout, one after another."""

from __future__ import annotations

from genogram_app.layout.coordinates import coordinates
from genogram_app.layout.geometry import Box, Layout
from genogram_app.layout.heights import heights
from genogram_app.layout.layers import layers
from genogram_app.layout.lines import lines
from genogram_app.layout.order import order
from genogram_app.layout.ports import ports
from genogram_app.layout.request import LayoutRequest
from genogram_app.layout.roster import roster
from genogram_app.layout.rows import rows
from genogram_app.layout.tracks import Scene, sketch


def arrange(request: LayoutRequest) -> Layout:
    """Lay out a family; the same request gives the same layout everywhere."""
    people = roster(request)
    extents = [request.extents[p] for p in request.people]
    places = layers(people, rows(request, people))
    ordered = order(people, places)
    ways = ports(people, places, ordered, extents)
    x = coordinates(people, places, ordered, ways, extents, request.spacing)
    scene = Scene(people, places, ordered, ways, extents, request.spacing, x)
    made = sketch(scene)
    down = heights(scene, made)
    boxes = tuple(Box(p, x[n], down.rows[places.row[n]], extents[n]) for n, p in enumerate(request.people))
    width = max((b.x + b.extent.width / 2 for b in boxes), default=0.0)
    height = max((b.y - b.extent.symbol_height / 2 + b.extent.height for b in boxes), default=0.0)
    return Layout(boxes, lines(scene, made, down), (), (), width, height)
