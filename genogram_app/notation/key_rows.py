"""What one row of the key holds before it is known whether the drawing uses it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from genogram_app.drawing.primitives import Primitive

Sample: TypeAlias = tuple[Primitive, ...]

ALWAYS = True
"""For what is explained on every drawing."""


class KeyRow(NamedTuple):
    """A row: whether the drawing uses it, a short id, its words, and how to draw its sample when it does."""

    used: bool
    id: str
    words: str
    draw: Callable[[], Sample]
