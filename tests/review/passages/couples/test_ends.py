"""A couple drawn as going on is to look at again where a text seems to say that they parted."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.review.passages.couples.ends import couples_seeming_over, couples_seeming_to_go_on
from genogram_app.review.passages.couples.words import Scenes
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import graph, reading


def found(text: str) -> list[Finding]:
    return list(couples_seeming_over(Scenes(graph(), passages_of([reading(text)]))))


@pytest.mark.parametrize(
    ("text", "couple"),
    [
        ("Maud Finch told the panel that she and Len Finch had split for good.", "u5"),
        ("Maud Finch and Len Finch were often in touch. It was over by the spring.", "u5"),
        ("Maud Finch had asked Len Finch to leave, and he slept in his van.", "u5"),
        ("Maud Finch petitioned for divorce while he was abroad.", "u5"),
        ("Len Finch died suddenly.", "u5"),
        ("Maud Finch and Len Finch have been apart ever since.", "u5"),
        ("Between 1999 and 2004 Len Finch had lived with Maud Finch.", "u5"),
        ("Maud Finch and Len Finch were together from 1990 until the summer of 2003.", "u5"),
        ("Maud Finch tells Len Finch that they are finished.", "u5"),
        ("Len Finch went to prison. Maud Finch wrote to him, but the marriage did not survive it.", "u5"),
        ("Maud Finch and Len Finch split up. Kit came home from the ward.", "u5"),
        ("Maud Finch had asked Len Finch to leave. She did not let him come back.", "u5"),
        ("Owen Platt shows the officer a letter: Callie Marden has finished with him.", "u3"),
        (
            "Callie Marden took Owen Platt's key. She took him back. She changed the locks when he left.",
            "u3",
        ),
    ],
)
def test_words_for_an_end_are_quoted(text: str, couple: str) -> None:
    assert [(f.severity, f.facts) for f in found(text)] == [("unclear", (couple,))]


def test_the_sentence_in_which_one_of_them_goes_is_quoted_beside_it() -> None:
    (finding,) = found("Len Finch walked out in May. Maud Finch and Len Finch have been apart ever since.")
    assert [e.quote for e in finding.evidence] == [
        "Maud Finch and Len Finch have been apart ever since.",
        "Len Finch walked out in May.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Callie Marden and Aaron Finch separated.",
        "Callie Marden and Owen Platt had one short separation.",
        "Callie Marden asked Owen Platt to leave. They were reconciled within the week.",
        "Owen Platt came with Nadia Platt, his former wife.",
        "Maud Finch left the meeting early.",
        "Maud Finch and Len Finch live at Address 3.",
        "Robin died.",
        "Maud Finch and Len Finch have lived together since 1990.",
        "Between 2014 and 2016 Maud Finch worked with Len Finch at a shop.",
        "Maud Finch put Len Finch out. He came back to her in May.",
        "Professionals should ask whether Maud Finch and Len Finch have parted.",
        "Maud Finch knew of the divorce of June Marden and Ray Marden.",
    ],
)
def test_what_is_said_of_others_or_undone_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_words_for_an_earlier_time_are_of_another_couple() -> None:
    assert found("In 2009 Owen Platt and Callie Marden had both just been divorced.") == []


def going_on(text: str) -> list[Finding]:
    return list(couples_seeming_to_go_on(Scenes(graph(), passages_of([reading(text)]))))


@pytest.mark.parametrize(
    "text",
    [
        "Owen Platt is married to Nadia Platt.",
        "Owen Platt and Nadia Platt have been together since they were at school.",
    ],
)
def test_a_couple_drawn_as_parted_is_quoted_where_they_are_only_together(text: str) -> None:
    assert [(f.severity, f.facts) for f in going_on(text)] == [("unclear", ("u6",))]


@pytest.mark.parametrize(
    "text",
    [
        "Owen Platt was married to Nadia Platt.",
        "Owen Platt is married to Nadia Platt. They are separated.",
        "Maud Finch and Len Finch are still together.",
        "Professionals should ask if Owen Platt is married to Nadia Platt.",
        "Owen Platt is married. Nadia Platt, his former wife, is abroad.",
    ],
)
def test_a_couple_once_together_or_parted_in_the_text_is_left_alone(text: str) -> None:
    assert going_on(text) == []
