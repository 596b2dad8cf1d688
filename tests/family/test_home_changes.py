from __future__ import annotations

from datetime import date
from typing import Any

from genogram_app.family.home_changes import HomeChange, home_changes
from genogram_app.model.homes import Residence
from tests.family.homes import case, lives

SPRING, SUMMER, AUTUMN = date(2020, 3, 1), date(2020, 6, 15), date(2020, 9, 1)


def steps(*residences: Residence, before: date = SPRING, after: date = AUTUMN) -> list[HomeChange]:
    return list(home_changes(case(*residences), before, after))


def dean(*residences: Residence, **days: Any) -> list[tuple[str, str | None]]:
    return [(change.step, change.household) for change in steps(*residences, **days)]


def test_one_home_left_and_one_come_to_are_one_move_that_both_residences_say() -> None:
    old, new = lives("dean", "h1", "2019", "2020-05-03"), lives("dean", "h2", "2020-05-10", "2021")
    [move] = steps(old, new)
    assert (move.step, move.came_from, move.household) == ("moves", "h1", "h2")
    assert move.facts == (old.id, new.id)
    assert (move.was, move.now) == ("no", "lives")


def test_nothing_is_different_where_nothing_says_that_somebody_left() -> None:
    assert steps(lives("dean", "h1", "2019", "2021")) == []
    assert steps(lives("dean", "h1", "2019", None)) == []


def test_somebody_moves_on_the_day_on_which_one_home_ends_and_the_next_begins() -> None:
    stays = lives("dean", "h1", "2019", "2020-06-15"), lives("dean", "h2", "2020-06-15", "2021")
    assert dean(*stays, after=SUMMER) == [("moves", "h2")]
    assert dean(*stays, before=SUMMER) == []


def test_a_move_within_a_month_is_over_when_the_month_is() -> None:
    stays = lives("dean", "h1", "2019", "2020-06"), lives("dean", "h2", "2020-06", "2021")
    month_end = date(2020, 6, 30)
    assert dean(*stays, after=SUMMER) == [("perhaps_moves", "h2")]
    assert dean(*stays, before=SUMMER, after=month_end) == [("moves", "h2")]
    assert dean(*stays, before=month_end) == []


def test_a_home_that_goes_on_is_not_left_for_another() -> None:
    stays = lives("dean", "h1", "2019", "2021"), lives("dean", "h2", "2020-06", "2021")
    [change] = steps(*stays)
    assert (change.step, change.elsewhere) == ("joins", True)


def test_a_home_that_may_have_ended_is_perhaps_left() -> None:
    assert dean(lives("dean", "h1", "2018", "2020"), before=date(2019, 12, 31)) == [("perhaps_leaves", "h1")]
    assert dean(lives("dean", "h1", "2018", "2020"), after=date(2021, 1, 1)) == [("leaves", "h1")]


def test_the_end_of_what_was_only_alleged_does_not_say_that_it_was_so() -> None:
    alleged = lives("dean", "h1", "2018", "2020-05", certainty="alleged")
    assert dean(alleged, before=date(2017, 1, 1), after=SPRING) == [("perhaps_joins", "h1")]
    assert dean(alleged) == [("perhaps_over", "h1")]


def test_living_somewhere_becomes_staying_some_nights() -> None:
    stays = (
        lives("dean", "h1", "2019", "2020-05-03"),
        lives("dean", "h1", "2020-05-03", "2021", pattern="overnights"),
    )
    assert dean(*stays) == [("leaves", "h1"), ("stays", "h1")]
    assert dean(*stays, after=date(2022, 1, 1)) == [("leaves", "h1")]
    assert dean(*stays, before=AUTUMN, after=date(2022, 1, 1)) == [("stays_end", "h1")]


def test_staying_on_dates_that_nobody_gave_is_only_possible() -> None:
    visits = lives("dean", "h1", "2020", "2021", pattern="visits")
    assert dean(visits, before=date(2019, 1, 1), after=SUMMER) == [("perhaps_stays", "h1")]
    assert dean(visits, before=SUMMER, after=date(2022, 1, 1)) == [("stays_end", "h1")]


def test_the_end_of_an_alleged_stay_does_not_say_that_it_was_so() -> None:
    visits = lives("dean", "h1", "2019", "2020-05", pattern="visits", certainty="alleged")
    assert dean(visits, before=date(2018, 1, 1), after=SPRING) == [("perhaps_stays", "h1")]
    assert dean(visits) == [("perhaps_over", "h1")]


def test_plans_and_declined_offers_change_nothing() -> None:
    for basis in ("planned", "offered_declined"):
        assert dean(lives("dean", "h1", "2020-05", "2021", basis=basis)) == []


def test_somebody_is_lost_from_sight_and_found_in_the_home_they_come_to() -> None:
    stays = (
        lives("dean", "h1", "2019", "2020-05-03"),
        lives("dean", None, "2020-05-03", "2020-08-01", whereabouts="missing"),
        lives("dean", "h2", "2020-08-01", "2021"),
    )
    lost = steps(*stays, after=SUMMER)
    assert [(change.step, change.whereabouts) for change in lost] == [("leaves", None), ("lost", "missing")]
    assert dean(*stays, before=SUMMER) == [("joins", "h2")]
    assert dean(*stays[:2], before=SUMMER) == [("found", None)]


def test_somebody_may_be_missing() -> None:
    missing = lives("dean", None, "2020", "2021", whereabouts="missing")
    assert dean(missing, before=date(2019, 1, 1), after=SUMMER) == [("perhaps_lost", None)]
