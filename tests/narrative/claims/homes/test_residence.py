"""Stays and moves become claims with their home, their time and their place in the text."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import Lives
from tests.narrative.telling import reading


def lives(text: str) -> list[Lives]:
    return [c for c in reading(text).claims if isinstance(c, Lives)]


def test_a_move_begins_when_it_is_said_to() -> None:
    (claim,) = lives("In October 2022 Owen Platt moved into Address 1.")
    assert claim.place.household == "h1"
    assert claim.from_ is not None
    assert claim.from_.edtf == "2022-10"


def test_going_back_ends_the_stay_of_which_the_paragraph_told() -> None:
    claims = lives("On 3 May 2021 Aaron Finch went to stay at Address 4. He went home on 9 May 2021.")
    assert [c.to.edtf for c in claims if c.place.household == "h4" and c.to] == ["2021-05-09"]


def test_a_claim_quotes_who_did_what_where() -> None:
    text = "As is known, Owen Platt moved into Address 1, though few were told."
    (claim,) = lives(text)
    assert text[claim.said.start : claim.said.end] == "Owen Platt moved into Address 1"


def test_a_visit_is_no_stay() -> None:
    assert lives("Robin visited June Marden at Address 2.") == []
