"""Whose home a text means is looked up on the drawing, where that leaves no doubt."""

from __future__ import annotations

from genogram_app.model.dates import stated_span
from genogram_app.narrative.claims.homes.settling import Homes
from genogram_app.narrative.places import AREA, Place
from tests.narrative.telling import graph


def test_somebody_s_home_is_the_one_household_in_which_they_live() -> None:
    assert Homes(graph()).settled(Place(None, "with June", of="june"), "robin", None).household == "h2"


def test_somebody_with_two_homes_is_asked_for_the_time() -> None:
    place = Place(None, "with Aaron", of="aaron")
    homes = Homes(graph())
    assert homes.settled(place, "robin", None).household is None
    assert homes.settled(place, "robin", stated_span("2020")).household == "h1"


def test_an_area_tells_which_home_it_is_where_the_companion_s_is_not_drawn() -> None:
    area = Place(None, "Northmoor", key=f"{AREA}Northmoor")
    homes = Homes(graph())
    assert homes.settled(Place(None, "with Dale", of="dale"), "sylvie", None, area).household == "h2"
    assert homes.settled(Place(None, "with Dale", of="dale"), "len", None, area).said == "with Dale"
