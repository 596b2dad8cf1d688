"""Words of living, moving and leaving are told apart."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.homes.verbs import tells_of_homes, verbs


@pytest.mark.parametrize(
    ("line", "acts"),
    [
        ("P0 lived at H0 and then moved out of H0 .", ["stays", "leaves"]),
        ("P0 moved in with P1 .", ["arrives"]),
        ("P0 went back to H0 .", ["returns"]),
        ("P0 took P1 to H0 .", ["brings"]),
        ("P0 was at H0 every weekend .", ["is"]),
        ("P0 moved the meeting to T0 .", []),
    ],
)
def test_the_act_is_told_by_the_words(line: str, acts: list[str]) -> None:
    assert [verb.act for verb in verbs(line)] == acts


def test_a_line_without_such_words_is_passed_over() -> None:
    assert not tells_of_homes(frozenset(["P0", "saw", "the", "doctor", "."]))
