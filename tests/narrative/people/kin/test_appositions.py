"""A kin term is said of the person whose name stands beside it, and of nobody in a list."""

from __future__ import annotations

import pytest

from tests.narrative.wilf import mentions


def _said_of(text: str) -> list[tuple[str, str]]:
    return [(m.head, m.said_of) for m in mentions(text) if m.said_of]


@pytest.mark.parametrize(
    ("text", "word", "person"),
    [
        ("Wilf came with his half-sister Nell.", "half sister", "half"),
        ("Wilf's half-sister, Nell, came.", "half sister", "half"),
        ("Nell is Wilf's half-sister.", "half sister", "half"),
        ("Nell, who is Wilf's half-sister, came.", "half sister", "half"),
        ("Dilys has a son, Wilf, who is six.", "son", "kid"),
        ("Sibling 2: female; 12.", "female", "half"),
        ("Nell (S2): Wilf's half-sister, 12.", "half sister", "half"),
        ("Sibling 2: half-sister of Wilf; 12.", "half sister", "half"),
    ],
)
def test_a_name_beside_a_kin_term_is_whom_it_is_said_of(text: str, word: str, person: str) -> None:
    assert (word, person) in _said_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dilys came with her mother, Wilf and Nell.",
        "Dilys came with her mother, Wilf, Nell and Osric.",
        "Wilf told his mother. Nell left.",
    ],
)
def test_a_list_says_nothing_of_those_in_it(text: str) -> None:
    assert _said_of(text) == []
