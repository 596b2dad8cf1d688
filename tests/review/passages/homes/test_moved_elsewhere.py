"""A move told of on the day of a drawn one, but to another home than is drawn, is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.review.passages.homes.moved_elsewhere import moves_elsewhere
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import graph, reading


def found(text: str, person: str) -> list[Finding]:
    findings = moves_elsewhere(graph(), passages_of([reading(text)]))
    return [finding for finding in findings if finding.people == (person,)]


def test_the_day_of_the_move_is_that_of_another_home() -> None:
    (finding,) = found("In October 2022 Owen Platt got a lift to Address 4 and settled in.", "owen")
    assert finding.message == (
        "The drawing has Owen Platt at Address 1 from October 2022; "
        "the text seems to speak of another home then."
    )
    assert finding.severity == "unclear"


def test_the_home_of_somebody_is_one_of_theirs() -> None:
    assert found("In October 2022 Owen Platt moved to Maud Finch's house.", "owen")


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("In October 2022 Owen Platt moved to Address 1 from Address 4.", "owen"),
        ("In October 2022 Owen Platt moved in with Callie Marden.", "owen"),
        ("Owen Platt left Address 4. In October 2022 he came to Address 1.", "owen"),
        # He is drawn in both about that day.
        ("In April 2022 Aaron Finch left Address 1.", "aaron"),
        # Another time, a long time, or nothing of a home.
        ("In May 2021 Owen Platt moved to Address 4.", "owen"),
        ("In 2022 Owen Platt moved to Address 4.", "owen"),
        ("In October 2022 Owen Platt rang somebody at Address 4.", "owen"),
    ],
)
def test_the_move_that_is_drawn_or_none_is_left_alone(text: str, person: str) -> None:
    assert found(text, person) == []
