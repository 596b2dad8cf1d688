"""The family that moves are those of whom the text has told that they live with the child, and no others."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.claim import Lives
from tests.narrative.telling import reading


def moved_to(household: str, text: str) -> set[str]:
    homes = (c for c in reading(text).claims if isinstance(c, Lives))
    return {c.person for c in homes if c.place.household == household}


BEFORE = "Callie, Aaron, Robin and Tess were living at Address 1 in 2020. "


def test_the_family_are_those_who_were_told_to_live_together() -> None:
    assert moved_to("h3", BEFORE + "In June 2021 the family moved to Address 3.") == {
        "callie",
        "aaron",
        "robin",
        "tess",
    }


def test_a_lodger_is_not_of_the_family() -> None:
    text = "Callie and Robin were living at Address 1 in 2020, and Nadia Platt lodged with them. "
    assert moved_to("h3", text + "In June 2021 the whole family left for Address 3.") == {"callie", "robin"}


@pytest.mark.parametrize(
    "text",
    [
        "In June 2021 the family moved to Address 3.",
        BEFORE + "In June 2021 the family – by then three adults and five children – moved to Address 3.",
        BEFORE + "In June 2021 the family support worker moved to Address 3.",
    ],
)
def test_nobody_moves_where_it_is_not_certain_who_the_family_is(text: str) -> None:
    assert moved_to("h3", text) == set()


def test_mother_and_baby_are_those_of_whose_birth_the_text_told() -> None:
    text = "Robin was born in hospital on 14 May 2019, and mother and baby were discharged to Address 4."
    assert moved_to("h4", text) == {"callie", "robin"}
