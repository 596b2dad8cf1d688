"""An order of birth is a contradiction only where the drawn births leave no room for it."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.review.facts.order import order_that_differs
from tests.narrative.telling import graph, reading


def found(text: str) -> list[Finding]:
    return list(order_that_differs(graph(), [reading(text)]))


OLDEST = (
    "The text says that Robin Finch is the eldest child of Callie Marden; "
    "by the drawing Tess Marden is older."
)
YOUNGEST = (
    "The text says that Robin Finch is the youngest of 3 children; by the drawing Kit Finch is younger."
)
OLDER = "The text says that Kit Finch is older than Robin Finch; by the drawing Robin Finch is older."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Robin is Callie's first child.", OLDEST),
        ("Robin is the youngest of three children.", YOUNGEST),
        ("Kit is Robin's older brother.", OLDER),
    ],
)
def test_another_order_than_the_drawn_births_is_a_contradiction(text: str, message: str) -> None:
    (finding,) = found(text)
    assert (finding.severity, finding.message) == ("contradiction", message)


def test_a_gap_of_more_than_a_year_from_the_one_said_is_a_contradiction() -> None:
    assert [f.rule for f in found("Callie is eight years older than Sylvie.")] == ["order-differs"]


def test_a_place_for_which_too_few_are_drawn_is_an_omission() -> None:
    assert [(f.rule, f.severity) for f in found("Kit is Aaron's fourth child.")] == [
        ("fewer-drawn", "omission")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Robin is Callie's second child and Aaron's first.",
        "Kit is the youngest of three children.",
        "Tess is the eldest of Callie's three children.",
        "Kit is Robin's younger brother.",
        "Callie is four years older than Sylvie.",
        "Owen is two years older than Callie.",
        "Sylvie is the younger of June's two daughters.",
    ],
)
def test_an_order_that_the_births_allow_is_none(text: str) -> None:
    assert found(text) == []
