"""Relatives told of one after the other are the same person's; a partner beside one may be the relative's."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.claim import IsParent
from tests.narrative.telling import reading


def parents(text: str) -> set[tuple[str, str]]:
    return {(c.parent, c.child) for c in reading(text).claims if isinstance(c, IsParent)}


@pytest.mark.parametrize(
    "text",
    [
        "Callie lived with her mother, June, her father, Ray, and a lodger.",
        "Callie's mother is June and her father is Ray.",
        "Callie's mother is June (60) and her father Ray.",
    ],
)
def test_relatives_in_a_row_are_the_same_persons(text: str) -> None:
    assert parents(text) == {("june", "callie"), ("ray", "callie")}


def test_a_partner_beside_a_relative_is_left_open() -> None:
    assert ("june", "callie") in parents("Callie's mother, June, and her partner, Ray, left.")
