"""Paragraphs and tables as plain text."""

from __future__ import annotations

from genogram_app.interchange.documents.blocks import one_line, paragraphs, table


def test_empty_paragraphs_are_left_out() -> None:
    assert paragraphs(["a", " ", "b"]) == "a\n\nb\n"
    assert paragraphs([]) == ""


def test_an_empty_cell_keeps_its_place_and_an_empty_row_goes() -> None:
    assert table([["a", "", "c"], ["", ""], ["d\ne", ""]]) == "a\t\tc\nd e"


def test_white_space_becomes_single_spaces() -> None:
    assert one_line(" a\t b\n") == "a b"
