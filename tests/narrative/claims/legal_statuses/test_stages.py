"""What the words around a status say happened to it."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.legal_statuses.stages import became, happened_to


@pytest.mark.parametrize(
    ("clause", "happened"),
    [
        ("the court made a S0 in respect of P0", "made"),
        ("a S0 for P0 was put in place", "made"),
        ("P0 's S0 was discharged", "ended"),
        ("P0 came off the S0", "ended"),
        ("the council applied for a S0", "proposed"),
        ("the S0 application", "proposed"),
        ("the court refused to make a S0", "refused"),
        ("the S0 was not granted", "refused"),
    ],
)
def test_the_verb_says_what_happened(clause: str, happened: str) -> None:
    found = happened_to(clause, "S0")
    assert found is not None
    assert found[0] == happened


def test_no_verb_says_nothing() -> None:
    assert happened_to("the S0 and P0", "S0") is None


def test_being_placed_is_a_beginning_and_remaining_is_none() -> None:
    assert became("P0 was placed on a")
    assert not became("P0 remained subject to a")
