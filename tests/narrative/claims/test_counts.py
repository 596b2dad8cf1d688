"""Counts of children, brothers and sisters are read only where it is certain whose they are."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.counts import stated_counts
from genogram_app.narrative.people.mentions import find_mentions
from genogram_app.narrative.text import read_narrative
from tests.narrative.wilf import graph


def _counts(text: str) -> list[tuple[tuple[str, ...], int, str]]:
    narrative = read_narrative("n", text)
    return [(c.owners, c.number, c.noun) for c in stated_counts(narrative, find_mentions(narrative, graph()))]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dilys has three older children.", (("mum",), 3, "children")),
        ("Dilys and Osric have two sons.", (("mum", "dad"), 2, "sons")),
        ("Dilys and Osric came with their two sons.", (("mum", "dad"), 2, "sons")),
        ("Wilf’s five half-siblings were in care.", (("kid",), 5, "half-siblings")),
        ("Osric had 4 brothers.", (("dad",), 4, "brothers")),
        ("Wilf's mother has three children.", (("mum",), 3, "children")),
    ],
)
def test_a_count_with_a_clear_possessor_is_read(text: str, count: tuple[tuple[str, ...], int, str]) -> None:
    assert _counts(text) == [count]


@pytest.mark.parametrize(
    "text",
    [
        "Their two sons were seen.",
        "Two of the children were seen by Dilys.",
        "Dilys had two children with her.",
        "Dilys does not have two sons.",
        "If Dilys has two sons they should be seen.",
        "Dilys has two sons: Callum and Tobin.",
        "The school has three children on a plan.",
        "Dilys, Osric and Enid came with their two sons.",
        "RECOMMENDATIONS\nDilys has two sons.",
    ],
)
def test_an_unsure_count_is_left_alone(text: str) -> None:
    assert _counts(text) == []
