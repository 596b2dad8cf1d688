"""A claim says whom it is about, and whether they are drawn."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import Counts, IsParent, Said, is_drawn

SAID = Said("n", 0, 10, (0, 20))


def test_everybody_a_claim_is_about_is_named_once() -> None:
    assert IsParent(SAID, "callie", "robin").people == ("callie", "robin")
    assert Counts(SAID, ("callie",), "child", 2, members=("robin", "callie")).people == ("callie", "robin")


def test_somebody_who_is_absent_is_not_drawn() -> None:
    assert is_drawn("robin")
    assert not is_drawn("absent:Callum")
