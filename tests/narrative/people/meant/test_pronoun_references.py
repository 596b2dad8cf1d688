"""A pronoun is a phrase with whom it means, or with the few whom it may mean."""

from __future__ import annotations

from tests.narrative.telling import reading


def test_what_is_quoted_means_nobody_for_certain() -> None:
    (aaron, he) = reading('Aaron wrote that "he knew all along".').references
    assert (aaron.people, he.people) == (("aaron",), ())


def test_who_is_whoever_stands_before_it() -> None:
    assert [r.people for r in reading("Callie, who was ill, slept.").references] == [("callie",)] * 2


def test_what_a_child_cannot_own_is_not_the_child_s() -> None:
    *_, his = reading("Aaron sat with Robin. His employer rang.").references
    assert (his.people, his.possible) == (("aaron",), ())


def test_so_many_before_a_verb_are_those_spoken_of() -> None:
    *_, three = reading("Callie, Aaron and Robin had a flat, and all three moved in.").references
    assert (three.people, three.plural) == (("callie", "aaron", "robin"), True)


def test_so_many_of_something_else_are_nobody() -> None:
    assert len(reading("Callie was told that all three reports were late.").references) == 1
