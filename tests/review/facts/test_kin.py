"""Wider kin in the text and on the drawing."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.narrative.text import read_narrative
from genogram_app.review.facts.kin import kin_that_differ
from genogram_app.review.findings import review
from tests.narrative.telling import family, graph, reading


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


def test_a_grandmother_drawn_only_by_marriage_is_asked_about() -> None:
    document = family()
    lines = tuple(
        line.replace(kind="step") if (line.parent, line.child) == ("june", "callie") else line
        for line in document.parentage
    )
    text = "June is the maternal grandmother of Robin."
    rules = [
        (f.rule, f.severity)
        for f in review(document.replace(parentage=lines), [read_narrative("n", text)])
        if f.rule.startswith("kin")
    ]
    assert rules == [("kin-by-marriage", "unclear")]
    assert not [f for f in review(document, [read_narrative("n", text)]) if f.rule.startswith("kin")]
