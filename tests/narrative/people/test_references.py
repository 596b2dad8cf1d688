"""Pronouns and groups are references as names are, where it is certain who is meant."""

from __future__ import annotations

from tests.narrative.telling import reading


def people(text: str) -> list[tuple[str, ...]]:
    return [r.people for r in reading(text).references]


def test_a_pronoun_is_the_one_person_who_can_be_meant() -> None:
    assert people("Robin slept. He was two.") == [("robin",), ("robin",)]


def test_a_pronoun_that_may_mean_two_people_is_nobody_for_certain() -> None:
    assert people("Owen met Aaron. He left.") == [("owen",), ("aaron",), ()]
