"""A quotation is cited by page and paragraph, as far as its text has them."""

from __future__ import annotations

import pytest

from genogram_app.narrative.citation import cited

TEXT = "1.1 Robin was two.\n1.2 Callie moved.\fShe stayed.\n\n1.3.1 June came."


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Robin", "page 1, paragraph 1.1"),
        ("Callie", "page 1, paragraph 1.2"),
        ("stayed", "page 2, paragraph 1.2"),
        ("June", "page 2, paragraph 1.3.1"),
    ],
)
def test_the_last_number_and_the_page_are_named(words: str, place: str) -> None:
    assert cited(TEXT, TEXT.index(words)) == place


def test_a_text_without_either_is_not_cited_by_guesses() -> None:
    assert cited("Robin was 2.5 years old.", 10) == ""
