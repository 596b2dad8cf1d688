"""Children who are named after they were counted are those of whoever was said to have so many."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import IsParent
from tests.narrative.telling import reading


def parents(text: str) -> set[tuple[str, str]]:
    return {(c.parent, c.child) for c in reading(text).claims if isinstance(c, IsParent)}


def test_the_others_are_children_of_the_same() -> None:
    told = parents("Callie has three children. The eldest, Tess, is nine; the others are Robin and Kit.")
    assert told == {("callie", "tess"), ("callie", "robin"), ("callie", "kit")}


def test_children_of_the_marriage_are_those_of_the_couple_told_of_last() -> None:
    told = parents("June married Ray in 1990. There were two daughters of the marriage: Callie and Sylvie.")
    assert told == {("june", "callie"), ("june", "sylvie"), ("ray", "callie"), ("ray", "sylvie")}


def test_a_marriage_of_nobody_tells_nothing() -> None:
    assert not parents("There were two daughters of the marriage: Callie and Sylvie.")


def test_what_another_paragraph_counted_tells_nothing() -> None:
    assert not parents("Callie has three children.\nIt was a busy home. The eldest, Tess, is nine.")
