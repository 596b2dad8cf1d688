from __future__ import annotations

from shapely import MultiPolygon, box

from genogram_app.layout.links import LONGEST, links
from genogram_app.layout.paths import Rect, is_clear

UNIT = 30.0
ONE: Rect = (0.0, 0.0, 50.0, 70.0)
OTHER: Rect = (200.0, 0.0, 250.0, 70.0)
BETWEEN: Rect = (100.0, -20.0, 150.0, 90.0)


def drawn(*people: Rect, outside: tuple[Rect, ...] = ()) -> tuple[tuple[tuple[float, float], ...], ...]:
    shape = MultiPolygon([box(*r) for r in people])
    return links(people, range(len(people)), outside, shape, UNIT)


def test_a_link_goes_from_ring_to_ring() -> None:
    assert drawn(ONE, OTHER) == (((50.0, 35.0), (200.0, 35.0)),)


def test_a_link_goes_round_people() -> None:
    (link,) = drawn(ONE, OTHER, outside=(BETWEEN,))
    assert is_clear(link, [BETWEEN])


def test_parts_far_apart_are_not_linked() -> None:
    far = LONGEST * UNIT + 51
    assert drawn(ONE, (far, 0.0, far + 50, 70.0)) == ()


def test_parts_are_linked_like_a_tree() -> None:
    assert len(drawn(ONE, OTHER, (100.0, 200.0, 150.0, 270.0))) == 2
