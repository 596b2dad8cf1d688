from __future__ import annotations

from collections.abc import Sequence

from shapely import Polygon, box
from shapely.geometry.base import BaseGeometry

from genogram_app.layout.corridors import Corridor
from genogram_app.layout.enclosing import (
    free_bays,
    in_the_way,
    left_of,
    polygons,
    ring_of,
    whole_area,
    with_bays,
)
from genogram_app.layout.paths import Rect, grown, meet

UNIT = 30.0
ONE: Rect = (0.0, 0.0, 50.0, 70.0)
OTHER: Rect = (150.0, 0.0, 200.0, 70.0)
ACROSS = Corridor(((25.0, 35.0), (175.0, 35.0)), 5.0)


def enclosed(
    padded: Sequence[Rect],
    corridors: Sequence[Corridor],
    taken: Sequence[Rect],
    unit: float,
    inside: Sequence[Rect] = (),
) -> BaseGeometry:
    whole = whole_area(padded, corridors, unit)
    return left_of(whole, in_the_way(whole, taken), inside or padded)


def test_somebody_alone_has_a_ring_with_round_corners() -> None:
    shape = enclosed([ONE], [], [], UNIT)
    assert shape.contains(box(10, 10, 40, 60))
    assert not shape.contains(box(*grown(ONE, -0.5)))


def test_a_way_makes_one_area_of_two() -> None:
    assert len(polygons(enclosed([ONE, OTHER], [], [], UNIT))) == 2
    assert len(polygons(enclosed([ONE, OTHER], [ACROSS], [], UNIT))) == 1


def test_what_others_have_taken_is_left_out_even_of_a_nook() -> None:
    nook: Rect = (51.0, 41.0, 60.0, 50.0)
    shape = enclosed([ONE, OTHER], [ACROSS], [nook], UNIT)
    assert not shape.intersects(box(*grown(nook, -0.1)))


def test_a_member_stays_inside_whatever_others_take() -> None:
    shape = enclosed([ONE], [], [(40.0, 20.0, 90.0, 40.0)], UNIT)
    assert shape.contains(box(*grown(ONE, -3)))


def test_somebody_amid_a_household_is_let_out() -> None:
    ring = [
        (0.0, 0.0, 150.0, 40.0),
        (0.0, 110.0, 150.0, 150.0),
        (0.0, 0.0, 40.0, 150.0),
        (110.0, 0.0, 150.0, 150.0),
    ]
    amid: Rect = (60.0, 60.0, 90.0, 90.0)
    shape = enclosed(ring, [], [amid], UNIT)
    assert not any(Polygon(ring_of(part)).intersects(box(*amid)) for part in polygons(shape))


def test_an_empty_hole_is_filled() -> None:
    ring = [
        (0.0, 0.0, 150.0, 40.0),
        (0.0, 110.0, 150.0, 150.0),
        (0.0, 0.0, 40.0, 150.0),
        (110.0, 0.0, 150.0, 150.0),
    ]
    (part,) = polygons(enclosed(ring, [], [], UNIT))
    assert not part.interiors


def test_a_ring_goes_clockwise_from_its_top_and_does_not_repeat_it() -> None:
    (part,) = polygons(enclosed([ONE], [], [], UNIT))
    ring = ring_of(part)
    assert ring[0] != ring[-1]
    assert ring[0][1] == min(y for _, y in ring)
    assert sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, (*ring[1:], ring[0]), strict=True)) > 0


def test_rectangles_that_only_touch_do_not_meet() -> None:
    assert not meet((0, 0, 10, 10), (10, 0, 20, 10))
    assert meet((0, 0, 10, 10), (9, 0, 20, 10))


def test_nobody_of_a_household_is_cut_to_let_somebody_out() -> None:
    inside: list[Rect] = [(x, y, x + 40, y + 60) for x in (0.0, 60.0, 120.0) for y in (0.0, 80.0, 160.0)]
    amid = inside.pop(4)
    padded = [grown(r, 12) for r in inside]
    shape = enclosed(padded, [], [grown(amid, 2)], UNIT, inside)
    assert all(shape.contains(box(*r)) for r in inside)
    assert not any(Polygon(ring_of(part)).intersects(box(*amid)) for part in polygons(shape))


def test_only_who_stands_in_an_area_or_in_its_holes_is_in_its_way() -> None:
    beside, across, far = (51.0, 80.0, 60.0, 90.0), (90.0, 30.0, 110.0, 40.0), (500.0, 0.0, 550.0, 70.0)
    whole = whole_area([ONE, OTHER], [ACROSS], UNIT)
    assert in_the_way(whole, [beside, across, far]) == (across,)
    ring = [ONE, OTHER, (0.0, 140.0, 50.0, 210.0), (150.0, 140.0, 200.0, 210.0)]
    ways = [
        ACROSS,
        Corridor(((25.0, 35.0), (25.0, 175.0)), 5.0),
        Corridor(((175.0, 35.0), (175.0, 175.0)), 5.0),
        Corridor(((25.0, 175.0), (175.0, 175.0)), 5.0),
    ]
    amid = (90.0, 90.0, 110.0, 120.0)
    assert in_the_way(whole_area(ring, ways, UNIT), [amid, far]) == (amid,)


def test_a_bay_between_members_is_filled() -> None:
    whole = whole_area([ONE, OTHER], [ACROSS], UNIT)
    middle = box(95, 24, 105, 28)
    assert not whole.area.contains(middle)
    assert with_bays(whole, free_bays(whole, ())).area.contains(middle)


def test_a_bay_in_which_somebody_else_stands_stays_open() -> None:
    whole = whole_area([ONE, OTHER], [ACROSS], UNIT)
    above, below = (95.0, 24.0, 105.0, 28.0), (95.0, 42.0, 105.0, 46.0)
    filled = with_bays(whole, free_bays(whole, (above,))).area
    assert not filled.intersects(box(*above))
    assert filled.contains(box(*below))


def test_members_whom_no_way_joins_are_not_joined_by_a_bay() -> None:
    assert whole_area([ONE, (80.0, 0.0, 130.0, 70.0)], [], UNIT).bays == ()


def test_a_household_that_reaches_past_a_row_keeps_its_bays() -> None:
    far: Rect = (20.0, 300.0, 70.0, 370.0)
    way = Corridor(((45.0, 35.0), (45.0, 335.0)), 5.0)
    assert whole_area([ONE, far], [way], UNIT).bays == ()
