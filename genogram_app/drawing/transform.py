"""A drawing, or a part of one, moved or scaled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from genogram_app.drawing.primitives import (
    Close,
    Curve,
    Drawing,
    Group,
    Path,
    Point,
    Primitive,
    Step,
    Stroke,
    Text,
)

Part = TypeVar("Part", Path, Text, Group, Drawing)


def moved(part: Part, right: float, down: float) -> Part:
    """Return a part of a drawing moved by points; a whole drawing keeps its page and its contents move."""
    return _transformed(part, 1.0, right, down)


def scaled(part: Part, factor: float) -> Part:
    """Return a part of a drawing scaled about the origin, with its lines, dashes, letters and page."""
    scaled_part = _transformed(part, factor, 0.0, 0.0)
    if isinstance(scaled_part, Drawing):
        return replace(scaled_part, width=scaled_part.width * factor, height=scaled_part.height * factor)
    return scaled_part


def placed(drawing: Drawing, factor: float, right: float, down: float) -> Drawing:
    """Return a drawing scaled about the origin and then moved by points; its page is scaled only."""
    done = _transformed(drawing, factor, right, down)
    return replace(done, width=drawing.width * factor, height=drawing.height * factor)


def _transformed(part: Part, factor: float, right: float, down: float) -> Part:
    def place(point: Point) -> Point:
        return point[0] * factor + right, point[1] * factor + down

    if isinstance(part, Drawing):
        return replace(part, groups=tuple(_group(group, place, factor) for group in part.groups))
    if isinstance(part, Group):
        return _group(part, place, factor)
    if isinstance(part, Text):
        return _text(part, place, factor)
    return _path(part, place, factor)


_Place = Callable[[Point], Point]


def _group(group: Group, place: _Place, factor: float) -> Group:
    return replace(group, items=tuple(_primitive(item, place, factor) for item in group.items))


def _primitive(item: Primitive, place: _Place, factor: float) -> Primitive:
    return _text(item, place, factor) if isinstance(item, Text) else _path(item, place, factor)


def _text(text: Text, place: _Place, factor: float) -> Text:
    return replace(text, origin=place(text.origin), size=text.size * factor)


def _path(path: Path, place: _Place, factor: float) -> Path:
    stroke = _stroke(path.stroke, factor) if path.stroke else None
    return replace(path, steps=tuple(_step(step, place) for step in path.steps), stroke=stroke)


def _stroke(stroke: Stroke, factor: float) -> Stroke:
    return replace(stroke, width=stroke.width * factor, dash=tuple(length * factor for length in stroke.dash))


def _step(step: Step, place: _Place) -> Step:
    if isinstance(step, Close):
        return step
    if isinstance(step, Curve):
        return Curve(place(step.control1), place(step.control2), place(step.to))
    return replace(step, to=place(step.to))
