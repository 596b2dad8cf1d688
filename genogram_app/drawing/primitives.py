"""The two primitives of a drawing, path and text, in keyed groups; in points, y downwards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Colour: TypeAlias = str
"""An opaque colour, `#rrggbb`."""
Point: TypeAlias = tuple[float, float]

BLACK: Colour = "#000000"
WHITE: Colour = "#ffffff"


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a path is outlined: width in points, dash lengths in points (solid when empty)."""

    width: float
    colour: Colour = BLACK
    dash: tuple[float, ...] = ()
    cap: Literal["butt", "round"] = "butt"


@dataclass(frozen=True, slots=True)
class Move:
    """Begin a new subpath."""

    to: Point


@dataclass(frozen=True, slots=True)
class Line:
    """Draw a straight line."""

    to: Point


@dataclass(frozen=True, slots=True)
class Curve:
    """Draw a cubic Bézier curve with two control points."""

    control1: Point
    control2: Point
    to: Point


@dataclass(frozen=True, slots=True)
class Close:
    """Close the subpath."""


Step: TypeAlias = Move | Line | Curve | Close


@dataclass(frozen=True, slots=True)
class Path:
    """Lines and curves, stroked, filled or both; filled by the non-zero winding rule."""

    steps: tuple[Step, ...]
    stroke: Stroke | None = None
    fill: Colour | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; `origin` is on the baseline, at the start, middle or end of the line."""

    origin: Point
    content: str
    size: float
    bold: bool = False
    anchor: Literal["start", "middle", "end"] = "start"
    colour: Colour = BLACK


Primitive: TypeAlias = Path | Text


@dataclass(frozen=True, slots=True)
class Group:
    """Primitives that draw one thing.

    `key` says what it is, as `kind:id`: `person:p1`, `partnership:u1`, `parentage:k1`, `kin:r1`, `bond:b1`,
    `household:h1`, `union:…` for lines that belong to a union without a partnership, `key`, `title`.
    `title` is what a screen reader says of it.
    """

    key: str
    title: str
    items: tuple[Primitive, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A whole picture on a page of `width` by `height` points; groups are painted in order."""

    width: float
    height: float
    groups: tuple[Group, ...]
    title: str = ""
