"""A word for a relative whom the drawing has only with another sex is asked about."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.narrative.text import read_narrative
from genogram_app.review.findings import review
from tests.narrative.telling import family


def _asked(text: str, sex: str) -> list[Finding]:
    document = family()
    people = tuple(p.replace(sex=sex) if p.id == "bea" else p for p in document.people)
    found = review(document.replace(people=people), [read_narrative("n", text)])
    return [f for f in found if f.rule == "relative-of-another-sex"]


def test_a_daughter_who_is_drawn_as_male_is_asked_about() -> None:
    (finding,) = _asked("Owen did not see his daughter for two years.", "male")
    assert finding.severity == "unclear"
    assert "bea" in finding.people


@pytest.mark.parametrize(
    "text",
    [
        "Owen did not see his son for two years.",
        "Owen did not see his stepdaughter for two years.",
        "Owen said that he wanted a daughter.",
        "If Owen had seen his daughter, it would have helped.",
        "Owen missed his daughter. Bea, a boy, was well.",
    ],
)
def test_nothing_is_asked_where_the_word_agrees_or_says_nothing_of_a_drawn_child(text: str) -> None:
    assert not _asked(text, "male")


def test_a_daughter_drawn_as_female_is_nothing_to_ask_about() -> None:
    assert not _asked("Owen did not see his daughter for two years.", "female")


def test_two_children_who_are_both_drawn_as_the_other_sex_are_asked_about_together() -> None:
    document, daughters = family(), {"callie", "sylvie"}
    people = tuple(p.replace(sex="male") if p.id in daughters else p for p in document.people)
    found = review(document.replace(people=people), [read_narrative("n", "June saw her daughter that day.")])
    (finding,) = [f for f in found if f.rule == "relative-of-another-sex"]
    assert daughters < set(finding.people)
    assert finding.claims == ()
