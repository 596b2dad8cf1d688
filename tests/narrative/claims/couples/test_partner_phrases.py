"""Nobody is called a partner of somebody who is not certain."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import ArePartners
from tests.narrative.telling import reading


def couples(text: str) -> list[tuple[str, ...]]:
    return [c.people for c in reading(text).claims if isinstance(c, ArePartners)]


def test_a_partner_is_named_beside_the_word_or_by_a_verb() -> None:
    for text in (
        "Callie's partner, Owen, was seen.",
        "Owen, the partner of Callie, was seen.",
        "Owen was Callie's partner.",
        "Callie and her partner, Owen, were seen.",
    ):
        assert couples(text) == [("callie", "owen")], text


def test_an_earlier_relationship_joins_the_two_whose_it_was() -> None:
    assert couples("Owen has a daughter from an earlier relationship with Nadia.") == [("nadia", "owen")]


def test_a_partner_in_business_is_no_couple() -> None:
    assert couples("Owen's business partner, Dale, was seen.") == []


def test_a_partner_of_nobody_in_particular_is_no_couple() -> None:
    assert couples("Her partner was never asked about it.") == []
