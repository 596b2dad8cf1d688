"""Descriptions of relatives are read with whose relative it is."""

from __future__ import annotations

from genogram_app.narrative.people.kin.phrases import KinPhrase, kin_phrases
from genogram_app.narrative.text import read_narrative


def _phrase(text: str) -> KinPhrase:
    return kin_phrases(read_narrative("n1", text), {})[0]


def test_a_pronoun_owns() -> None:
    phrase = _phrase("She saw her younger half-brother there")
    assert (phrase.term, phrase.relation, phrase.owner_kind) == ("half brother", "half sibling", "pronoun")


def test_a_name_owns() -> None:
    phrase = _phrase("It was Wilf's paternal grandmother")
    assert (phrase.owner_kind, phrase.owner, phrase.side) == ("possessive", 2, "paternal")


def test_whoever_stands_behind_of_owns() -> None:
    phrase = _phrase("the mother of Wilf left")
    assert (phrase.owner_kind, phrase.owner) == ("of", 3)


def test_a_relation_that_is_over_or_new_is_said() -> None:
    assert _phrase("her former partner").ended
    assert _phrase("his ex-wife").ended
    assert _phrase("her new boyfriend").new


def test_an_indefinite_description_has_no_owner() -> None:
    phrase = _phrase("She has a daughter")
    assert phrase.indefinite
    assert phrase.owner is None


def test_an_age_may_stand_between() -> None:
    assert _phrase("her 12-year-old son").owner_kind == "pronoun"


def test_phrases_that_only_look_like_family_are_no_descriptions() -> None:
    text = "the sister partnership and partner agencies"
    assert kin_phrases(read_narrative("n1", text), {}) == ()
