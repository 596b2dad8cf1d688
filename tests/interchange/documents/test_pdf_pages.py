"""Pages of a PDF are mended into paragraphs as their author wrote them."""

from __future__ import annotations

from genogram_app.interchange.documents.pdf_pages import mended

LONG = "Callie and the children moved from Address 1 to her mother’s house in the"
REST = "spring of 2019 and stayed there until the end of that year, when they were"


def test_lines_of_one_paragraph_are_joined() -> None:
    assert mended([f"{LONG}\n{REST}\nrehoused."]) == [f"{LONG} {REST} rehoused."]


def test_a_numbered_paragraph_begins_anew() -> None:
    text = f"1.1 {LONG}\n1.2 {LONG}"
    assert mended([text]) == [text]


def test_a_word_broken_at_the_end_of_a_line_is_whole_again() -> None:
    assert mended(["She was suffo\ufffe\r\ncated."]) == ["She was suffocated."]


def test_headers_footers_and_page_numbers_are_left_out() -> None:
    pages = [
        f"Review of Child R – page {n}\nLine {'abcd'[n - 1]} of the text.\nCONFIDENTIAL\n{n}"
        for n in range(1, 5)
    ]
    assert mended(pages) == [f"Line {letter} of the text." for letter in "abcd"]


def test_a_line_that_stands_once_at_the_top_stays() -> None:
    assert mended(["The family\nRobin is two."]) == ["The family\nRobin is two."]


def test_debris_of_bullets_becomes_bullets() -> None:
    assert mended(["\uf0b7 Robin\no Kit came."]) == ["• Robin\n• Kit came."]
