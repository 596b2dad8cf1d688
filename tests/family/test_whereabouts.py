from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.resident_oracle import turning_days
from genogram_app.family.residents import residents_at, whereabouts_unknown_at
from genogram_app.family.whereabouts import Gap, Stretch, days_to_account_for, gaps, stretches
from genogram_app.model.case import CaseInfo, Incident
from genogram_app.model.dates import stated_span
from genogram_app.model.document import Document
from genogram_app.model.homes import Residence
from genogram_app.model.people import Person
from genogram_app.model.text_form import from_content
from tests.family.dated_homes import cases, near_days
from tests.family.homes import case, lives
from tests.strategies import families

FIRST, LAST = date(2020, 1, 1), date(2020, 12, 31)
YEARS = date(2017, 1, 1), date(2024, 12, 31)


def isla_s(*stays: Residence, **fields: Any) -> tuple[Gap, ...]:
    document = case(*stays, people=(Person(id="isla", **fields),))
    return gaps(document, "isla", FIRST, LAST)


def days(first: str, last: str, *, certainly: bool = True, stated: Any = None) -> Gap:
    return Gap(date.fromisoformat(first), date.fromisoformat(last), certainly, stated)


def test_where_somebody_lived_is_told_for_every_day() -> None:
    document = case(lives("isla", "h1", "2019", "2020-03-10"), lives("isla", "h2", "2020-03-10", "2020-09"))
    assert stretches(document, "isla", FIRST, LAST) == (
        Stretch(FIRST, date(2020, 3, 9), certainly=("h1",)),
        Stretch(date(2020, 3, 10), date(2020, 3, 10), certainly=("h1", "h2")),
        Stretch(date(2020, 3, 11), date(2020, 9, 1), certainly=("h2",)),
        Stretch(date(2020, 9, 2), date(2020, 9, 30), possibly=("h2",)),
        Stretch(date(2020, 10, 1), LAST),
    )


def test_where_somebody_lived_is_told_up_to_the_last_day_of_the_calendar() -> None:
    document = case(lives("isla", "h1", "2019", ".."))
    last = date(9999, 12, 31)
    assert stretches(document, "isla", last, last) == (Stretch(last, last, certainly=("h1",)),)


def test_on_the_day_on_which_it_ends_a_home_has_begun_whenever_it_did() -> None:
    document = case(lives("isla", "h1", None, "2020-03-10"))
    assert stretches(document, "isla", FIRST, date(2020, 3, 10)) == (
        Stretch(FIRST, date(2020, 3, 9), possibly=("h1",)),
        Stretch(date(2020, 3, 10), date(2020, 3, 10), certainly=("h1",)),
    )


def test_a_home_that_may_have_begun_before_the_birth_ends_what_was_presumed_from_that_day() -> None:
    stays = lives("isla", "h1", "2019-03-01"), lives("isla", "h2", "2019-06-01/2021")
    document = case(*stays, people=(Person(id="isla", birth="2020"),))
    assert stretches(document, "isla", date(2019, 5, 1), date(2019, 7, 31)) == (
        Stretch(date(2019, 5, 1), date(2019, 5, 31), presumably=("h1",)),
        Stretch(date(2019, 6, 1), date(2019, 7, 31), possibly=("h1",)),
    )


def test_days_between_two_homes_are_a_gap() -> None:
    stays = lives("isla", "h1", "2019", "2020-03-10"), lives("isla", "h2", "2020-03-15", "..")
    assert isla_s(*stays) == (days("2020-03-11", "2020-03-14"),)


def test_days_on_which_a_home_is_only_possible_are_a_possible_gap() -> None:
    stays = lives("isla", "h1", "2019", "2020-03"), lives("isla", "h2", "2020-05-01", "..")
    assert isla_s(*stays) == (
        days("2020-03-02", "2020-03-31", certainly=False),
        days("2020-04-01", "2020-04-30"),
    )


def test_a_home_that_is_presumed_to_go_on_leaves_no_gap() -> None:
    assert isla_s(lives("isla", "h1", "2019", None)) == ()


def test_an_alleged_home_leaves_a_possible_gap() -> None:
    assert isla_s(lives("isla", "h1", "2019", "..", certainty="alleged")) == (
        days("2020-01-01", "2020-12-31", certainly=False),
    )


@pytest.mark.parametrize("basis", ["planned", "offered_declined"])
def test_a_plan_or_a_declined_offer_fills_no_gap(basis: str) -> None:
    assert isla_s(lives("isla", "h1", "2019", "..", basis=basis)) == (days("2020-01-01", "2020-12-31"),)


def test_a_stay_elsewhere_while_there_is_a_home_is_no_gap() -> None:
    home = lives("isla", "h1", "2019", "..")
    hospital = lives("isla", "h2", "2020-03-01", "2020-03-09", pattern="overnights")
    assert isla_s(home, hospital) == ()


def test_some_nights_without_a_home_are_a_possible_gap_and_visits_a_gap() -> None:
    nights = lives("isla", "h1", "2019", "..", pattern="overnights")
    assert isla_s(nights) == (days("2020-01-01", "2020-12-31", certainly=False),)
    assert isla_s(nights.replace(pattern="visits")) == (days("2020-01-01", "2020-12-31"),)


@pytest.mark.parametrize("stated", ["missing", "not_known"])
def test_what_is_said_of_a_gap_stays_with_it(stated: str) -> None:
    home = lives("isla", "h1", "2019", "..")
    away = lives("isla", None, "2020-03-01", "2020-03-04", whereabouts=stated)
    assert isla_s(home, away) == (days("2020-03-01", "2020-03-04", stated=stated),)
    assert isla_s(away)[1] == days("2020-03-01", "2020-03-04", stated=stated)


def test_a_time_when_somebody_may_have_been_missing_is_a_possible_gap() -> None:
    home = lives("isla", "h1", "2019", "..")
    away = lives("isla", None, "2020-03", "2020-03", whereabouts="missing")
    assert isla_s(home, away) == (days("2020-03-01", "2020-03-31", certainly=False, stated="missing"),)


def test_there_is_no_gap_before_a_birth_or_after_a_death() -> None:
    assert isla_s(birth="2020-02", death="2020-11") == (days("2020-02-29", "2020-11-01"),)
    assert isla_s(birth="2021") == ()
    assert isla_s(death="[..2022]") == ()


def accounted(*, birth: str | None = None, death: str | None = None, **told: Any) -> Document:
    info = CaseInfo(
        review_period="2019-06-01/2021-05-31", incident=Incident(kind="death", date="2021-03-04~")
    )
    isla = Person(id="isla", birth=birth, death=death)
    return case(people=(isla,), **({"case": info} | told))


def test_a_child_is_accounted_for_from_birth_to_death_or_to_the_incident() -> None:
    born = accounted(birth="2017-05")
    assert days_to_account_for(born, "isla") == (date(2017, 5, 1), date(2021, 3, 4))
    died = accounted(birth="2017-05", death="2020-01")
    assert days_to_account_for(died, "isla") == (date(2017, 5, 1), date(2020, 1, 31))
    assert days_to_account_for(died, "isla", until=date(2019, 9, 9)) == (date(2017, 5, 1), date(2019, 9, 9))


def test_a_child_is_accounted_for_from_the_start_of_the_review_if_that_is_asked() -> None:
    start = date(2019, 6, 1)
    for born, first in (("2017", start), (None, start), ("2020-02-03", date(2020, 2, 3))):
        asked = days_to_account_for(accounted(birth=born), "isla", since="review")
        assert asked == (first, date(2021, 3, 4))


def test_without_any_dates_there_are_no_days_to_account_for() -> None:
    assert days_to_account_for(accounted(case=CaseInfo()), "isla") is None


def test_without_an_incident_the_review_period_ends_the_account() -> None:
    document = accounted(birth="2020", case=CaseInfo(review_period="2019/2021-05"))
    assert days_to_account_for(document, "isla") == (date(2020, 1, 1), date(2021, 5, 31))


@given(families(), st.dates(date(1950, 1, 1), date(2026, 1, 1)), st.integers(0, 4000), st.data())
def test_a_stretch_tells_of_each_of_its_days_what_the_residents_of_that_day_are(
    document: Document, first: date, length: int, data: st.DataObject
) -> None:
    if not document.people:
        return
    person = data.draw(st.sampled_from(document.people)).id
    last = first + timedelta(length)
    found = stretches(document, person, first, last)
    assert [found[0].first, *(s.last + timedelta(1) for s in found)] == [
        *(s.first for s in found),
        last + timedelta(1),
    ]
    stretch = data.draw(st.sampled_from(found))
    for day in (stretch.first, stretch.last):
        homes = residents_at(document, day)
        assert stretch.certainly == tuple(h.household for h in homes if person in h.certainly)
        assert stretch.presumably == tuple(h.household for h in homes if person in h.presumably)
        assert stretch.possibly == tuple(h.household for h in homes if person in h.possibly)
        assert (stretch.stated is not None) == (person in whereabouts_unknown_at(document, day))


@settings(max_examples=60)
@given(cases())
def test_nothing_turns_within_a_stretch(told: dict[str, Any]) -> None:
    document = from_content(told)
    person = document.people[0].id
    found = stretches(document, person, *YEARS)
    for day in turning_days(told):
        [stretch] = [each for each in found if each.first <= day <= each.last]
        assert stretches(document, person, day, day) == (replace(stretch, first=day, last=day),)


@settings(max_examples=60)
@given(cases(), near_days())
def test_a_day_without_a_home_lies_in_a_gap_and_one_with_a_home_does_not(
    told: dict[str, Any], day: date
) -> None:
    document = from_content(told)
    person = document.people[0]
    found = [gap for gap in gaps(document, person.id, *YEARS) if gap.first <= day <= gap.last]
    homes = residents_at(document, day)
    sure = any(person.id in (*home.certainly, *home.presumably) for home in homes)
    perhaps = any(person.id in (*home.possibly, *home.part_time, *home.overnights) for home in homes)
    said = person.id in whereabouts_unknown_at(document, day)
    alive = _had_been(person.birth, day) and not _may_have_been_over(person.death, day)
    assert len(found) == (alive and (said or not sure))
    for gap in found:
        assert (gap.stated is not None) == said
        assert gap.certainly or sure or perhaps
        assert not gap.certainly or said or not (sure or perhaps)


def _had_been(text: str | None, day: date) -> bool:
    latest = stated_span(text).latest
    return text is None or (latest is not None and latest <= day)


def _may_have_been_over(text: str | None, day: date) -> bool:
    earliest = stated_span(text).earliest
    return text is not None and (earliest is None or earliest < day)
