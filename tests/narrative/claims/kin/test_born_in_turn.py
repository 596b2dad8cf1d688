"""Children who are counted and then said to be born are those parents', where they are as many."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.claim import IsParent
from tests.narrative.telling import reading


def _parents(text: str) -> list[tuple[str, str]]:
    return sorted((c.parent, c.child) for c in reading(text).claims if isinstance(c, IsParent))


def test_as_many_as_were_counted_are_born_in_turn() -> None:
    told = _parents("Ray brought up two children. Callie was born in 1994 and Sylvie four years later.")
    assert told == [("ray", "callie"), ("ray", "sylvie")]


@pytest.mark.parametrize(
    "text",
    [
        "Ray brought up three children. Callie was born in 1994 and Sylvie four years later.",
        "Ray brought up two children.\n\nCallie was born in 1994 and Sylvie four years later.",
        "Ray brought up two children. He drove a van. Callie was born in 1994 and Sylvie in 1998.",
    ],
)
def test_fewer_or_told_of_elsewhere_are_nobodys(text: str) -> None:
    assert _parents(text) == []
