from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from genogram_app.family.time import (
    ANSWERS,
    HouseholdResidents,
    age_at,
    fact_holds_at,
    partnership_ended,
    partnership_stage_at,
    residence_at,
    residents_at,
    whereabouts_unknown_at,
)
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Age, Person
from tests.small_families import age, couple, person
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


@pytest.mark.parametrize(
    ("from_", "to", "answer"),
    [
        ("2020-06-15", "2020-06-15", "certainly"),
        ("2019", "2021", "certainly"),
        ("2020", "2021", "possibly"),
        ("2019", "2020", "possibly"),
        ("2019", "..", "certainly"),
        ("..", "2021", "certainly"),
        ("..", "..", "certainly"),
        ("2019", None, "presumably"),
        ("2020-06-15", None, "certainly"),
        ("2020", None, "possibly"),
        ("..", None, "presumably"),
        (None, None, "possibly"),
        (None, "2021", "possibly"),
        (None, "2020-06-15", "certainly"),
        (None, "2019", "no"),
        ("2021", None, "no"),
        ("2020-06-16", "..", "no"),
        ("[..2019]", "2021", "certainly"),
        ("[2019..]", "2021", "possibly"),
        ("2020-06-10~", "2021", "possibly"),
        ("2020-03-10~", "2021", "certainly"),
        ("2018/2019", "2021", "certainly"),
    ],
)
def test_a_day_lies_in_a_period_for_every_reading_for_some_or_for_none(
    from_: str | None, to: str | None, answer: str
) -> None:
    assert fact_holds_at(from_, to, DAY) == answer


@st.composite
def months(draw: st.DrawFn) -> str | None:
    year, month = draw(st.integers(2019, 2020)), draw(st.integers(1, 12))
    return draw(st.sampled_from((None, f"{year}", f"{year}-{month:02}", f"{year}-{month:02}-10")))


def completions(text: str | None) -> list[date]:
    """Days that a date may mean, among the first, tenth and last of every month of a few years."""
    months = [(y, m) for y in range(2018, 2022) for m in range(1, 13)]
    days = [date(y, m, d) for y, m in months for d in (1, 10, monthrange(y, m)[1])]
    return [day for day in days if text is None or day.isoformat().startswith(text)]


@settings(max_examples=80)
@given(months(), months(), st.integers(2019, 2020), st.integers(1, 12))
def test_the_answers_agree_with_trying_every_reading(
    from_: str | None, to: str | None, year: int, month: int
) -> None:
    day = date(year, month, 10)
    ends = completions(to)
    readings = [start <= day <= end for start in completions(from_) for end in ends if start <= end]
    assume(readings)
    answer = fact_holds_at(from_, to, day)
    assert (answer == "no") == (not any(readings))
    assert (answer == "certainly") == all(readings)


@st.composite
def dated_lives(draw: st.DrawFn) -> tuple[Person, Residence]:
    """A person and a stay, with any of birth, death, from and to."""
    born, died, from_, to = (draw(months()) for _ in range(4))
    return Person(id="p1", birth=born, death=died), stay(from_ or draw(ends()), to or draw(ends()))


def ends() -> st.SearchStrategy[str | None]:
    return st.sampled_from((None, ".."))


@settings(max_examples=50)
@given(dated_lives(), st.integers(2019, 2020), st.integers(1, 12))
def test_a_residence_s_answers_agree_with_trying_every_life(
    told: tuple[Person, Residence], year: int, month: int
) -> None:
    who, s = told
    day = date(year, month, 10)
    lives = [(b, d) for b in extremes(who.birth) for d in extremes(who.death) if b <= d]
    readings = [
        start <= day <= end
        for b, d in lives
        for start in ([b] if s.from_ == ".." else extremes(s.from_, day))
        for end in ([d] if s.to == ".." else extremes(s.to, day))
        if b <= start <= end <= d
    ]
    assume(readings)
    answer = residence_at(case(s, who=who), s, day)
    assert (answer == "no") == (not any(readings))
    assert (answer == "certainly") == all(readings)


def extremes(text: str | None, *days: date) -> list[date]:
    """Enough of the days that a date may mean: the ends of its years, and those around the days named."""
    around = [day + timedelta(days=n) for day in days for n in (-1, 0, 1)]
    year_ends = [d for y in (2018, 2019, 2020, 2021) for d in (date(y, 1, 1), date(y, 12, 31))]
    return [d for d in year_ends + around if text is None or d.isoformat().startswith(text)] or [
        day for day in completions(text) if day.day == 10
    ]


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


@settings(max_examples=30)
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


MARRIED = couple(
    "mum", "dad", ("cohabiting", "2010", "2014-05"), ("married", "2014-05", None), ("divorced", "2019")
)


@pytest.mark.parametrize(
    ("day", "status", "ended"),
    [
        (date(2009, 1, 1), None, "no"),
        (date(2012, 1, 1), "cohabiting", "no"),
        (date(2014, 6, 1), "married", "no"),
        (date(2018, 1, 1), "married", "no"),
        (date(2019, 7, 1), "married", "possibly"),
        (date(2020, 1, 1), "divorced", "presumably"),
        (None, "divorced", "certainly"),
    ],
)
def test_the_stage_of_a_partnership_on_a_day(day: date | None, status: str | None, ended: str) -> None:
    stage = partnership_stage_at(MARRIED, day)
    assert (stage.status if stage else None) == status
    assert partnership_ended(MARRIED, day) == ended


def test_a_relationship_that_stopped_without_a_word_for_it_has_ended() -> None:
    union = couple("mum", "dad", ("cohabiting", "2010", "2014"))
    assert partnership_stage_at(union, date(2016, 1, 1)) is None
    assert partnership_ended(union, date(2016, 1, 1)) == "certainly"
    assert partnership_ended(union, date(2014, 7, 1)) == "possibly"
    assert partnership_ended(union, None) == "certainly"


def test_nothing_says_that_a_partnership_without_stages_has_ended() -> None:
    assert partnership_stage_at(couple("mum", "dad"), DAY) is None
    assert partnership_ended(couple("mum", "dad"), DAY) == "no"
    assert partnership_ended(couple("mum", "dad"), None) == "no"


@pytest.mark.parametrize(
    ("fields", "words", "numeral"),
    [
        ({"birth": "2013-06-15"}, "7 years", "7"),
        ({"birth": "2013-06-16"}, "6 years", "6"),
        ({"birth": "2013"}, "6 or 7 years", "6–7"),
        ({"birth": "1990~"}, "about 29 or 30 years", "c. 29–30"),
        ({"birth": "2018-06-15"}, "2 years", "2"),
        ({"birth": "2018-06-16"}, "23 months", "23m"),
        ({"birth": "2020-04-20"}, "1 month", "1m"),
        ({"birth": "2020-04-21"}, "7 weeks", "7w"),
        ({"birth": "2020-06-01"}, "2 weeks", "2w"),
        ({"birth": "2020-06-14"}, "1 day", "1d"),
        ({"birth": "2020-06-15"}, "0 days", "0d"),
        ({"birth": "[..2000]"}, "19 or more years", "19+"),
        ({"birth": "[2000..]"}, "up to 20 years", "≤20"),
        ({"birth": "2000/2010"}, "9 to 20 years", "9–20"),
        ({"ages": age(29, "2020-06-15")}, "29 years", "29"),
        ({"ages": age(29, "2019-06-15")}, "30 years", "30"),
        ({"ages": age(29, "2019-01-01")}, "30 or 31 years", "30–31"),
        ({"ages": age(22, "2020-06-15", "months")}, "22 months", "22m"),
        ({"ages": age(30, "2020-06-15", "months")}, "30 months", "30m"),
        ({"ages": age(21, "2020-06")}, "21 years", "21"),
        ({"ages": age(21, "2020-06~")}, "about 21 years", "c. 21"),
        ({"ages": age(21, "2020-05")}, "21 or 22 years", "21–22"),
        ({"ages": age(21, "2020")}, "20 to 22 years", "20–22"),
        ({"ages": age(34, None)}, "about 34 years", "c. 34"),
        ({"ages": age(34, "2020~")}, "about 32 to 36 years", "c. 32–36"),
    ],
)
def test_an_age_says_no_more_than_is_known(fields: dict[str, Any], words: str, numeral: str) -> None:
    found = age_at(Person(id="p1", **fields), DAY)
    assert found is not None
    assert (found.words, found.numeral) == (words, numeral)


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"birth": "2021"},
        {"kind": "pregnancy", "due": "2020-12"},
        {"kind": "stillbirth", "death": "2020-01"},
    ],
)
def test_nobody_unborn_or_of_unknown_age_is_given_one(fields: dict[str, Any]) -> None:
    assert age_at(Person(id="p1", **fields), DAY) is None


def test_age_stops_at_death() -> None:
    found = age_at(person("child", birth="2014-03-01", death="2016-05-01"), DAY)
    assert found is not None
    assert (found.words, found.at_death) == ("2 years", True)


def test_an_age_stated_of_the_day_of_death_is_the_age_at_death() -> None:
    found = age_at(person("child", ages=age(2, "2020-06-15"), death="2020-06-15"), DAY)
    assert found is not None
    assert (found.words, found.at_death) == ("2 years", True)


def test_a_death_that_may_lie_on_either_side_of_the_day_leaves_a_range() -> None:
    found = age_at(person("child", birth="2012-03-01", death="2020"), DAY)
    assert found is not None
    assert (found.low, found.high, found.at_death) == (7, 8, False)


@settings(max_examples=80)
@given(st.dates(date(1930, 1, 1), date(2020, 1, 1)), st.integers(0, 30_000))
def test_a_partial_birth_date_never_excludes_the_true_age(born: date, later: int) -> None:
    day = min(born + timedelta(days=later), date(2026, 1, 1))
    for text in (born.isoformat(), born.isoformat()[:7], born.isoformat()[:4]):
        found = age_at(Person(id="p1", birth=text), day)
        exact = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
        assert found is not None
        if found.unit == "years":
            assert (found.low or 0) <= exact <= (found.high if found.high is not None else exact)
        else:
            assert exact < 2


@settings(max_examples=60)
@given(st.integers(0, 40), st.sampled_from(("years", "months", "weeks")), st.dates(date(2000, 1, 1), DAY))
def test_a_stated_age_is_given_back_on_its_own_day(value: int, unit: Any, at: date) -> None:
    stated = Person(id="p1", ages=(Age(value=value, unit=unit, at=at.isoformat()),))
    found = age_at(stated, at)
    assert found is not None
    if found.unit == unit:
        assert found.low is not None
        assert found.high is not None
        assert found.low <= value <= found.high


def test_the_answers_are_listed_surest_first() -> None:
    assert ANSWERS == ("certainly", "presumably", "possibly", "no")
