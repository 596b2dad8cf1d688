"""Subjects stand before verbs or open a clause; what follows a preposition is none."""

from __future__ import annotations

import pytest

from genogram_app.narrative.people.clauses import infinitive_between, is_subject
from genogram_app.narrative.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "name", "subject"),
    [
        ("Callie moved.", "Callie", True),
        ("In May Callie also moved.", "Callie", True),
        ("June said Callie had moved.", "Callie", True),
        ("June lived with Callie.", "Callie", False),
        ("June saw Callie there.", "Callie", False),
    ],
)
def test_where_a_phrase_stands_says_whether_it_is_a_subject(text: str, name: str, *, subject: bool) -> None:
    tokens = tokenise(text)
    at = next(i for i, token in enumerate(tokens) if token.text == name)
    assert is_subject(tokens, at, at) is subject


def test_to_before_an_article_begins_no_infinitive() -> None:
    tokens = tokenise("went to the shop to buy bread")
    assert not infinitive_between(tokens, 0, 4)
    assert infinitive_between(tokens, 0, len(tokens))
