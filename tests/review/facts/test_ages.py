"""An age is a contradiction only where no day and no birth that the drawing allows give it."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.review.facts.ages import ages_that_differ
from tests.narrative.telling import graph, reading


def found(text: str) -> list[Finding]:
    return list(ages_that_differ(graph(), [reading(text)]))


def test_an_age_that_nobody_born_then_can_have_is_a_contradiction() -> None:
    (finding,) = found("Callie was 35 in May 2022.")
    assert (finding.rule, finding.severity, finding.people) == ("age-differs", "contradiction", ("callie",))
    assert finding.message == (
        "The text says that Callie Marden was 35 years old in May 2022; the drawing says born June 1994."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Callie was 27 in May 2022.",
        "Callie was 28 in June 2022.",
        "Robin was 39 months old in August 2022.",
        "Callie was 19.",
        "Robin, then aged 4, was seen on 4 April 2023.",
        "Owen was 34 in May 2022.",
    ],
)
def test_an_age_that_some_day_gives_is_none(text: str) -> None:
    assert found(text) == []


def test_an_age_without_a_time_must_have_been_reached_by_the_day_of_the_report() -> None:
    assert [f.people for f in found("Robin was nine.")] == [("robin",)]
