"""What is drawn of two invented families, apart from where it stands, is what was drawn before.

Set GENOGRAM_WRITE_GOLDEN=1 to write the files anew after a change that was meant.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from genogram_app.drawing import primitives
from genogram_app.drawing.primitives import Drawing, Text
from genogram_app.model.document import Document
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import draw
from tests.picture.invented import harbour, orchard

GOLDEN = Path(__file__).parent / "golden"


def told(drawing: Drawing) -> str:
    """Each group: its key and title, its words, and the lines and shapes it is made of."""
    lines = []
    for group in sorted(drawing.groups, key=lambda g: g.key):
        words = " ".join(item.content for item in group.items if isinstance(item, Text)).replace(",", "")
        marks = sorted({_mark(item) for item in group.items if isinstance(item, primitives.Path)})
        lines += [f"{group.key}: {group.title}", *(f"  {line}" for line in (words, *marks) if line)]
    return "\n".join(lines) + "\n"


def _mark(path: primitives.Path) -> str:
    if path.stroke is None:
        return f"filled {path.fill}"
    dash = " ".join(f"{length:g}" for length in path.stroke.dash) or "solid"
    return f"line {path.stroke.width:g} {dash} {path.stroke.colour}" + (
        f" on {path.fill}" if path.fill else ""
    )


@pytest.mark.parametrize("family", [orchard, harbour])
@pytest.mark.parametrize("bonds", [False])
def test_a_family_is_drawn_as_before(family: Callable[[], Document], bonds: bool) -> None:
    now = told(draw(family(), PictureOptions(bonds=bonds)).drawing)
    path = GOLDEN / f"{family.__name__}{'_with_bonds' if bonds else ''}.txt"
    if os.environ.get("GENOGRAM_WRITE_GOLDEN"):
        path.write_text(now, encoding="utf-8")
    assert now == path.read_text(encoding="utf-8")
