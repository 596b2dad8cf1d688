"""A finding keeps its name while it says the same of the same people."""

from __future__ import annotations

from genogram_app.checks.finding import Evidence, Finding


def _finding(start: int, quote: str, message: str = "Text.") -> Finding:
    return Finding("r", "gap", message, ("p1",), (), (Evidence("n1", start, start + len(quote), quote),))


def test_a_dismissal_outlives_edits_elsewhere_in_the_text() -> None:
    assert _finding(10, "her brother Huw").key == _finding(99, "her brother Huw").key
    assert _finding(10, "her brother Huw").key == _finding(10, "her\nbrother Huw").key


def test_another_sentence_is_another_finding() -> None:
    assert _finding(10, "her brother Huw").key != _finding(10, "her brother Ivo").key


def test_better_wording_does_not_bring_back_what_was_dismissed() -> None:
    assert _finding(1, "x", "One wording.").key == _finding(1, "x", "Another wording.").key
