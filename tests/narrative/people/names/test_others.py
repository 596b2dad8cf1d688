"""Professionals and agencies may be meant by a pronoun, also in small letters."""

from __future__ import annotations

import pytest

from genogram_app.narrative.people.names.others import is_other, several_others, speaks_of_other
from genogram_app.narrative.tokens import tokenise


@pytest.mark.parametrize(
    ("word", "other", "plural"),
    [("midwife", True, False), ("police", True, True), ("mother", False, False), ("flat", False, False)],
)
def test_words_for_people_who_are_no_family(word: str, *, other: bool, plural: bool) -> None:
    (token,) = tokenise(word)
    assert (is_other(token), several_others(token)) == (other, plural)


@pytest.mark.parametrize(
    ("text", "of_a_kind"),
    [("adult life", True), ("police protection", True), ("adult who", False), ("school told", False)],
)
def test_a_word_before_a_noun_only_tells_of_its_kind(text: str, *, of_a_kind: bool) -> None:
    assert speaks_of_other(tokenise(text), 0, ()) != of_a_kind


@pytest.mark.parametrize(
    ("text", "other"),
    [("Ada was his main carer", False), ("Ada was seen by a carer", True), ("Ada told the carer", True)],
)
def test_what_somebody_is_is_nobody_else(text: str, *, other: bool) -> None:
    tokens = tokenise(text)
    assert speaks_of_other(tokens, len(tokens) - 1, ()) == other
