from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from genogram_app.family.periods import period_of
from genogram_app.family.residents import COUNTING, residence_at, residents_at
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.picture.chart.numbers import places
from genogram_app.picture.chart.stays import Bar, bars_of
from tests.small_families import family, person
from tests.strategies import documents

HOMES = (Household(id="h1", label="Address 1"), Household(id="h2", label="Address 2"))


def stay(own: str, home: str | None, from_: str | None, to: str | None, **fields: Any) -> Residence:
    return Residence(id=own, person="sam", household=home, from_=from_, to=to, **fields)


def bars(*stays: Residence, **life: Any) -> tuple[Bar, ...]:
    document = family(person("sam", **life), households=HOMES, residences=stays)
    return bars_of(document, stays, places(document), "Sam")


def answers(bar: Bar) -> list[tuple[str, str, str]]:
    return [(str(s.first), str(s.last), s.answer) for s in bar.segments]


def test_whole_days_make_one_certain_bar() -> None:
    (bar,) = bars(stay("s1", "h1", "2023-04-01", "2023-06-30"))
    assert answers(bar) == [("2023-04-01", "2023-06-30", "certainly")]


def test_partial_dates_make_ends_that_are_only_possible() -> None:
    (bar,) = bars(stay("s1", "h1", "2023-04", "2023-06"))
    assert [s.answer for s in bar.segments] == ["possibly", "certainly", "possibly"]
    assert (bar.first, bar.last) == (date(2023, 4, 1), date(2023, 6, 30))
    assert bar.sure == (date(2023, 4, 30), date(2023, 6, 1))


def test_a_home_of_which_nothing_says_that_it_ended_is_presumed_until_the_next_one_begins() -> None:
    first, second = bars(stay("s1", "h1", "2020-01-01", None), stay("s2", "h2", "2022-01-01", ".."))
    assert answers(first)[1:] == [
        ("2020-01-02", "2021-12-31", "presumably"),
        ("2022-01-01", "9999-12-31", "possibly"),
    ]
    assert second.last == date.max


def test_an_allegation_is_never_sure() -> None:
    (bar,) = bars(stay("s1", "h1", "2023-04-01", "2023-06-30", certainty="alleged"))
    assert bar.sure is None


def test_what_is_disproved_has_no_bar() -> None:
    assert bars(stay("s1", "h1", "2023-04-01", "2023-06-30", certainty="disproved")) == ()


def test_a_plan_without_an_end_has_only_the_days_on_which_it_was_to_begin() -> None:
    (bar,) = bars(stay("s1", "h1", "2023-04", None, basis="planned"))
    assert (bar.first, bar.last) == (date(2023, 4, 1), date(2023, 4, 30))
    assert bar.is_plan
    assert not bar.is_home


def test_moves_from_home_to_home_stand_in_one_row() -> None:
    found = bars(stay("s1", "h1", "2023-04-01", "2023-06-30"), stay("s2", "h2", "2023-06-30", "2023-08-01"))
    assert [bar.row for bar in found] == [0, 0]


def test_two_homes_at_one_time_stand_below_each_other() -> None:
    found = bars(stay("s1", "h1", "2023-04-01", "2023-06-30"), stay("s2", "h2", "2023-05-01", "2023-08-01"))
    assert [bar.row for bar in found] == [0, 1]


def test_homes_that_never_came_about_stand_below_those_that_did() -> None:
    found = bars(
        stay("s1", "h2", "2023-01-01", "2023-02-01", basis="offered_declined"),
        stay("s2", "h1", "2023-04-01", "2023-06-30"),
    )
    assert {bar.residence: bar.row for bar in found} == {"s1": 1, "s2": 0}


def _own(document: Document, person_id: str) -> list[Residence]:
    return [s for s in document.residences if s.person == person_id]


def _ends(residence: Residence) -> tuple[date, ...]:
    period = period_of(residence.from_, residence.to)
    return period.first_start, period.last_start, period.first_end, period.last_end


@given(documents())
def test_every_residence_that_may_have_been_has_exactly_one_bar(document: Document) -> None:
    for who in document.people:
        own = _own(document, who.id)
        drawn = sorted(bar.residence for bar in bars_of(document, own, places(document), "Sam"))
        counting = [s for s in own if s.certainty != "disproved" and s.basis in COUNTING]
        days = {day for s in own for day in _ends(s)}
        at_some_time = {s.id for s in counting if any(residence_at(document, s, d) != "no" for d in days)}
        assert len(drawn) == len(set(drawn))
        assert at_some_time <= set(drawn)


@given(documents())
def test_the_certain_part_of_a_bar_lies_inside_its_possible_part(document: Document) -> None:
    for who in document.people:
        for bar in bars_of(document, _own(document, who.id), places(document), "Sam"):
            sure = bar.sure or (bar.first, bar.first)
            assert bar.first <= sure[0] <= sure[1] <= bar.last
            for one, other in zip(bar.segments, bar.segments[1:], strict=False):
                assert one.last + timedelta(days=1) == other.first


@given(documents(), st.dates(date(1930, 1, 1), date(2027, 1, 1)))
def test_bars_say_of_every_day_what_the_residents_of_that_day_are(document: Document, day: date) -> None:
    listed = residents_at(document, day)
    for who in document.people:
        own = _own(document, who.id)
        for bar in bars_of(document, own, places(document), "Sam"):
            drawn = [s.answer for s in bar.segments if s.first <= day <= s.last]
            (source,) = [s for s in own if s.id == bar.residence]
            if bar.is_home:
                assert bool(drawn) == (residence_at(document, source, day) != "no")
            if bar.is_home and drawn == ["certainly"] and bar.pattern == "lives":
                assert any(who.id in home.certainly for home in listed if home.household == bar.household)
