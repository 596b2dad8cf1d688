"""Sexes that a text says."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import IsOfSex
from tests.narrative.telling import reading


def test_a_list_of_people_states_sexes() -> None:
    found = [c for c in reading("Sibling 2: female; 1.", "codes").claims if isinstance(c, IsOfSex)]
    assert [(c.person, c.sex) for c in found] == [("sib2", "female")]


def test_a_relation_that_is_denied_says_no_sex() -> None:
    assert not [c for c in reading("Dale is not Kit's father.").claims if isinstance(c, IsOfSex)]
