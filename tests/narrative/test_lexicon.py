"""Kin words say a relation and a sex; phrases that look like family are known."""

from __future__ import annotations

import pytest

from genogram_app.narrative.lexicon import NOT_FAMILY, kin_word


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        ("mother", ("parent", "female", False)),
        ("Half-Brother", ("half sibling", "male", False)),
        ("half brothers", ("half sibling", "male", True)),
        ("wives", ("partner", "female", True)),
        ("children", ("child", "any", True)),
        ("sister-in-law", ("sibling in law", "female", False)),
        ("great-aunt", ("great aunt or uncle", "female", False)),
        ("midwife", None),
    ],
)
def test_a_kin_term_is_read(term: str, expected: tuple[str, str, bool] | None) -> None:
    assert kin_word(term) == expected


@pytest.mark.parametrize(
    "phrase",
    [
        "sister partnership",
        "partner agencies",
        "Father Christmas",
        "parent company",
        "Mother's Day",
        "child in need",
    ],
)
def test_a_phrase_that_only_looks_like_family_is_known(phrase: str) -> None:
    assert NOT_FAMILY.search(f"the {phrase} was".lower())


@pytest.mark.parametrize("phrase", ["her sister Ann", "his partner", "the child's father"])
def test_real_family_is_left_alone(phrase: str) -> None:
    assert not NOT_FAMILY.search(phrase)
