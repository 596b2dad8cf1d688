"""A drawn beginning or end of a stay of which the text knows only other times is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.review.passages.home_dates import home_dates_not_found
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import graph, reading


def found(text: str) -> list[Finding]:
    return list(home_dates_not_found(graph(), passages_of([reading(text)])))


def test_only_other_times_are_told() -> None:
    (finding,) = found("It was not until June 2020 that the caravan became home for Owen Platt.")
    assert (finding.people, finding.facts) == (("owen",), ("s6",))
    assert (
        finding.message
        == "The drawing has Owen Platt at Address 1 from October 2022; the text gives other times."
    )


@pytest.mark.parametrize(
    "text",
    [
        "By mid-October 2022 the flat was home to Owen Platt as well.",
        "Owen Platt is a friend of the family.",
        "Owen Platt lives at Address 1.",
        "In June 2020 Owen Platt had a new job.",
    ],
)
def test_a_time_borne_out_or_not_spoken_of_is_left_alone(text: str) -> None:
    assert found(text) == []
