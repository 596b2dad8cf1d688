"""A person whom the text calls a sister and the drawing shows as male is a contradiction."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.model.document import Document
from genogram_app.narrative.text import read_narrative
from genogram_app.review.findings import review
from tests.narrative.wilf import family


def _with_nell_as(sex: str) -> Document:
    document = family()
    people = tuple(p.replace(sex=sex) if p.id == "half" else p for p in document.people)
    return document.replace(people=people)


def _findings(text: str, sex: str = "male") -> list[Finding]:
    found = review(_with_nell_as(sex), [read_narrative("n", text)])
    return [f for f in found if f.severity in ("contradiction", "omission")]


@pytest.mark.parametrize(
    "text",
    [
        "Wilf's half-sister, Nell, came.",
        "Nell is Wilf's half-sister.",
        "Dilys has a daughter, Nell, who is ten.",
        "Sibling 2: female; 12.",
    ],
)
def test_another_sex_in_the_text_is_told_once_and_nothing_else(text: str) -> None:
    (finding,) = _findings(text)
    assert (finding.rule, finding.people) == ("sex-differs", ("half",))
    assert finding.evidence[0].quote == text


@pytest.mark.parametrize("sex", ["female", "not_known", "intersex"])
def test_a_sex_that_agrees_or_is_not_known_raises_nothing(sex: str) -> None:
    assert _findings("Wilf's half-sister, Nell, came.", sex) == []


def test_a_word_for_a_relation_that_is_not_drawn_says_nothing_of_sex() -> None:
    assert "sex-differs" not in [f.rule for f in _findings("Nell is Dilys's sister.")]


def test_the_finding_names_the_word_and_the_drawing() -> None:
    (finding,) = _findings("Wilf's half-sister, Nell, came.")
    assert finding.message == (
        "The text speaks of Nell as female (“Wilf's half-sister, Nell”); the drawing shows Nell as male."
    )
