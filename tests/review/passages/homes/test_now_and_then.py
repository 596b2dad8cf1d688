"""Whoever stays somewhere now and then and is not drawn to do so is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.review.passages.homes.now_and_then import recurring_stays_not_drawn
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import graph, reading


def found(text: str) -> list[Finding]:
    return list(recurring_stays_not_drawn(graph(), passages_of([reading(text)])))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Tess Marden stayed with her aunt every other weekend.", ("tess",)),
        ("From the spring Robin Finch and Kit Finch came to him on alternate weekends.", ("robin", "kit")),
        ("Dale Roper slept on the settee most nights.", ("dale",)),
        ("Tess Marden sees Dale Roper at Address 4 every Saturday.", ("tess",)),
        ("Len Finch was ill, and Maud Finch spent two nights a week at Address 3.", ("maud",)),
    ],
)
def test_somebody_of_whom_no_such_stay_is_drawn(text: str, people: tuple[str, ...]) -> None:
    (finding,) = found(text)
    assert finding.people == people
    assert finding.severity == "unclear"
    assert finding.evidence[0].quote in text


def test_the_message_says_who() -> None:
    (finding,) = found("Dale Roper slept on the settee most nights.")
    assert (
        finding.message
        == "The text seems to say that Dale Roper stayed somewhere now and then; no such stay is drawn."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Bea Platt stayed at Address 1 every other weekend.",
        "Robin Finch has contact with Aaron Finch every Saturday.",
        "Dale Roper worked at a garage on weekdays and slept late.",
        "Tess Marden sees Dale Roper every Saturday.",
        "Dale Roper never stayed the night, not at weekends either.",
        "Dale Roper stayed at Address 4.",
        "He stayed with her every other weekend.",
        "Every Saturday there was a market.",
    ],
)
def test_who_is_drawn_so_or_stays_for_good_or_is_not_certain_is_left_alone(text: str) -> None:
    assert found(text) == []
