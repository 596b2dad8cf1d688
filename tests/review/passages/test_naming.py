"""Those whom a sentence names itself are told from those it speaks of as somebody's relatives."""

from __future__ import annotations

from genogram_app.review.passages.naming import named_in
from tests.narrative.telling import reading


def named(text: str, before: frozenset[str] = frozenset()) -> list[frozenset[str]]:
    return [one.people for one in named_in(reading(text), 0, before)]


def test_names_are_named_and_relatives_are_not() -> None:
    assert named("Kit's father moved out.") == [{"kit"}]


def test_a_pronoun_means_nobody_who_is_not_named_near_it() -> None:
    assert all(people <= {"dale", "owen"} for people in named("Dale met Owen. He was his friend."))


def test_words_for_several_are_named() -> None:
    assert {"robin", "kit"} <= frozenset().union(*named("Robin and Kit went home."))
