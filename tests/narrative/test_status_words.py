"""A status in a sentence becomes one mark, and what is no status of anybody stays words."""

from __future__ import annotations

import pytest

from genogram_app.narrative.status_words import categories_in_words, with_statuses
from tests.narrative.telling import lines


def codes(text: str) -> list[str]:
    (line,) = lines(text)
    return [phrase.code for phrase in with_statuses(line)[1]]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Child Protection Plans (CPPs)", "CPP"),
        ("a child in need (CIN) plan", "CIN"),
        ("s.20 of the Children Act 1989", "s20"),
        ("their powers of protection", "PP"),
        ("an Interim Care Order (ICO)", "ICO"),
        ("a full care order", "CO"),
        ("an interim compulsory supervision order", "ICSO"),
        ("the at risk register", "CPR"),
        ("Article 21", "Art21"),
        ("special guardianship", "SGO"),
    ],
)
def test_a_status_is_known_by_its_words_and_its_short_form(said: str, code: str) -> None:
    assert codes(f"The papers speak of {said} here.") == [code]


@pytest.mark.parametrize(
    "said",
    [
        "A child protection conference",
        "A child in need of help",
        "Section 47 of the Act",
        "A youth supervision order",
    ],
)
def test_what_is_nobodys_status_is_not_marked(said: str) -> None:
    assert codes(f"{said} was spoken of.") in ([], [""])


def test_a_marked_line_still_knows_where_its_words_stand() -> None:
    text = "Robin was made subject to a Child Protection Plan (CPP) in May 2020."
    (line,) = lines(text)
    marked, phrases = with_statuses(line)
    at = marked.text.index("S0")
    assert text[slice(*marked.plain_span(at, at + 2))] == "Child Protection Plan (CPP)"
    assert not phrases[0].several


def test_categories_are_told_as_the_drawing_tells_them() -> None:
    assert (
        categories_in_words("under the categories of neglect and emotional harm")
        == "neglect and emotional abuse"
    )
    assert categories_in_words("under multiple categories") == "more than one category"
    assert categories_in_words("of concern") == ""


@pytest.mark.parametrize(
    "text",
    [
        "There was also a plan for Robin to move to Address 4 at Easter.",
        "The plan was for Robin to return home.",
        "The plan for Robin's return was dropped.",
    ],
)
def test_a_plan_to_do_something_is_no_status(text: str) -> None:
    assert codes(text) == []


def test_a_plan_for_somebody_is_one() -> None:
    assert codes("The plan for Robin and Kit was closed.") == [""]
