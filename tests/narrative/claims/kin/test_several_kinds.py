"""Relatives of several kinds told beside their names."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.claim import IsOfSex, IsParent
from tests.narrative.telling import reading

ROBIN_AND_TESS = {("callie", "robin"), ("callie", "tess")}


def _parents(text: str) -> set[tuple[str, str]]:
    return {(c.parent, c.child) for c in reading(text).claims if isinstance(c, IsParent)}


@pytest.mark.parametrize(
    "text",
    [
        "Callie had a son and a daughter, Robin and Tess.",
        "Callie's son and daughter, Robin and Tess, were seen.",
        "Robin and Tess are Callie's son and daughter.",
        "Robin and Tess (Callie's son and daughter) were seen.",
    ],
)
def test_each_name_belongs_to_the_term_in_its_place(text: str) -> None:
    sexes = {(c.person, c.sex) for c in reading(text).claims if isinstance(c, IsOfSex)}
    assert _parents(text) == ROBIN_AND_TESS
    assert {("robin", "male"), ("tess", "female")} <= sexes


def test_a_number_before_a_term_counts_names() -> None:
    assert _parents("Callie has two sons and a daughter: Robin, Kit and Tess.") == {
        *ROBIN_AND_TESS,
        ("callie", "kit"),
    }


def test_nothing_is_said_of_more_people_than_there_are_terms_for() -> None:
    assert _parents("Callie's son and daughter, Robin, Kit and Tess, were seen.") == set()


def test_names_in_another_order_say_no_sex() -> None:
    text = "Callie's son and daughter, Tess and Robin, were seen."
    assert _parents(text) == ROBIN_AND_TESS
    assert not [c for c in reading(text).claims if isinstance(c, IsOfSex)]
