"""Words for offers and refusals are told from words for what came about, by which stands last."""

from __future__ import annotations

import pytest

from genogram_app.review.passages.homes.offer_words import OFFER, REFUSED, WISH, tells_that_it_came_about


@pytest.mark.parametrize(
    "words",
    [
        "she offered him a bed, and he went that night",
        "the transfer was refused, and she moved to her mother's",
        "she thought of sending him there, and did so",
        "his aunt took him in",
    ],
)
def test_what_came_about_is_told_last(words: str) -> None:
    assert tells_that_it_came_about(words)


@pytest.mark.parametrize(
    "words",
    [
        "she offered him a bed",
        "he was to have gone, and then moved elsewhere; it was called off",
        "she went to see the flat and did not like it",
    ],
)
def test_what_was_refused_last_did_not_come_about(words: str) -> None:
    assert not tells_that_it_came_about(words)


def test_an_offer_is_more_than_a_wish() -> None:
    assert OFFER.search("his aunt invited them to stay")
    assert OFFER.search("there was talk of his going to his aunt")
    assert not OFFER.search("he hoped that she would have him")
    assert WISH.search("he hoped that she would have him")
    assert REFUSED.search("there was no room for him")
    assert OFFER.search("his aunt urged him to come and stay")
    assert not OFFER.search("his aunt urged him to eat")
