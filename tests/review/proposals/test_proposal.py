"""A proposal is known again by what it proposes and the words that call for it."""

from __future__ import annotations

from dataclasses import replace

from genogram_app.narrative.claims.claim import Died
from genogram_app.review.proposals.details import stated_births_and_deaths
from tests.review.proposals.claiming import at, basis, family, said


def test_the_same_proposal_keeps_its_key_and_another_has_another() -> None:
    one, again = (
        next(stated_births_and_deaths(basis(family(), Died(said(), "avis", at("2019"))))) for _ in range(2)
    )
    assert one.key == again.key
    assert one.key != replace(one, words="Enter something else").key
