"""Behind the verb stand the home, the company and the time; what belongs to another clause does not."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.homes.complements import complement_of


def test_home_company_and_times_are_taken_with_their_prepositions() -> None:
    line = "P0 lived at H0 with P1 and P2 from T0 until T1 ."
    found = complement_of(line, len("P0 lived"), len(line))
    assert found.homes == [("at", "H0")]
    assert found.companions == ["P1", "P2"]
    assert found.times == [("from", "T0"), ("until", "T1")]


@pytest.mark.parametrize("line", ["P0 lived alone but P1 was at H0 .", "P0 lived alone and P1 rented H0 ."])
def test_another_clause_is_left_alone(line: str) -> None:
    assert not complement_of(line, len("P0 lived"), len(line)).homes


def test_a_home_that_somebody_lives_near_is_not_theirs() -> None:
    line = "P0 lived near H0 ."
    assert not complement_of(line, len("P0 lived"), len(line)).homes


@pytest.mark.parametrize(
    ("line", "homes"),
    [
        ("P0 went to H0 after D0 in H1 .", [("to", "H0"), ("from", "H1")]),
        ("P0 went to H0 after a fire at H1 .", [("to", "H0")]),
    ],
)
def test_a_home_behind_after_is_where_somebody_comes_from_or_none(
    line: str, homes: list[tuple[str, str]]
) -> None:
    assert complement_of(line, len("P0 went"), len(line)).homes == homes
