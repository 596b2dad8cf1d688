"""Sentences about homes fall into clauses, and some words say that nobody went anywhere yet."""

from __future__ import annotations

import pytest

from genogram_app.review.passages.homes.clauses import CLAUSE, MARK, NOT_SO


@pytest.mark.parametrize(
    ("line", "clauses"),
    [
        ("P0 lived at H0 while P1 stayed at H1 .", ["P0 lived at H0", "P1 stayed at H1 ."]),
        ("P0 left H0 and P1 came to H1 .", ["P0 left H0", "P1 came to H1 ."]),
        ("G0 lived at H0 with P1 and P2 .", ["G0 lived at H0 with P1 and P2 ."]),
    ],
)
def test_clauses_are_parted_where_others_begin(line: str, clauses: list[str]) -> None:
    assert CLAUSE.split(line) == clauses


def test_plans_and_denials_put_nobody_anywhere() -> None:
    assert NOT_SO.search("P0 was due to move to H0")
    assert NOT_SO.search("P0 didn't live at H0")
    assert not NOT_SO.search("P0 lived at H0")


def test_people_and_groups_are_marked() -> None:
    assert MARK.findall("P0 and G1 at H0 on T0") == ["P0", "G1"]
