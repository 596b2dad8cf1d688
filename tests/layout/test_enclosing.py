from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import box

from genogram_app.layout.enclosing import enclosed, grown, polygons
from genogram_app.layout.paths import Rect

UNIT = 30.0
cells = st.sets(st.tuples(st.integers(0, 4), st.integers(0, 3)), min_size=1, max_size=10)


def at(cell: tuple[int, int]) -> Rect:
    x, y = 60.0 * cell[0], 90.0 * cell[1]
    return x, y, x + 40.0, y + 60.0


def test_somebody_alone_has_a_ring_with_round_corners() -> None:
    shape = enclosed([at((0, 0))], [], UNIT)
    assert shape.contains(box(*grown(at((0, 0)), 0.15 * UNIT)))
    assert not shape.contains(box(*grown(at((0, 0)), 0.26 * UNIT)))


def test_two_who_stand_apart_are_joined_round_whoever_stands_between() -> None:
    between = at((1, 0))
    shape = enclosed([at((0, 0)), at((2, 0))], [between], UNIT)
    assert len(polygons(shape)) == 1
    assert not shape.intersects(box(*between))


@settings(max_examples=25)
@given(cells, cells)
def test_an_area_holds_its_members_and_nobody_else(
    inside: set[tuple[int, int]], outside: set[tuple[int, int]]
) -> None:
    members = [at(c) for c in sorted(inside)]
    others = [at(c) for c in sorted(outside - inside)]
    shape = enclosed(members, others, UNIT)
    assert all(shape.contains(box(*m)) for m in members)
    assert not any(shape.intersects(box(*o)) for o in others)


@settings(max_examples=25)
@given(cells, cells)
def test_who_stands_far_off_has_no_part_in_an_area(
    inside: set[tuple[int, int]], outside: set[tuple[int, int]]
) -> None:
    members = [at(c) for c in sorted(inside)]
    others = [at(c) for c in sorted(outside - inside)]
    far = (5000.0, 5000.0, 5040.0, 5060.0)
    assert enclosed(members, others, UNIT).equals(enclosed(members, [*others, far], UNIT))
