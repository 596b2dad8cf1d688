"""Where in a row of words a date stands."""

from __future__ import annotations

from datetime import date

import pytest

from genogram_app.entry.date_words import date_advice, date_at, is_between
from genogram_app.entry.tokens import tokens_of


@pytest.mark.parametrize(
    ("words", "edtf", "taken"),
    [
        ("12/3/21 of Kelly", "2021-03-12", 1),
        ("3 December, 2019, Ben", "2019-12-03", 4),
        ("about June 2023 in Norfolk", "2023-06~", 3),
        ("between 2016 and 2017 at Address 1", "2016/2017", 4),
        ("2019-21 spring", "2019-21", 1),
        ("before 2019", "[..2019]", 2),
        ("c. 2019", "2019~", 2),
    ],
)
def test_the_longest_date_is_taken(words: str, edtf: str, taken: int) -> None:
    found = date_at(tokens_of(words), 0, date(2026, 11, 22))
    assert found is not None
    assert (found.edtf, found.after) == (edtf, taken)


@pytest.mark.parametrize("words", ["2 Amy", "Kelly", "", "in Norfolk", '"2019"', "unknown", ".."])
def test_what_is_no_date_is_left(words: str) -> None:
    assert date_at(tokens_of(words), 0) is None


def test_advice_says_what_is_wrong_with_a_date() -> None:
    assert "does not exist" in date_advice("31/2/2019")


def test_a_date_with_two_ends_is_told_from_a_point() -> None:
    assert is_between("2016/2017")
    assert not is_between("[..2019]")
