"""An exact number of people in a home that the drawing cannot have is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.review.passages.homes.counts import household_counts_differ
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import graph, reading


def found(text: str) -> list[Finding]:
    return list(household_counts_differ(graph(), passages_of([reading(text)])))


def test_more_people_than_are_drawn() -> None:
    (finding,) = found("On 3 March 2020 nine people were living at Address 1.")
    assert (
        finding.message
        == "The text seems to speak of nine people at Address 1; the drawing has 4 there then."
    )
    assert set(finding.people) == {"callie", "aaron", "robin", "tess"}


def test_fewer_people_than_are_drawn() -> None:
    (finding,) = found("Address 1 was seen on 3 March 2020. It was a household of two.")
    assert "two people" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "On 3 March 2020 four people were living at Address 1.",
        "Nine people were living at Address 1.",
        "On 3 March 2020 nine people came to a meeting.",
        "On 3 March 2020 nine people were living there.",
        "Between 2018 and 2023 nine people lived at Address 1.",
    ],
)
def test_a_number_that_may_be_so_or_of_no_day_is_left_alone(text: str) -> None:
    assert found(text) == []
