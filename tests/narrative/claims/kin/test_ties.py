"""Whose relative somebody is said to be."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import AreSiblings, IsKin, IsParent
from tests.narrative.telling import reading


def _pairs(text: str) -> list[tuple[str, ...]]:
    kinds = (IsParent, AreSiblings, IsKin)
    return [c.people for c in reading(text).claims if isinstance(c, kinds)]


def test_the_shortest_part_that_says_it_is_the_place_of_a_claim() -> None:
    text = "At the time Robin's brother, Kit, was asleep upstairs."
    (claim,) = [c for c in reading(text).claims if isinstance(c, AreSiblings)]
    assert text[claim.said.start : claim.said.end] == "Robin's brother, Kit"


def test_a_list_behind_the_term_is_no_name_for_one_relative() -> None:
    assert _pairs("Robin saw his brother, Kit and Tess.") == []


def test_nobody_is_their_own_relative() -> None:
    assert _pairs("Callie, her mother, and Sylvie came.") == []


def test_the_words_of_others_in_quotation_marks_say_nothing() -> None:
    assert _pairs("The caller said 'he is Robin's father, Owen'.") == []
