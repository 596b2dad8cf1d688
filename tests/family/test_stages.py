from __future__ import annotations

from datetime import date

import pytest

from genogram_app.family.stages import partnership_ended, partnership_stage_at
from tests.small_families import couple

DAY = date(2020, 6, 15)

DAY = date(2020, 6, 15)


MARRIED = couple(
    "mum", "dad", ("cohabiting", "2010", "2014-05"), ("married", "2014-05", None), ("divorced", "2019")
)


@pytest.mark.parametrize(
    ("day", "status", "ended"),
    [
        (date(2009, 1, 1), None, "no"),
        (date(2012, 1, 1), "cohabiting", "no"),
        (date(2014, 6, 1), "married", "no"),
        (date(2018, 1, 1), "married", "no"),
        (date(2019, 7, 1), "married", "possibly"),
        (date(2020, 1, 1), "divorced", "presumably"),
        (None, "divorced", "certainly"),
    ],
)
def test_the_stage_of_a_partnership_on_a_day(day: date | None, status: str | None, ended: str) -> None:
    stage = partnership_stage_at(MARRIED, day)
    assert (stage.status if stage else None) == status
    assert partnership_ended(MARRIED, day) == ended


def test_a_relationship_that_stopped_without_a_word_for_it_has_ended() -> None:
    union = couple("mum", "dad", ("cohabiting", "2010", "2014"))
    assert partnership_stage_at(union, date(2016, 1, 1)) is None
    assert partnership_ended(union, date(2016, 1, 1)) == "certainly"
    assert partnership_ended(union, date(2014, 7, 1)) == "possibly"
    assert partnership_ended(union, None) == "certainly"


def test_nothing_says_that_a_partnership_without_stages_has_ended() -> None:
    assert partnership_stage_at(couple("mum", "dad"), DAY) is None
    assert partnership_ended(couple("mum", "dad"), DAY) == "no"
    assert partnership_ended(couple("mum", "dad"), None) == "no"
