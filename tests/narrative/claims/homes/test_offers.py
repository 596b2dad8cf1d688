"""A home that was only offered is no home; whether it came to nothing may stand in the sentences behind."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.claim import Lives
from tests.narrative.telling import reading


def bases(text: str) -> list[str]:
    return [c.basis for c in reading(text).claims if isinstance(c, Lives)]


@pytest.mark.parametrize(
    "answer",
    ["Callie Marden turned it down.", "She refused.", "Nothing came of it.", "Robin remained at home."],
)
def test_an_offer_that_the_text_says_was_refused_is_declined(answer: str) -> None:
    assert bases(f"In May 2021 June Marden offered to have Robin at Address 2. {answer}") == [
        "offered_declined"
    ]


def test_an_offer_without_an_answer_is_a_plan() -> None:
    assert bases("In May 2021 June Marden offered to have Robin at Address 2.") == ["planned"]


def test_a_move_that_never_happened_is_declined() -> None:
    assert bases("Robin was to move to Address 2 in May 2021. The move never took place.") == [
        "offered_declined"
    ]


def test_an_answer_in_another_paragraph_is_about_something_else() -> None:
    assert bases("June Marden offered to have Robin at Address 2.\n\nCallie Marden refused a coat.") == [
        "planned"
    ]
