"""A wording is tried only where one of its words stands, and its pieces are filled."""

from __future__ import annotations

from genogram_app.narrative.claims.couples.wordings import wording
from genogram_app.narrative.grammar import Rules, fits
from tests.narrative.telling import lines


def test_a_wording_may_have_a_couple_as_its_subject_in_every_form() -> None:
    parted = wording("separated:ended", "parted", "[pair][was]parted")
    for text in ("Callie and Aaron parted.", "The couple had parted.", "Callie met Aaron. They then parted."):
        assert any(True for line in lines(text) for _ in fits(Rules(parted), line)), text


def test_a_wording_is_not_tried_without_its_words() -> None:
    assert wording("separated:ended", "parted", "[pair][was]parted").needs[0] == {"parted"}
