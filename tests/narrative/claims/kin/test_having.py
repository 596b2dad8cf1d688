"""Children whom somebody "had" are read by name, to the end of their list."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import IsParent
from tests.narrative.telling import reading


def _children(text: str) -> list[str]:
    return [c.child for c in reading(text).claims if isinstance(c, IsParent) and c.parent == "callie"]


def test_a_list_goes_on_over_what_is_said_of_each_child() -> None:
    assert _children("Callie had three children: Tess, who was born in 2014, Robin and Kit.") == [
        "tess",
        "robin",
        "kit",
    ]


def test_a_name_that_begins_another_clause_is_no_child() -> None:
    assert _children("Callie had one child, Tess said, and no more.") == []


def test_no_children_are_none() -> None:
    assert _children("Callie had no children, Robin among them.") == []


def test_somebody_has_another_relative_by_a_term_of_its_own() -> None:
    assert _children("Callie has a sister, Sylvie, and a son, Robin.") == ["robin"]
