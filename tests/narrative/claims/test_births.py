"""Births and deaths are read with who and when."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import Born, Died
from tests.narrative.telling import reading


def test_a_birth_and_a_death_are_read_from_one_sentence() -> None:
    claims = reading("Robin was born on 14 May 2019, and Ray Marden had died in October 2016.").claims
    assert [(type(c), c.people) for c in claims] == [(Born, ("robin",)), (Died, ("ray",))]
