"""Statements about couples are read with whom, when and where they stand."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import ArePartners
from tests.narrative.telling import reading


def claims(text: str) -> list[ArePartners]:
    return [c for c in reading(text).claims if isinstance(c, ArePartners)]


def test_a_claim_is_as_long_as_what_says_it() -> None:
    text = "It is known that Callie and Aaron separated in April 2022, when Kit was small."
    (claim,) = claims(text)
    assert text[claim.said.start : claim.said.end] == "Callie and Aaron separated in April 2022"


def test_a_wording_that_denies_by_itself_is_not_denied_twice() -> None:
    (claim,) = claims("Callie and Aaron never married.")
    assert (claim.phase, claim.said.stance.denied) == ("never", False)


def test_somebody_who_married_again_married_the_wife_who_is_named_next() -> None:
    found = claims("Owen married again in July 2021. His second wife, Callie, had three children.")
    (began,) = [c for c in found if c.phase == "began"]
    assert (set(began.people), began.at and began.at.edtf) == ({"owen", "callie"}, "2021-07")


def test_meeting_is_said_of_couples_only() -> None:
    assert claims("Callie met June in May 2020.") == []
