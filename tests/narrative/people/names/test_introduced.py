"""What stands beside a name tells whether it is a person: a title, an age, a marriage, what one is called."""

from __future__ import annotations

import pytest

from tests.narrative.wilf import mentions


def _new(text: str) -> set[str]:
    return {m.head for m in mentions(text) if m.absent and m.how == "name"}


@pytest.mark.parametrize(
    "text",
    [
        "The boy, who asked to be known here as Tobin, is well.",
        "A girl who wished to be called Tobin was seen.",
        "Tobin, who turned nine in August 2024, was seen.",
        "Tobin, who had just turned eighteen in May, left.",
        "Tobin, 9, was at school.",
        "Tobin, a nine-year-old, was at school.",
        "Tobin was in her late fifties and lived alone.",
        "There were twins from his first marriage, to Tobin.",
        "Her previous marriage to Tobin had ended.",
        "She was in a relationship with Tobin at the time.",
        "Tobin passed away in 2019.",
    ],
)
def test_what_only_a_person_can_have_makes_a_name_a_persons(text: str) -> None:
    assert _new(text) == {"Tobin"}


def test_the_name_behind_the_title_of_a_review_is_its_childs() -> None:
    assert _new("Safeguarding Practice Review: Tobin\n\nTobin was ill. We met Tobin.") == {"Tobin"}


@pytest.mark.parametrize(
    "text",
    [
        "Safeguarding Practice Review: Larchester\n\nThe board met.",
        "She turned nineteen in Larchester.",
        "Larchester, a mile-long street, was shut.",
        "Her marriage ended in Larchester.",
    ],
)
def test_a_place_beside_like_words_is_nobody(text: str) -> None:
    assert _new(text) == set()


def test_a_name_in_whose_life_something_is_told_is_no_place() -> None:
    assert _new("We found gaps in Tobin's life.\n\nTobin was born in May.") == {"Tobin"}
