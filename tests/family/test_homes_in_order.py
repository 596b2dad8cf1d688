from __future__ import annotations

import pytest

from genogram_app.family.homes_in_order import Home, homes_in_order
from genogram_app.model.homes import Residence
from tests.family.moving import case, lives, lost


def places(homes: tuple[Home, ...]) -> list[str | None]:
    return [home.household for home in homes]


def order(*residences: Residence) -> list[str | None]:
    return places(homes_in_order(case(*residences), "isla").homes)


def test_homes_stand_in_the_order_of_their_dates_whatever_their_order_in_the_file() -> None:
    assert order(lives("s1", "h2", "2021", "2022"), lives("s2", "h1", "2019", "2021")) == ["h1", "h2"]


def test_homes_of_one_day_keep_the_order_in_which_they_are_listed() -> None:
    day = "2022-10-23"
    stays = lives("s1", "h1", "2022", day), lives("s2", "h5", day, day), lives("s3", "h2", day, day)
    assert order(lives("s0", "h3", day, None), *stays) == ["h1", "h5", "h2", "h3"]


def test_a_home_without_a_beginning_came_first_unless_another_was_over_before_it_ended() -> None:
    assert order(lives("s1", "h2", "2021-05", None), lives("s2", "h1", None, "2021-05")) == ["h1", "h2"]
    assert order(lives("s1", "h2", None, ".."), lives("s2", "h1", "2019", "2020")) == ["h1", "h2"]


def test_a_home_with_no_date_is_put_nowhere_among_others() -> None:
    found = homes_in_order(case(lives("s1", "h1", "2019", None), lives("s2", "h2", None, None)), "isla")
    assert (places(found.homes), places(found.undated)) == (["h1"], ["h2"])


def test_an_only_home_needs_no_date() -> None:
    assert order(lives("s1", "h1", None, None)) == ["h1"]


def test_a_home_stated_in_two_parts_is_one_home() -> None:
    found = homes_in_order(case(lives("s1", "h1", "2019", "2020"), lives("s2", "h1", "2020", None)), "isla")
    (home,) = found.homes
    assert (home.from_, home.to, home.facts) == ("2019", None, ("s1", "s2"))


@pytest.mark.parametrize("end", ["2022", None, ".."])
def test_hospital_in_the_midst_of_a_home_is_a_stay(end: str | None) -> None:
    said = lives("s1", "h1", "2019", end), lives("s2", "h4", "2020-03-02", "2020-04-01")
    found = homes_in_order(case(*said), "isla")
    assert (places(found.homes), places(found.stays)) == (["h1"], ["h4"])


def test_hospital_between_two_times_in_one_home_is_a_stay() -> None:
    parts = lives("s1", "h1", "2019", "2020-03-02"), lives("s2", "h1", "2020-04-01", None)
    found = homes_in_order(case(*parts, lives("s3", "h4", "2020-03-02", "2020-04-01")), "isla")
    assert (places(found.homes), places(found.stays)) == (["h1"], ["h4"])


def test_hospital_is_no_stay_where_nothing_says_that_they_went_back() -> None:
    said = lives("s1", "h1", "2019", "2020-03-02"), lives("s2", "h4", "2020-03-02", "2020-04-01")
    assert order(*said, lives("s3", "h2", "2020-04-01", None)) == ["h1", "h4", "h2"]
    assert order(lives("s1", "h1", "2019", None), lives("s2", "h4", "2020-03-02", None)) == ["h1", "h4"]


def test_hospital_from_which_they_went_straight_to_another_home_is_no_stay() -> None:
    said = lives("s1", "h1", "2019", None), lives("s2", "h4", "2020-03-02", "2020-04-01")
    assert order(*said, lives("s3", "h2", "2020-04-01", None)) == ["h1", "h4", "h2"]


def test_being_missing_and_coming_back_is_no_change_of_home() -> None:
    parts = lives("s1", "h1", "2019", "2020-03-02"), lives("s2", "h1", "2020-03-05", None)
    found = homes_in_order(case(*parts, lost("s3", "2020-03-02", "2020-03-05")), "isla")
    assert (places(found.homes), places(found.stays)) == (["h1"], [None])


def test_another_home_in_the_midst_of_one_that_goes_on_may_be_going_away_and_coming_back() -> None:
    said = lives("s1", "h1", "2019", "2022"), lives("s2", "h2", "2020-03", "2020-05")
    found = homes_in_order(case(*said), "isla")
    assert places(found.homes) == ["h1", "h2", "h1"]
    assert [home.within for home in found.homes] == [False, True, False]
    assert places(homes_in_order(case(*said), "isla", surely=True).homes) == ["h1"]


def test_two_homes_in_the_midst_of_one_follow_each_other() -> None:
    inner = lives("s2", "h2", "2020-03-01", "2020-05-01"), lives("s3", "h3", "2020-05-01", "2020-06-01")
    assert order(lives("s1", "h1", "2019", "2022"), *inner) == ["h1", "h2", "h3", "h1"]


@pytest.mark.parametrize(
    "fields",
    [
        {"basis": "planned"},
        {"basis": "offered_declined"},
        {"certainty": "disproved"},
        {"pattern": "overnights"},
        {"pattern": "visits"},
        {"pattern": "part_time"},
    ],
)
def test_what_is_no_home_is_none_of_the_homes(fields: dict[str, str]) -> None:
    assert order(lives("s1", "h1", "2019", None), lives("s2", "h2", "2020", None, **fields)) == ["h1"]


def test_homes_in_doubt_can_be_left_out() -> None:
    said = lives("s1", "h1", "2019", "2020"), lives("s2", "h2", "2020", None, certainty="alleged")
    assert places(homes_in_order(case(*said), "isla", surely=True).homes) == ["h1"]
