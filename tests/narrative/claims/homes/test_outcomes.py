"""What came of an offer is said behind it, in words for a refusal or for a plan that failed."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.homes.outcomes import came_of
from tests.narrative.telling import lines

OFFER = "In May 2021 June Marden offered to have Robin at Address 2."


def basis(behind: str) -> str:
    first, *others = lines(f"{OFFER} {behind}")
    return came_of(first, others, len(first.text), 0)[0]


@pytest.mark.parametrize(
    "behind",
    [
        "Callie says no.",
        "Callie would not allow it.",
        "Callie would rather keep Robin at home.",
        "That could not be considered.",
        "June Marden was ruled out.",
        "The offer lapsed.",
        "An assessment of June Marden was negative.",
        "The placement fell through.",
        "The invitation is turned down.",
        "The offer was not followed up.",
        "Callie would not let Robin go.",
        "June Marden said that she was too ill.",
        "There was no room.",
    ],
)
def test_an_offer_came_to_nothing(behind: str) -> None:
    assert basis(behind) == "offered_declined"


@pytest.mark.parametrize(
    "behind",
    [
        "Robin moved in that week. He would not go to school.",
        "Callie was glad.",
        "Robin settled well and did not want to go.",
        "Robin did not like it at first.",
        "Nobody asked who else lived there.",
        "Robin was too small to reach the bell.",
        "Robin would rather live with June Marden.",
        "The assessment was positive.",
    ],
)
def test_nothing_says_that_an_offer_came_to_nothing(behind: str) -> None:
    assert basis(behind) == "planned"
