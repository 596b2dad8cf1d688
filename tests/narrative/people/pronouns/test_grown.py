"""A baby says nothing, and a child has no tenancy, no partner and no conviction."""

from __future__ import annotations

import pytest

from genogram_app.narrative.people.pronouns.grown import least_age, too_young
from genogram_app.narrative.tokens import tokenise
from tests.narrative.telling import graph, reading


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("He said no", 2),
        ("He was later convicted", 13),
        ("He was again drunk", 13),
        ("He slept", 0),
        ("He slept, and others drank", 0),
    ],
)
def test_what_is_done_says_how_old_somebody_must_be(text: str, age: int) -> None:
    assert least_age(tokenise(text), 0, "subject") == age


@pytest.mark.parametrize(
    ("text", "age"),
    [("his own flat", 13), ("his former wife", 13), ("his toy car", 13), ("his mother's partner", 0)],
)
def test_what_is_owned_says_how_old_somebody_must_be(text: str, age: int) -> None:
    assert least_age(tokenise(text), 0, "possessive") == age


def test_somebody_is_too_young_for_what_he_cannot_reach_in_the_time_told_of() -> None:
    assert too_young(graph(), "robin", 13)
    assert not too_young(graph(), "robin", 2)
    assert not too_young(graph(), "owen", 13)


def test_a_flat_is_that_of_the_man_and_not_of_the_boy() -> None:
    assert reading("Aaron looked after Robin. His flat was small.").references[-1].people == ("aaron",)
