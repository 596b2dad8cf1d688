"""A child of whom only the birth is told belongs to those of whom the paragraph told last."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import IsParent
from tests.narrative.telling import reading


def _parents(text: str) -> list[tuple[str, str]]:
    return [(c.parent, c.child) for c in reading(text).claims if isinstance(c, IsParent)]


def test_a_son_is_born_to_the_couple_told_of_before() -> None:
    told = _parents("Callie and Owen married in 2017. A son, Kit, was born in 2018.")
    assert told == [("callie", "kit"), ("owen", "kit")]


def test_a_couple_that_parted_or_stands_in_another_paragraph_tells_nothing() -> None:
    assert _parents("Callie and Owen separated in 2017. A son, Kit, was born in 2018.") == []
    assert _parents("Callie and Owen married in 2017.\n\nA son, Kit, was born in 2018.") == []


def test_a_child_who_is_only_named_is_nobodys() -> None:
    assert _parents("Callie and Owen married in 2017. Kit was born in 2018.") == []
