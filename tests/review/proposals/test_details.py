"""What is open about a person is filled in from the text; what is drawn stays."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Evidence
from genogram_app.family.graph import build_graph
from genogram_app.model.people import Person, Status
from genogram_app.narrative.claims.claim import Aged, Born, Died, HasStatus, IsOfSex
from genogram_app.narrative.stance import Stance
from genogram_app.review.proposals.basis import Basis
from genogram_app.review.proposals.details import (
    stated_ages,
    stated_births_and_deaths,
    stated_sex,
    stated_statuses,
)
from tests.review.proposals.claiming import at, basis, family, said, settled


def test_a_date_is_entered_as_partial_as_it_is_said() -> None:
    after = settled(family(), Born(said(), "wren", at("2019-05")), stated_births_and_deaths)
    assert after.person("wren").birth == "2019-05"
    assert [(a.fact, a.field) for a in after.accounts] == [("wren", "birth")]


def test_a_drawn_date_is_left_alone() -> None:
    document = family(people=(Person(id="wren", name="Wren", death="2020"),))
    assert list(stated_births_and_deaths(basis(document, Died(said(), "wren", at("2021"))))) == []


def test_what_somebody_only_says_of_a_date_is_not_entered() -> None:
    claim = Born(said(Stance("reported")), "wren", at("2019"))
    assert list(stated_births_and_deaths(basis(family(), claim))) == []


def test_an_age_is_entered_with_its_date() -> None:
    after = settled(family(), Aged(said(), "avis", 29, 29, "years", at("2017-06")), stated_ages)
    assert [(a.value, a.unit, a.at) for a in after.person("avis").ages] == [(29, "years", "2017-06")]


def test_about_an_age_is_about_a_date() -> None:
    after = settled(family(), Aged(said(), "avis", 29, 31, "years", at("2017")), stated_ages)
    assert [(a.value, a.at) for a in after.person("avis").ages] == [(30, "2017~")]


def test_in_her_sixties_is_no_number() -> None:
    assert list(stated_ages(basis(family(), Aged(said(), "avis", 60, 69, "years", None)))) == []


def test_an_unknown_sex_is_filled_in_and_a_drawn_one_kept() -> None:
    document = family(people=(Person(id="wren", name="Wren"), Person(id="avis", name="Avis", sex="female")))
    assert settled(document, IsOfSex(said(), "wren", "female"), stated_sex).person("wren").sex == "female"
    assert list(stated_sex(basis(document, IsOfSex(said(), "avis", "male")))) == []


def test_a_status_is_entered_and_its_end_filled_in() -> None:
    made = HasStatus(said(), "wren", "CPP", "made", at("2019-03"), "neglect", "Wexley")
    after = settled(family(), made, stated_statuses)
    ended = settled(after, HasStatus(said(), "wren", "CPP", "ended", at("2020")), stated_statuses)
    (status,) = ended.person("wren").statuses
    assert (status.code, status.detail, status.area, status.from_, status.to) == (
        "CPP",
        "neglect",
        "Wexley",
        "2019-03",
        "2020",
    )


def test_a_second_plan_after_the_first_had_ended_is_another() -> None:
    wren = Person(id="wren", name="Wren", statuses=(Status(code="CPP", from_="2015", to="2016"),))
    claim = HasStatus(said(), "wren", "CPP", "made", at("2019"))
    after = settled(family(people=(wren,)), claim, stated_statuses)
    assert [s.from_ for s in after.person("wren").statuses] == ["2015", "2019"]


@pytest.mark.parametrize(
    ("words", "entered"),
    [
        ("Her father left Avis when she was two.", 0),
        ("Avis was two.", 0),
        ("Avis, aged two, is well.", 1),
        ("Avis was two at the time of the incident.", 1),
    ],
)
def test_an_age_of_some_day_in_the_past_is_not_entered(words: str, entered: int) -> None:
    claim = Aged(said(), "avis", 2, 2, "years", None)
    evidence = Evidence("n1", 0, len(words), words)
    found = stated_ages(Basis(build_graph(family()), claim, evidence, "stated"))
    assert len(list(found)) == entered
