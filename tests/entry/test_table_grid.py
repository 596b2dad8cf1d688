from __future__ import annotations

from genogram_app.entry.table_grid import MOST_ROWS, clean, grid


def test_empty_rows_and_columns_are_left_out() -> None:
    found = grid([["a", "", "b"], ["", "", ""], ["c", " ", ""]])
    assert found
    assert found.rows == (("a", "b"), ("c", ""))


def test_short_rows_are_filled_up() -> None:
    found = grid([["a", "b"], ["c"]])
    assert found
    assert found.rows == (("a", "b"), ("c", ""))


def test_nothing_is_no_table() -> None:
    assert grid([["", " "]]) is None


def test_a_table_that_is_too_long_says_so() -> None:
    found = grid([["a"]] * (MOST_ROWS + 1))
    assert found
    assert (len(found.rows), found.more) == (MOST_ROWS, True)


def test_a_cell_keeps_its_lines_and_loses_what_cannot_be_seen() -> None:
    assert clean(" 1 Low\u00a0 Lane\u200b\n\n Norwich ") == "1 Low Lane\nNorwich"
