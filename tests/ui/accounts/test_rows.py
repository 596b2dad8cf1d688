"""The table shows everything, or only what needs a second look."""

from __future__ import annotations

import pytest

from genogram_app.family.graph import build_graph
from genogram_app.review.accounts.compared import compared
from genogram_app.review.accounts.rests_on_one import footings
from genogram_app.ui.accounts.rows import Shown, rows
from tests.review.accounts.cases import disagreeing


def facts(shown: Shown, person: str | None = None) -> list[str]:
    document = disagreeing()
    groups = compared(build_graph(document))
    found = rows(groups, footings(document, groups), shown, person)
    return [row.group.fact for row in found]


@pytest.mark.parametrize(
    ("shown", "expected"),
    [("differs", ["p1", "p1"]), ("family", ["k2"]), ("one", ["k2"]), ("none", ["p2", "p3", "k1", "s1"])],
)
def test_rows_are_narrowed_to_what_needs_a_look(shown: Shown, expected: list[str]) -> None:
    assert facts(shown) == expected


def test_rows_are_narrowed_to_one_person() -> None:
    assert set(facts("all", "p3")) == {"u1", "k2", "p3"}
