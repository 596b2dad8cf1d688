"""Each wording of an offer fits where somebody offers a home, and nowhere else."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.homes.offer_wordings import OFFERS
from genogram_app.narrative.grammar import fits
from tests.narrative.telling import lines


def names(text: str) -> set[str]:
    return {fit.rule.name for line in lines(text) for fit in fits(OFFERS, line)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("June Marden offered in May 2021 to have Robin.", "have"),
        ("June Marden put herself forward to care for Robin.", "have"),
        ("June Marden invited Robin to come and live with her.", "invite"),
        ("June Marden asked for Robin to stay at Address 2.", "come"),
        ("June Marden told a worker that Robin could move in with her.", "come"),
        ("A hostel held a bed for Owen.", "given"),
        ("June Marden would have had Robin.", "would have"),
        ("June Marden said that she would take Robin.", "said"),
        ("June Marden was assessed as a kinship carer for Robin.", "have"),
        ("June Marden had a room ready for Robin.", "have"),
        ("A bed was made up for Robin at Address 2.", "bed"),
        ("Callie hoped that Robin could live with June Marden.", "hoped"),
        ("Callie turned down the tenancy of Address 4.", "refused"),
        ("Owen was found a room at Address 4.", "accepted"),
    ],
)
def test_a_wording_fits(text: str, name: str) -> None:
    assert name in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "June Marden invited Robin to tea at Address 2.",
        "June Marden asked for Robin to be weighed.",
        "June Marden said that Robin could read at Address 2.",
        "Owen was found a chair at Address 4.",
        "A hostel kept a list of those who came.",
        "June Marden was assessed as fit for work.",
        "Callie turned down the heating at Address 4.",
    ],
)
def test_other_words_are_no_offer_of_a_home(text: str) -> None:
    assert names(text) == set()
