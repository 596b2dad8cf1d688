"""An allegation never looks like a fact."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from genogram_app.model.fields import Certainty
from genogram_app.notation.doubt import WORDS, is_doubted, written
from genogram_app.notation.style import STYLE


def test_only_what_was_stated_or_established_stands_without_a_word() -> None:
    assert {c for c in get_args(Certainty) if not is_doubted(c)} == {"established", "stated"}


def test_every_certainty_has_its_word() -> None:
    assert set(WORDS) == set(get_args(Certainty))


def test_the_word_for_a_doubt_is_the_last_and_the_only_one_that_can_be_left_out() -> None:
    brief = replace(STYLE, doubt_words=False)
    words = ("m. 2015", "alleged")
    assert written(words, STYLE, doubted=True) == words
    assert written(words, brief, doubted=True) == ("m. 2015",)
    assert written(words, brief, doubted=False) == words
