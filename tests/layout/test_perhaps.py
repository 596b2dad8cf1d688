from shapely import Polygon, box
from shapely.geometry import Point as Spot

from genogram_app.layout.perhaps import parted

INSIDE = ((0.0, 0.0, 40.0, 60.0), (100.0, 0.0, 140.0, 60.0))
PADDED = ((-10.0, -10.0, 70.0, 70.0), (70.0, -10.0, 150.0, 70.0))


def test_those_who_live_there_have_their_ring_and_the_others_a_border_that_joins_it() -> None:
    found = parted(box(-10, -10, 150, 70), INSIDE, PADDED, 1)
    (ring,) = found.rings
    (border,) = found.perhaps
    assert Polygon(ring).contains(Spot(20, 30))
    assert not Polygon(ring).intersects(box(*INSIDE[1]))
    assert border[0] != border[-1]
    assert Polygon(border).contains(Spot(120, 30))


def test_the_border_does_not_run_between_the_two() -> None:
    (border,) = parted(box(-10, -10, 150, 70), INSIDE, PADDED, 1).perhaps
    assert all(x > 71 for x, _ in border)


def test_somebody_who_stands_apart_has_a_closed_border() -> None:
    area = box(-10, -10, 50, 70).union(box(90, -10, 150, 70))
    found = parted(area, INSIDE, ((-10.0, -10.0, 50.0, 70.0), (90.0, -10.0, 150.0, 70.0)), 1)
    (border,) = found.perhaps
    assert border[0] == border[-1]
    assert len(found.rings) == 1


def test_between_neighbours_the_room_is_halved() -> None:
    beside = ((0.0, 0.0, 40.0, 60.0), (48.0, 0.0, 88.0, 60.0))
    padded = ((-10.0, -10.0, 50.0, 70.0), (38.0, -10.0, 98.0, 70.0))
    (ring,) = parted(box(-10, -10, 98, 70), beside, padded, 1).rings
    assert max(x for x, _ in ring) == 44
