from __future__ import annotations

import pytest

from genogram_app.entry.table_text import grid_of_text

Rows = tuple[tuple[str, ...], ...]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Name\tBorn\nKelly\t1994\n", (("Name", "Born"), ("Kelly", "1994"))),
        ("Name\tBorn\r\nKelly\t1994\r\n", (("Name", "Born"), ("Kelly", "1994"))),
        ('A\t"1 Low\nLane"\nB\tx', (("A", "1 Low\nLane"), ("B", "x"))),
        ('A\t"say ""no"" now"\n', (("A", 'say "no" now'),)),
        ('A\tLow Lane\nB\t"\nC\t"\n', (("A", "Low Lane"), ("B", '"'), ("C", '"'))),
        ("Kelly Shaw, mother, 1994\nIsla Shaw, subject, 2021", (
            ("Kelly Shaw", "mother", "1994"), ("Isla Shaw", "subject", "2021"))),
        ("| Name | Born |\n|---|---|\n| Kelly | 1994 |", (("Name", "Born"), ("Kelly", "1994"))),
        ("Kelly; mother; 1994", (("Kelly", "mother", "1994"),)),
        ("Kelly Shaw     mother\nIsla    subject", (("Kelly Shaw", "mother"), ("Isla", "subject"))),
        ("Kelly Shaw\nIsla Shaw", (("Kelly Shaw",), ("Isla Shaw",))),
    ],
)  # fmt: skip
def test_what_stands_between_marks_is_a_table(text: str, expected: Rows) -> None:
    found = grid_of_text(text)
    assert found
    assert found.rows == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Kelly",
        "Kelly said, when she was seen on Monday, that nobody had lived at the address since May, not Dean.",
        "The family had been known to services for a long time before the review began.\nNobody asked.",
    ],
)
def test_prose_is_no_table(text: str) -> None:
    assert grid_of_text(text) is None


def test_a_text_that_is_too_long_is_cut_and_says_so() -> None:
    found = grid_of_text("a\tb\n" * 10_000)
    assert found
    assert found.more
