"""What tells of an errand, a call or a thing makes no home."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.claim import Lives
from genogram_app.narrative.claims.homes.errands import is_errand, takes_people
from genogram_app.narrative.claims.homes.verbs import verbs
from tests.narrative.telling import reading


def errands(text: str) -> list[bool]:
    return [is_errand(line, verb) for line in reading(text).lines for verb in verbs(line)]


@pytest.mark.parametrize(
    "text",
    [
        "Aaron Finch left Address 1 at 10.15 pm.",
        "Aaron Finch stayed at Address 1 until midnight.",
        "Callie Marden returned to Address 1 for her keys.",
        "Robin was on holiday with June Marden.",
    ],
)
def test_an_errand_is_told_by_the_hour_or_by_what_it_is_for(text: str) -> None:
    assert errands(text) == [True]


def test_whoever_goes_to_live_somewhere_goes_on_no_errand() -> None:
    assert errands("Robin was taken to live with June Marden after tea.").count(True) == 0


def test_a_thing_that_is_moved_is_nobody() -> None:
    assert not takes_people("p0 moved p1 van to h0 .", len("p0 moved p1"))
    assert takes_people("p0 moved p1 to h0 .", len("p0 moved p1"))


def test_one_of_a_couple_who_leaves_ends_only_his_own_stay() -> None:
    text = "Callie and Aaron lived at Address 2 until May 2017, at which point Aaron left."
    claims = [c for c in reading(text).claims if isinstance(c, Lives)]
    assert {c.person for c in claims if c.to is not None} == {"aaron"}
