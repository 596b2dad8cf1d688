"""Counts of relatives are read with whose they are, and whether the text counts all of them."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.claim import Counts
from tests.narrative.telling import reading


def counts(text: str) -> list[tuple[tuple[str, ...], str, int, bool]]:
    claims = reading(text).claims
    return [(c.owners, c.relation, c.number, c.or_more) for c in claims if isinstance(c, Counts)]


def test_a_couple_has_its_children_together() -> None:
    assert counts("Callie and Aaron have two sons.") == [(("callie", "aaron"), "child", 2, False)]


@pytest.mark.parametrize(
    "text",
    ["Callie has two older children.", "Callie has at least two children."],
)
def test_other_words_leave_open_how_many_there_are(text: str) -> None:
    assert counts(text) == [(("callie",), "child", 2, True)]


@pytest.mark.parametrize(
    "text", ["Callie had two children with her.", "Callie has two children in her care."]
)
def test_some_of_the_children_are_no_count(text: str) -> None:
    assert counts(text) == []


def test_none_is_a_count_and_no_denial() -> None:
    (claim,) = reading("Sylvie has no children.").claims
    assert isinstance(claim, Counts)
    assert (claim.number, claim.said.stance.denied) == (0, False)
