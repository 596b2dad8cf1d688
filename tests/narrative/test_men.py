"""Unnamed men who were there are found; advice, descriptions and named men are not."""

from __future__ import annotations

import pytest

from tests.narrative.people import mentions


def _men(text: str) -> list[str]:
    return [text[m.start : m.end] for m in mentions(text) if m.how == "unnamed_man"]


@pytest.mark.parametrize(
    ("text", "man"),
    [
        ("An unknown male answered the door.", "An unknown male"),
        ("The night worker found a man in the room.", "a man"),
        ("Nell met the unidentified man again.", "the unidentified man"),
        ("There was a stranger at the gate.", "a stranger"),
        ("Dilys said that she had met a new boyfriend.", "a new boyfriend"),
    ],
)
def test_a_man_without_a_name_is_found(text: str, man: str) -> None:
    assert _men(text) == [man]


@pytest.mark.parametrize(
    "text",
    [
        "Practitioners should ask about any man or a boyfriend.",
        "Osric was a quiet man.",
        "Osric, a man of 27, was there.",
        "A man called Osric was there.",
        "A male worker was asked.",
        "A male voice was heard.",
        "An adult male should have been asked.",
        "There was a man's coat.",
        "A man opened. We know that it was Osric.",
        "She met a new boyfriend. She said that his name was Osric.",
        "RECOMMENDATIONS\nThe Board heard that a man was there.",
    ],
)
def test_a_man_who_is_nobody_or_somebody_known_is_left_out(text: str) -> None:
    assert _men(text) == []
