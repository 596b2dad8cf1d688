from __future__ import annotations

from math import hypot

from shapely import LineString, Polygon, box
from shapely.geometry import Point as Spot

from genogram_app.layout.geometry import Box, Extent, Point
from genogram_app.layout.tethers import CLEAR, tether

UNIT = 30.0
HOME: Polygon = box(0.0, 0.0, 200.0, 100.0)


def somebody(name: str, x: float, y: float) -> Box:
    return Box(name, x, y, Extent(30.0, 30.0, 50.0, 22.0, 4.0))


DAD = somebody("dad", 340.0, 50.0)


def length(start: Point, end: Point) -> float:
    return hypot(start[0] - end[0], start[1] - end[1])


def test_a_tether_goes_from_a_symbol_to_the_nearest_point_of_an_outline() -> None:
    person, start, end = tether(DAD, HOME, [], UNIT)
    assert (person, start[0], end[0], start[1] - end[1]) == ("dad", 325.0, 200.0, 0.0)


def test_a_tether_ends_where_nobody_stands_in_its_way() -> None:
    aunt = somebody("aunt", 260.0, 50.0)
    _, start, end = tether(DAD, HOME, [aunt], UNIT)
    assert HOME.exterior.distance(Spot(end)) < 0.01
    assert 125.0 < length(start, end) < 125.0 + 120.0
    symbol, label = box(245.0, 35.0, 275.0, 65.0), box(235.0, 69.0, 285.0, 91.0)
    assert LineString((start, end)).distance(symbol.union(label)) > CLEAR - 0.1


def test_a_tether_is_straight_to_the_nearest_point_where_there_is_no_way_past() -> None:
    wall = [somebody(f"p{n}", 260.0, float(y)) for n, y in enumerate(range(-400, 500, 40))]
    _, start, end = tether(DAD, HOME, wall, UNIT)
    assert length(start, end) == 125.0


def test_a_tether_does_not_run_through_the_persons_own_label() -> None:
    above = somebody("dad", 100.0, -80.0)
    _, start, end = tether(above, HOME, [], UNIT)
    assert LineString((start, end)).distance(box(75.0, -61.0, 125.0, -39.0)) > CLEAR - 0.1
    assert end[1] == 0.0
