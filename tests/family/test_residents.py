from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genogram_app.family.residents import (
    HouseholdResidents,
    residence_at,
    residents_at,
    timed,
    whereabouts_unknown_at,
)
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from tests.strategies import families

DAY = date(2020, 6, 15)


def at_home(*stays: Residence, who: Person | None = None) -> HouseholdResidents:
    """Who is at `h1` on the day; `p1` has the stays."""
    return residents_at(case(*stays, who=who), DAY)[0]


def case(*stays: Residence, who: Person | None = None) -> Document:
    homes = tuple(Household(id=i) for i in ("h1", "h2"))
    return Document(people=(who or Person(id="p1"),), households=homes, residences=stays)


def stay(from_: str | None, to: str | None, **fields: Any) -> Residence:
    return Residence(**{"id": "s1", "person": "p1", "household": "h1", "from_": from_, "to": to} | fields)


def only(list_name: str) -> HouseholdResidents:
    return HouseholdResidents("h1", **{list_name: ("p1",)})


NOBODY = HouseholdResidents("h1")


def test_a_residence_with_both_dates_is_certain() -> None:
    assert at_home(stay("2019", "2021")) == only("certainly")


def test_a_residence_of_which_nothing_says_that_it_ended_is_presumed_to_go_on() -> None:
    assert at_home(stay("2019", None)) == only("presumably")


def test_a_later_home_ends_the_presumption_that_somebody_still_lives_in_the_first() -> None:
    moved = stay("2020-01", "2020-03", id="s2", household="h2")
    assert at_home(stay("2019", None), moved) == only("possibly")


@pytest.mark.parametrize(
    "other",
    [
        stay("2020-07", None, id="s2", household="h2"),
        stay("2019", None, id="s2", household="h2"),
        stay("2018", "2018-06", id="s2", household="h2"),
        stay("2020", None, id="s2", household="h2", pattern="visits"),
        stay("2020", None, id="s2", household="h2", basis="planned"),
        stay("2020", None, id="s2", household="h2", certainty="disproved"),
        stay("2020", None, id="s2", household="h1"),
        stay(None, None, id="s2", household="h2"),
        stay("2020", None, id="s2", household=None, whereabouts="missing"),
    ],
)
def test_nothing_else_ends_that_presumption(other: Residence) -> None:
    assert at_home(stay("2019", None), other).presumably == ("p1",)


@pytest.mark.parametrize("basis", ["planned", "offered_declined"])
def test_a_plan_or_a_refused_offer_is_no_home(basis: str) -> None:
    assert at_home(stay("2019", "2021", basis=basis)) == NOBODY
    assert at_home(stay("2019", "2021", basis=basis, pattern="visits")) == NOBODY


@pytest.mark.parametrize("certainty", ["alleged", "suspected", "disputed", "not_known"])
def test_a_residence_that_is_less_than_stated_is_only_possible(certainty: str) -> None:
    assert at_home(stay("2019", "2021", certainty=certainty)) == only("possibly")


def test_a_disproved_residence_is_nothing() -> None:
    assert at_home(stay("2019", "2021", certainty="disproved")) == NOBODY


def test_a_pattern_that_nobody_stated_is_only_possible() -> None:
    assert at_home(stay("2019", "2021", pattern="not_known")) == only("possibly")


@pytest.mark.parametrize("pattern", ["part_time", "overnights", "visits"])
def test_other_patterns_are_listed_when_the_day_may_lie_inside(pattern: str) -> None:
    assert at_home(stay("2020", None, pattern=pattern, certainty="alleged")) == only(pattern)
    assert at_home(stay("2021", None, pattern=pattern)) == NOBODY


def test_somebody_is_in_one_list_of_a_household_the_first_that_fits() -> None:
    visits = stay("2019", "2021", id="s0", pattern="visits")
    assert at_home(visits, stay(None, None)) == only("possibly")


def test_nobody_lives_anywhere_before_birth_or_after_death() -> None:
    child = Person(id="p1", birth="2020-09", death="2021")
    assert at_home(stay(None, None), who=child) == NOBODY
    dead = Person(id="p1", death="2020-06-14")
    assert at_home(stay("2019", None), who=dead) == NOBODY
    assert at_home(stay("2019", ".."), who=dead) == NOBODY


def test_what_continues_goes_on_to_the_death_whenever_that_was() -> None:
    assert at_home(stay("2019", ".."), who=Person(id="p1", death="2020")) == only("possibly")
    assert at_home(stay("2019", ".."), who=Person(id="p1", death="2021")) == only("certainly")


def test_birth_and_death_can_make_an_unknown_date_certain() -> None:
    baby = Person(id="p1", birth="2020-06-15", death="2020-06-15")
    assert at_home(stay(None, None), who=baby) == only("certainly")


def test_a_residence_that_disagrees_with_the_person_s_life_counts_as_it_is_stated() -> None:
    assert at_home(stay("2019", "2020-08"), who=Person(id="p1", birth="2022")) == only("certainly")


def test_every_household_is_listed_in_file_order_and_its_people_sorted() -> None:
    people = tuple(Person(id=i) for i in ("p2", "p10", "p1"))
    stays = tuple(stay("2019", "..", id=f"s{i}", person=p.id) for i, p in enumerate(people))
    document = case().replace(people=people, residences=stays)
    found = residents_at(document, DAY)
    assert [home.household for home in found] == ["h1", "h2"]
    assert found[0].certainly == ("p1", "p10", "p2")


def test_those_whose_whereabouts_may_be_unknown_are_listed() -> None:
    missing = stay("2020", None, household=None, whereabouts="missing")
    assert whereabouts_unknown_at(case(missing), DAY) == ("p1",)
    assert whereabouts_unknown_at(case(missing), date(2019, 1, 1)) == ()
    assert whereabouts_unknown_at(case(missing.replace(certainty="disproved")), DAY) == ()


@given(families(), st.dates(date(1950, 1, 1), date(2026, 1, 1)))
def test_residents_are_people_of_the_case_and_in_one_list_each(document: Document, day: date) -> None:
    stays: dict[tuple[str | None, str], list[str]] = {}
    for s in document.residences:
        stays.setdefault((s.household, s.person), []).append(residence_at(document, s, day))
    for home in residents_at(document, day):
        by_pattern = (home.part_time, home.overnights, home.visits)
        by_answer = (home.certainly, home.presumably, home.possibly)
        listed = [person for people in (*by_answer, *by_pattern) for person in people]
        assert len(set(listed)) == len(listed)
        for p in home.certainly:
            assert "certainly" in stays[(home.household, p)]
        for p in listed:
            assert set(stays[(home.household, p)]) != {"no"}


@settings(max_examples=50)
@given(families())
def test_between_the_days_on_which_an_answer_may_turn_it_is_the_same(document: Document) -> None:
    residences = timed(document, document.residences)
    days = sorted({day for s in residences for turn in (date.min, *s.turns()) for day in _beside(turn)})
    for one in residences:
        turns = sorted({date.min, *one.turns()})
        for day in days:
            since = max(turn for turn in turns if turn <= day)
            assert (one.standing_on(day), one.holds_on(day)) == (one.standing_on(since), one.holds_on(since))


def _beside(day: date) -> tuple[date, ...]:
    """A day, and those before and after it."""
    number = day.toordinal()
    days = (number - 1, number, number + 1)
    return tuple(date.fromordinal(n) for n in days if 1 <= n <= date.max.toordinal())
