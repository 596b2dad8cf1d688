"""How much room the rows of a family need side by side, told without laying anything out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from genogram_app.layout.geometry import Layout
from genogram_app.layout.request import LayoutRequest

_BETWEEN_LABELS = 4.0
_AROUND = 50.0


def rows_of(layout: Layout) -> tuple[tuple[str, ...], ...]:
    """Return who stands beside whom, from left to right, in the rows of a layout."""
    rows: dict[int, list[tuple[float, str]]] = {}
    for box in layout.boxes:
        rows.setdefault(round(box.y), []).append((box.x, box.person))
    return tuple(tuple(person for _, person in sorted(row)) for row in rows.values())


def width_of_rows(rows: Sequence[Sequence[str]], request: LayoutRequest) -> float:
    """Return about how wide the widest row is, in points, when people stand as near as a request allows."""
    couples = {frozenset(union.partners) for union in request.unions if len(union.partners) > 1}
    extents, spacing = request.extents, request.spacing

    def apart(one: str, other: str) -> float:
        labels = (extents[one].width + extents[other].width) / 2 + _BETWEEN_LABELS
        return max(labels, spacing.couple if frozenset((one, other)) in couples else spacing.sibling)

    widths = (sum(apart(one, other) for one, other in pairwise(row)) for row in rows)
    return max(widths, default=0.0) + _AROUND
