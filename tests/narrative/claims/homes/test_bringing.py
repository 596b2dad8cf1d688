"""Who takes others somewhere moves them; whether they go along hangs on the words and the home."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import Lives
from tests.narrative.telling import reading


def moved(text: str) -> set[str]:
    return {c.person for c in reading(text).claims if isinstance(c, Lives)}


def test_those_who_are_taken_move_and_whoever_takes_them_does_not() -> None:
    assert moved("In May 2022 Maud took Tess to Address 3.") == {"tess"}


def test_a_parent_who_takes_children_to_a_refuge_stays_there() -> None:
    assert moved("In May 2022 Callie took Tess to a refuge.") == {"callie", "tess"}


def test_to_live_with_her_is_to_go_along() -> None:
    assert moved("In May 2022 Callie took Tess to live with her at Address 3.") == {"callie", "tess"}


def test_a_call_at_an_hour_is_no_move() -> None:
    assert moved("That evening June took Tess to Address 3.") == set()
