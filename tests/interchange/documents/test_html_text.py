"""A document that comes as HTML keeps its paragraphs, lists and tables."""

from __future__ import annotations

from genogram_app.interchange.documents.html_text import text_of_html


def test_entries_of_a_list_are_lines_with_bullets() -> None:
    assert text_of_html("<ul><li>Robin</li><li>Kit</li></ul>") == "• Robin\n\n• Kit\n"


def test_a_line_break_in_a_paragraph_stays() -> None:
    assert text_of_html("<p>Robin<br>Kit</p>") == "Robin\nKit\n"


def test_a_table_in_a_cell_stays_in_that_cell() -> None:
    inner = "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"
    assert text_of_html(f"<table><tr><td>x {inner}</td><td>y</td></tr></table>") == "x a, b; c\ty\n"


def test_words_outside_every_paragraph_are_kept() -> None:
    assert text_of_html("Robin &amp; Kit") == "Robin & Kit\n"
