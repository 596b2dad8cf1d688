"""Relatives beyond parents and siblings."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import IsKin
from tests.narrative.telling import reading


def test_the_side_of_the_family_stays_with_the_term() -> None:
    (claim,) = [c for c in reading("June is Robin's maternal grandmother.").claims if isinstance(c, IsKin)]
    assert (claim.people, claim.term) == (("june", "robin"), "maternal grandmother")


def test_that_two_people_are_not_related_is_denied_kinship() -> None:
    (claim,) = [c for c in reading("Owen is not related to Kit.").claims if isinstance(c, IsKin)]
    assert claim.said.stance.denied
