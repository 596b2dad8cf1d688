"""Whoever has an order in their favour is the guardian of the children of whom the sentence tells it."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.claim import IsParent
from tests.narrative.telling import reading


def guardians(text: str) -> list[tuple[str, str]]:
    claims = (c for c in reading(text).claims if isinstance(c, IsParent) and c.kind == "guardian")
    return sorted({(claim.parent, claim.child) for claim in claims})


@pytest.mark.parametrize(
    "text",
    [
        "Kit went to Maud in May. A special guardianship order was made in her favour in June 2021.",
        "Kit went to Maud in May. A special guardianship order (SGO) was granted to Maud in June 2021.",
    ],
)
def test_the_child_may_be_told_of_in_the_sentence_before(text: str) -> None:
    assert guardians(text) == [("maud", "kit")]


def test_an_order_for_both_children_is_one_for_each() -> None:
    text = (
        "Kit and Robin went to Maud. In June 2021 Maud was granted special guardianship orders for both boys."
    )
    assert guardians(text) == [("maud", "kit"), ("maud", "robin")]


@pytest.mark.parametrize(
    "text",
    [
        "Kit went to Maud in May. No special guardianship order was made in her favour.",
        "Kit went to Maud in May. She asked for a special guardianship order to be made to her.",
        "Kit went to Maud in May. The order was explained to Maud.",
    ],
)
def test_an_order_that_was_not_made_makes_nobody_a_guardian(text: str) -> None:
    assert guardians(text) == []
