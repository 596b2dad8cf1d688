"""A kin term is read with the words before it."""

from __future__ import annotations

import re

import pytest

from genogram_app.narrative.claims.kin.words import TERM, read_kin_term


@pytest.mark.parametrize(
    ("said", "relation", "kind"),
    [
        ("stepfather", "parent", "step"),
        ("adoptive mother", "parent", "adoptive"),
        ("birth children", "child", "birth"),
        ("younger son", "child", None),
        ("foster mother", "parent", "foster"),
    ],
)
def test_parents_and_children_have_their_kind(said: str, relation: str, kind: str | None) -> None:
    term = read_kin_term(said)
    assert term is not None
    assert (term.relation, term.parentage) == (relation, kind)


@pytest.mark.parametrize(
    ("said", "kind", "side"),
    [
        ("maternal half-brother", "half", "maternal"),
        ("full sister", "full", ""),
        ("brothers", "not_said", ""),
    ],
)
def test_siblings_have_their_kind_and_side(said: str, kind: str, side: str) -> None:
    term = read_kin_term(said)
    assert term is not None
    assert (term.sibling, term.side) == (kind, side)


def test_a_plural_is_read_as_one_of_them() -> None:
    term = read_kin_term("grandsons")
    assert term is not None
    assert (term.term, term.plural) == ("grandson", True)


@pytest.mark.parametrize("said", ["social worker", "friend", "half"])
def test_other_words_are_no_kin_term(said: str) -> None:
    assert read_kin_term(said) is None
    assert re.fullmatch(TERM, said) is None
