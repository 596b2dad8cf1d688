"""Wider kin in the text and on the drawing."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.review.facts.kin import kin_that_differ
from tests.narrative.telling import graph, reading


def found(text: str) -> list[Finding]:
    return list(kin_that_differ(graph(), [reading(text)]))


def test_a_grandmother_whose_place_somebody_else_has_is_a_contradiction() -> None:
    (finding,) = found("Maud is Robin's maternal grandmother.")
    assert (finding.rule, finding.people) == ("kin-differs", ("maud", "robin"))


@pytest.mark.parametrize(
    "text",
    [
        "Maud is Robin's paternal grandmother.",
        "Sylvie is Robin's aunt.",
        "Nadia is Robin's aunt.",
        "Owen was said to be a cousin of Dale.",
    ],
)
def test_what_can_be_raises_nothing(text: str) -> None:
    assert found(text) == []


def test_nobody_is_the_aunt_of_their_own_daughter() -> None:
    assert len(found("Callie is Tess's aunt.")) == 1
