"""Siblings in the text and on the drawing."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.review.facts.siblings import siblings_that_differ
from tests.narrative.telling import graph, reading


def found(text: str) -> list[Finding]:
    return list(siblings_that_differ(graph(), [reading(text)]))


def test_half_siblings_who_are_drawn_as_full_ones_are_a_contradiction() -> None:
    (finding,) = found("Robin and Kit are half-brothers.")
    assert finding.message == (
        "The text says that Robin Finch and Kit Finch are half-siblings; "
        "the drawing shows them as full siblings."
    )


def test_full_siblings_who_are_drawn_as_half_ones_are_a_contradiction() -> None:
    assert [f.rule for f in found("Robin and Tess are full siblings.")] == ["siblings-differ"]


def test_a_side_that_is_not_the_drawn_one_is_a_contradiction() -> None:
    assert len(found("Tess is Robin's paternal half-sister.")) == 1


@pytest.mark.parametrize(
    "text",
    ["Tess is Robin's sister.", "Tess is Robin's maternal half-sister.", "Robin and Kit are brothers."],
)
def test_what_agrees_with_the_drawing_raises_nothing(text: str) -> None:
    assert found(text) == []


def test_siblings_of_whom_a_parent_is_not_drawn_may_share_that_one() -> None:
    assert found("Owen and Dale are brothers.") == []
