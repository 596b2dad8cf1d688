from __future__ import annotations

from PySide6.QtCore import QPointF

from genogram_app.layout.geometry import Outline
from genogram_app.ui.canvas.dwellings import CLEAR, Dwellings, HomeChange
from tests.ui.canvas.family import FAMILY


def square(household: str, members: tuple[str, ...], left: float, size: float = 100) -> Outline:
    ring = ((left, 0.0), (left + size, 0.0), (left + size, size), (left, size))
    return Outline(household, members, (ring,), ring[0])


HOMES = (square("h1", ("p1", "p3"), 0), square("h2", (), 300))
PLACES = {"p1": QPointF(30, 50), "p2": QPointF(200, 50), "p3": QPointF(70, 50)}


def change(by: tuple[float, float], *people: str) -> HomeChange | None:
    return Dwellings(FAMILY, HOMES, {i: PLACES[i] for i in people}).change(QPointF(*by))


def test_whoever_is_dropped_inside_would_live_there() -> None:
    found = change((150, 0), "p2")
    assert found is not None
    assert (found.people, found.household, found.leaves) == (("p2",), "h2", False)
    assert found.words == "Owen Pike lives in Gran's & Co: since when is asked"


def test_only_those_come_who_are_inside_and_do_not_live_there_yet() -> None:
    found = change((-150, 0), "p2", "p3")
    assert found is not None
    assert (found.people, found.household) == (("p2",), "h1")


def test_somebody_who_is_moved_within_the_home_is_only_placed() -> None:
    assert change((20, 10), "p1") is None


def test_a_little_way_out_an_outline_only_makes_room() -> None:
    assert change((0, 50 + CLEAR - 2), "p3") is None
    found = change((0, 50 + CLEAR + 2), "p3")
    assert found is not None
    assert (found.people, found.household, found.leaves) == (("p3",), "h1", True)


def test_a_whole_household_takes_its_home_along() -> None:
    assert change((0, 400), "p1", "p3") is None


def test_of_homes_within_one_another_the_smallest_is_meant() -> None:
    homes = (square("h1", (), 0, 400), square("h2", (), 100, 50))
    found = Dwellings(FAMILY, homes, {"p2": QPointF(0, -50)}).change(QPointF(120, 70))
    assert found is not None
    assert found.household == "h2"


def test_people_of_different_homes_who_are_dragged_away_are_only_placed() -> None:
    homes = (square("h1", ("p1",), 0), square("h2", ("p2",), 180))
    places = {"p1": QPointF(50, 50), "p2": QPointF(230, 50)}
    assert Dwellings(FAMILY, homes, places).change(QPointF(0, 500)) is None
