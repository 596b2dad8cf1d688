"""A pronoun that says whose something is, or an object: what follows tells; a quotation is parted off."""

from __future__ import annotations

import pytest

from genogram_app.narrative.people.pronouns.words import case_of, quoted_tokens
from genogram_app.narrative.text import read_narrative
from genogram_app.narrative.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("saw her .", "object"),
        ("saw her in town", "object"),
        ("saw her mother", "possessive"),
        ("gave her the key", "object"),
    ],
)
def test_what_follows_says_how_her_stands(text: str, case: str) -> None:
    assert case_of(tokenise(text), 1) == case


def test_a_quotation_ends_with_its_line_at_the_latest() -> None:
    assert quoted('He said "I am" now') == ["I", "am"]
    assert quoted("He said 'I am' now, Callie's mother's") == ["I", "am"]
    assert quoted('He said "I am\nhere" today') == []


def quoted(text: str) -> list[str]:
    narrative = read_narrative("n", text)
    tokens = narrative.tokens
    return [tokens[i].text for i in sorted(quoted_tokens(narrative)) if tokens[i].kind == "word"]
