"""Births and ages are told of whoever stands nearest to the words."""

from __future__ import annotations

import pytest

from genogram_app.review.passages.people.birth_cues import AGED, APART, BIRTHDAY, BORN, KEY


@pytest.mark.parametrize(
    "line", ["P0 was then born in T0 .", "the birth of P0 in T0", "P1 gave birth to P0 .", "P0 ( b . T0 )"]
)
def test_who_was_born(line: str) -> None:
    match = BORN.search(line)
    assert match
    assert "0" in match.groupdict().values()


@pytest.mark.parametrize(
    "line", ["P0 had a baby born in T0", "P0 's youngest was born in T0", "P0 was at home"]
)
def test_who_was_not_born(line: str) -> None:
    assert not BORN.search(line)


@pytest.mark.parametrize(
    ("line", "age"),
    [
        ("P0 , then aged seven , left", "seven"),
        ("P0 was not quite nineteen when P1 left", "nineteen"),
        ("P0 is a woman of 34 .", "34"),
        ("P0 : D0", "D0"),
    ],
)
def test_how_old_somebody_was(line: str, age: str) -> None:
    match = AGED.search(line)
    assert match
    assert (match["age"] or match["age_row"]).endswith(age)


@pytest.mark.parametrize("line", ["P0 was twelve weeks pregnant", "P0 was there for D0", "P0 and P1 left"])
def test_what_is_no_age(line: str) -> None:
    assert not AGED.search(line)


def test_birthdays_distances_and_keys() -> None:
    assert BIRTHDAY.search("on X0 third birthday")
    assert APART.search("P0 is D0 older than P1 .")
    assert KEY.search("P0 | subject child | T0")
    assert not KEY.search("P0 was seen in T0")
