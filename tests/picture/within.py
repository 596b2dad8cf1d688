"""Whether a page holds all that is written on it."""

from __future__ import annotations

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Drawing, Text

HARDLY = 0.01
"""In points: how far a text may reach over the edge by rounding."""


def texts_outside(drawing: Drawing) -> list[str]:
    """The texts that reach over an edge of their page."""
    written = (item for group in drawing.groups for item in group.items if isinstance(item, Text))
    return [
        text.content
        for text in written
        if (area := bounds(text)) is not None
        and (
            min(area.left, area.top) < -HARDLY
            or area.right > drawing.width + HARDLY
            or area.bottom > drawing.height + HARDLY
        )
    ]
