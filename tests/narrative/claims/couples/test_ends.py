"""Ends are told of by one of the couple, both, or the tie itself."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.couples.ends import ENDS, NEVERS
from genogram_app.narrative.grammar import fits
from tests.narrative.telling import lines


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Callie left Aaron in May 2020.", "separated:left"),
        ("Callie and Aaron split up.", "separated:ended"),
        ("The marriage was over.", "separated:ended"),
    ],
)
def test_an_end_is_found(text: str, name: str) -> None:
    assert [fit.rule.name for fit in fits(ENDS, lines(text)[0])] == [name]


def test_every_wording_has_words_that_call_for_it() -> None:
    assert all(one.needs for one in (*ENDS, *NEVERS))
