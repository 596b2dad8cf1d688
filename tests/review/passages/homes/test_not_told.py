"""A drawn home with which no passage joins the person is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.review.passages.homes.not_told import homes_not_told
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import graph, reading


def found(text: str, person: str) -> list[Finding]:
    findings = homes_not_told(graph(), passages_of([reading(text)]))
    return [finding for finding in findings if finding.people == (person,)]


def test_only_another_home_is_told() -> None:
    (finding,) = found("Owen Platt was said to be living at Address 4.", "owen")
    assert (
        finding.message
        == "The drawing has Owen Platt at Address 1; the text does not seem to say so of them at that time."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Owen Platt was seen at Address 1 in December 2022.",
        "Owen Platt lived with Callie Marden.",
        "There was an argument at Address 1. Owen Platt left for the night.",
        "Owen Platt was living there as well.",
        "Owen Platt works at a garage.",
        "In 2012 Owen Platt lived at Address 4.",
    ],
)
def test_a_home_that_may_be_meant_or_no_home_at_all_is_left_alone(text: str) -> None:
    assert found(text, "owen") == []


@pytest.mark.parametrize(
    "text",
    [
        # Whoever lives there is spoken of, but did not live there then.
        "In December 2022 Owen Platt was living with Ray Marden.",
        # What stands beside the home speaks of another one.
        "There was a row at Address 1. In May 2023 Owen Platt was living at Address 4.",
    ],
)
def test_who_else_is_spoken_of_or_what_else_is_named_joins_nobody_to_a_home(text: str) -> None:
    assert found(text, "owen")
