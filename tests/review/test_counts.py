"""A text that counts more relatives than are drawn is an omission, told with the counting."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.narrative.text import read_narrative
from genogram_app.review.findings import review
from tests.narrative.wilf import family


def _findings(text: str) -> list[Finding]:
    return [f for f in review(family(), [read_narrative("n", text)]) if f.rule == "fewer-drawn"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "Dilys and Osric have two sons.",
            "The text speaks of two sons of Dilys Prosser and Osric Bale; one is drawn.",
        ),
        ("Dilys has four children.", "The text speaks of four children of Dilys Prosser; two are drawn."),
        ("Osric's three brothers rang.", "The text speaks of three brothers of Osric Bale; none is drawn."),
    ],
)
def test_fewer_drawn_than_counted_is_told_with_the_counting(text: str, message: str) -> None:
    (finding,) = _findings(text)
    assert (finding.severity, finding.message) == ("omission", message)
    assert [e.quote for e in finding.evidence] == [text]


@pytest.mark.parametrize(
    "text", ["Dilys has two children.", "Enid has two daughters.", "Osric has two children."]
)
def test_as_many_as_counted_raise_nothing(text: str) -> None:
    assert _findings(text) == []


def test_the_same_count_twice_is_one_finding() -> None:
    assert len(_findings("Dilys has four children. In May Dilys had four children.")) == 1


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("Dilys has four children.", []),
        (
            "Dilys has six children.",
            ["The text speaks of six children of Dilys Prosser; four are drawn."],
        ),
        ("Wilf has three half-siblings.", []),
    ],
)
def test_a_symbol_of_three_counts_as_three(text: str, messages: list[str]) -> None:
    document = family()
    people = tuple(p.replace(count=3, sex="not_known") if p.id == "half" else p for p in document.people)
    found = review(document.replace(people=people), [read_narrative("n", text)])
    assert [f.message for f in found if f.rule == "fewer-drawn"] == messages
