"""Who is next: to the left, right, above or below, or after one another in reading order."""

from __future__ import annotations

from collections.abc import Sequence

from genogram_app.layout.geometry import Box

Direction = tuple[int, int]
LEFT, RIGHT, UP, DOWN = (-1, 0), (1, 0), (0, -1), (0, 1)
_ASIDE = 2.0
"""How much further a step to the side seems than one straight on."""


def nearest(boxes: Sequence[Box], person: str, direction: Direction) -> str | None:
    """Return the nearest person in a direction, or None when nobody is there.

    Who is more ahead than aside comes before all others.
    """
    here = next((box for box in boxes if box.person == person), None)
    if here is None:
        return None
    ahead = [(cost, box.person) for box in boxes if (cost := _cost(here, box, direction)) is not None]
    return min(ahead, key=lambda found: found[0], default=((False, 0.0), None))[1]


def in_reading_order(boxes: Sequence[Box]) -> tuple[str, ...]:
    """Return everybody, the oldest generation first, each from left to right."""
    return tuple(box.person for box in sorted(boxes, key=lambda box: (round(box.y), box.x)))


def following(boxes: Sequence[Box], person: str | None, step: int) -> str | None:
    """Return who comes so many steps after a person in reading order; None beyond either end.

    Without a person, the first step on leads to the first of all, a step back to the last.
    """
    order = in_reading_order(boxes)
    if person not in order:
        return (order[0] if step > 0 else order[-1]) if order else None
    place = order.index(person) + step
    return order[place] if 0 <= place < len(order) else None


def _cost(here: Box, there: Box, direction: Direction) -> tuple[bool, float] | None:
    dx, dy = there.x - here.x, there.y - here.y
    along = dx * direction[0] + dy * direction[1]
    aside = abs(dx * direction[1]) + abs(dy * direction[0])
    return (aside > 2.0 * along, along + _ASIDE * aside) if along > 1.0 else None
