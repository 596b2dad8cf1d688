"""A drawn beginning or end of a couple of which the text knows only other times is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.review.passages.couples.dates import couple_dates_not_found
from genogram_app.review.passages.couples.words import Scenes
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import graph, reading


def found(text: str) -> list[Finding]:
    return list(couple_dates_not_found(Scenes(graph(), passages_of([reading(text)]))))


def test_only_other_times_are_told() -> None:
    (finding,) = found("It was June 2020 before Callie Marden and Owen Platt shared a home.")
    assert (finding.severity, finding.people, finding.facts) == ("unclear", ("callie", "owen"), ("u3",))
    assert finding.message == (
        "The drawing has Callie Marden and Owen Platt as living together from October 2022; "
        "the text gives other times."
    )


@pytest.mark.parametrize(
    "text",
    [
        "From the autumn of 2022 Callie Marden and Owen Platt shared a home.",
        "Callie Marden and Owen Platt shared a home.",
        "In June 2020 Callie Marden had a new job.",
        "In 2012 the school closed.",
        "Maud Finch and Len Finch had been married for two years by 1987.",
        "Callie Marden's daughter Tess went to Address 3 in 2021.",
        "Professionals should ask when Callie Marden and Owen Platt met, as in 2014.",
    ],
)
def test_a_time_borne_out_or_not_spoken_of_is_left_alone(text: str) -> None:
    assert [f for f in found(text) if {"u3", "u5"} & set(f.facts)] == []


def of_owen(text: str) -> list[str]:
    return [finding.message for finding in found(text) if "u3" in finding.facts]


def test_only_a_sentence_of_its_kind_bears_out_where_another_dates_such_a_thing() -> None:
    met = "Callie Marden and Owen Platt had met in October 2022."
    assert of_owen(met) == []
    assert of_owen(f"Callie Marden and Owen Platt moved in together in June 2020. {met}")


def test_a_time_of_some_years_bears_out_its_ends() -> None:
    assert of_owen("Between 2022 and 2024 Callie Marden lived with Owen Platt.") == []
    assert of_owen("Between 2017 and 2026 Callie Marden lived with Owen Platt.")


def test_the_day_of_a_drawn_death_needs_no_sentence() -> None:
    assert found("June Marden and Ray Marden were married in 1990. By 2012 they had two daughters.") == []


def test_another_partners_time_does_not_bear_out() -> None:
    text = "Callie Marden and Dale Roper split up in October 2022. Callie Marden and Owen Platt met in 2020."
    assert "u2" in {fact for finding in found(text) for fact in finding.facts}
