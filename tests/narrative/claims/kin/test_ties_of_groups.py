"""Whose children "all three" and those listed just before are."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.claim import IsParent
from tests.narrative.telling import reading


def _parents(text: str) -> set[tuple[str, str]]:
    return {(c.parent, c.child) for c in reading(text).claims if isinstance(c, IsParent)}


@pytest.mark.parametrize(
    ("text", "parents"),
    [
        ("All three are Callie's children.", {("callie", "robin"), ("callie", "kit"), ("callie", "tess")}),
        ("Both are Callie's children.", set()),
        ("All three are Callie's friends.", set()),
    ],
)
def test_all_three_are_the_children_of_the_family(text: str, parents: set[tuple[str, str]]) -> None:
    assert _parents(text) == parents
