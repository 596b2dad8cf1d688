"""Every phrase that may mean somebody has a state, and the exact words it is about."""

from __future__ import annotations

from tests.narrative.telling import reading


def test_each_phrase_says_what_became_of_it() -> None:
    text = "PC Adair saw Kit, his younger brother, and Robin’s uncle, Hal. He left."
    words = [(text[w.start : w.end], w.state, w.how) for w in reading(text).words]
    assert ("PC Adair", "not_family", "professional") in words
    assert ("Kit", "linked", "name") in words
    assert ("Hal", "not_drawn", "name") in words
    assert ("He", "unclear", "pronoun") in words
