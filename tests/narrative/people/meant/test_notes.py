"""A note leaves out "the" before those of whom it speaks; a general remark speaks of nobody."""

from __future__ import annotations

import pytest

from tests.narrative.telling import reading


def people(text: str) -> list[tuple[str, ...]]:
    return [r.people for r in reading(text).references]


def test_parents_who_open_an_entry_are_those_of_the_child() -> None:
    assert people("4 March 2020: Parents have separated.") == [("callie", "aaron")]


def test_children_beside_their_mother_are_hers() -> None:
    assert people("In May 2020 Callie and children left the refuge.") == [("callie", "robin", "tess")]


@pytest.mark.parametrize(
    "text",
    [
        "Parents may be offered less.",
        "Children need to be seen alone.",
        "A mother and baby unit was considered.",
    ],
)
def test_a_general_remark_means_nobody(text: str) -> None:
    assert people(text) == []
