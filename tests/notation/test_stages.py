"""Every stage has its letters and its words, and an on-off couple is told in one phrase."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from genogram_app.model.fields import PartnershipStatus, StageManner
from genogram_app.model.relations import Stage
from genogram_app.notation.stages import (
    LETTERS,
    MANNER_LETTERS,
    MANNER_WORDS,
    STATUS_WORDS,
    is_on_off,
    letters_of,
    on_off_words,
    said,
    spoken,
    written,
)


def stages(*told: tuple[Any, ...]) -> tuple[Stage, ...]:
    return tuple(
        Stage(status=status, from_=(rest or (None,))[0], to=(rest[1:] or (None,))[0])
        for status, *rest in told
    )


def test_every_status_and_manner_has_letters_and_words() -> None:
    assert set(LETTERS) == set(STATUS_WORDS) == set(get_args(PartnershipStatus))
    assert set(MANNER_LETTERS) == set(MANNER_WORDS) == set(get_args(StageManner))


@pytest.mark.parametrize(
    ("status", "manner", "letters"),
    [
        ("married", None, "m."),
        ("married", "forced", "FM"),
        ("separated", "judicial", "JS"),
        ("divorced", "annulled", "ann."),
        ("casual", "undisclosed", "undisclosed"),
        ("casual", "non_consensual", "NC"),
        ("married", "undisclosed", "m. (undisclosed)"),
        ("married", "annulled", "m. (ann.)"),
    ],
)
def test_the_manner_stands_for_the_status_or_beside_it(status: Any, manner: Any, letters: str) -> None:
    assert letters_of(Stage(status=status, manner=manner)) == letters


def test_a_screen_reader_says_whole_words() -> None:
    assert spoken(Stage(status="married", from_="2015")) == "married 2015"
    assert spoken(Stage(status="divorced", from_="2016", manner="annulled")) == "marriage annulled 2016"
    assert said(stages(("cohabiting", "2019", "2021"))) == ("living together 2019", "ended 2021")


def test_what_follows_a_parting_is_again() -> None:
    told = stages(("married", "2015"), ("separated", "2019"), ("married", "2020"))
    assert written(told) == ("m. 2015", "s. 2019", "m. 2020 again")


@pytest.mark.parametrize(
    ("told", "on_off"),
    [
        (
            (("cohabiting", "2017"), ("separated", "2018"), ("cohabiting", "2019"), ("separated", "2021")),
            True,
        ),
        ((("casual", "2017", "2018"), ("casual", "2019", "2020"), ("casual", "2021")), True),
        ((("cohabiting", "2017"), ("separated", "2018"), ("cohabiting", "2019")), False),
        ((("cohabiting", "2017"), ("married", "2018"), ("separated", "2019")), False),
        (
            (
                ("married", "2010"),
                ("separated", "2012"),
                ("married", "2013"),
                ("separated", "2015"),
                ("divorced", "2016"),
            ),
            False,
        ),
        ((), False),
    ],
)
def test_on_and_off_is_parting_twice_and_coming_back(told: Any, on_off: bool) -> None:
    assert is_on_off(stages(*told)) == on_off


def test_an_on_off_couple_is_told_by_its_whole_period() -> None:
    ended = stages(
        ("cohabiting", "2017"), ("separated", "2018"), ("cohabiting", "2019"), ("separated", "2021")
    )
    assert on_off_words(ended) == ("LT", "on/off 2017–21")
    still = stages(("not_known", "2017", "2018"), ("not_known", "2019", "2020"), ("not_known", "2021"))
    assert on_off_words(still) == ("on/off from 2017",)
