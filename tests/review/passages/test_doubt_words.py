"""Words of doubt, of hearsay and of proof are told apart."""

from __future__ import annotations

import re

import pytest

from genogram_app.review.passages.doubt_words import (
    DOUBT,
    HARM_PROOF,
    HEDGE,
    PATERNITY_PROOF,
    TOLD,
    proves,
)


@pytest.mark.parametrize(
    "words",
    [
        "he denies it.",
        "this has not been verified.",
        "she took this back in may.",
        "no agency has a record that bears this out.",
        "we could not choose between the two versions.",
        "nothing came of the complaint.",
        "it was put about that he drank.",
        "this was a rumour.",
        "there had been no marriage.",
        "he says that they were just good friends.",
        "the school had him down as the father. he is not.",
        "nobody else has confirmed it.",
    ],
)
def test_doubt_is_heard(words: str) -> None:
    assert DOUBT.search(words)


@pytest.mark.parametrize(
    "words", ["he hit her on 3 may.", "they lived in leeds.", "he is her father.", "he is not, and she is."]
)
def test_what_is_plainly_told_is_no_doubt(words: str) -> None:
    assert not DOUBT.search(words)
    assert not HEDGE.search(words)
    assert not TOLD.search(words)


def test_hearsay_is_no_doubt_by_itself() -> None:
    assert TOLD.search("she said that he had moved out.")
    assert not HEDGE.search("she said that he had moved out.")


@pytest.mark.parametrize(
    ("words", "proof"),
    [
        ("he was convicted of assault.", HARM_PROOF),
        ("dna testing showed that he is the father.", PATERNITY_PROOF),
        ("he is registered as her father.", PATERNITY_PROOF),
    ],
)
def test_what_settles_a_thing_proves_it(words: str, proof: re.Pattern[str]) -> None:
    assert proves(words, proof)


@pytest.mark.parametrize(
    "words", ["he has not been tested.", "dna testing excluded him.", "he would take a test."]
)
def test_what_settles_the_opposite_proves_nothing(words: str) -> None:
    assert not proves(words, PATERNITY_PROOF)
