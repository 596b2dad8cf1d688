"""Beginnings, marriages and being a couple are told apart."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.couples.beginnings import BEGINNINGS, MARRIAGES, TOGETHER
from genogram_app.narrative.grammar import Rules, fits
from tests.narrative.telling import lines


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Callie and Aaron got together in 2017.", "not_known:began"),
        ("Callie moved in with Aaron.", "cohabiting:moved"),
        ("Callie and Aaron became engaged.", "engaged:began"),
        ("Callie was in a relationship with Aaron.", "not_known:holds"),
        ("Callie and Aaron have reconciled.", "not_known:resumed"),
    ],
)
def test_each_wording_says_its_own(text: str, name: str) -> None:
    assert [fit.rule.name for fit in fits(Rules(*BEGINNINGS, *MARRIAGES, *TOGETHER), lines(text)[0])] == [
        name
    ]


def test_every_wording_has_words_that_call_for_it() -> None:
    assert all(one.needs for one in (*BEGINNINGS, *MARRIAGES, *TOGETHER))
