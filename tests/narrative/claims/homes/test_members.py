"""Whoever is listed as a household lives together; a lodger lives where the room is."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import Lives
from tests.narrative.telling import reading


def living(text: str) -> set[tuple[str, str | None]]:
    return {(c.person, c.place.household) for c in reading(text).claims if isinstance(c, Lives)}


def test_those_listed_for_an_address_live_there() -> None:
    assert living("The household at Address 4 comprised Maud, Len and Sylvie.") == {
        ("maud", "h4"),
        ("len", "h4"),
        ("sylvie", "h4"),
    }


def test_a_household_without_an_address_is_that_of_the_first_listed() -> None:
    assert living("Household: Maud Finch and Nadia Platt.") == {("nadia", "h4")}


def test_a_lodger_lives_where_the_room_is() -> None:
    assert living("Maud Finch let the back bedroom at Address 4 to Nadia Platt.") == {("nadia", "h4")}


def test_those_present_are_no_household() -> None:
    assert living("Those present were Callie, Robin and Maud Finch.") == set()


def test_the_family_home_is_that_of_the_couples_children_too() -> None:
    text = "Callie and Aaron live in the family home, Address 1."
    assert living(text) == {(one, "h1") for one in ("callie", "aaron", "robin", "kit")}


def test_a_child_drawn_in_another_home_is_not_put_into_the_family_home() -> None:
    text = "Callie and Aaron took the tenancy of Address 3, which has been the family home ever since."
    assert living(text) == {("callie", "h3"), ("aaron", "h3")}
