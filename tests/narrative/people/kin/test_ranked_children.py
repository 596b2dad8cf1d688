"""Children are meant by their rank where no noun follows it."""

from __future__ import annotations

import pytest

from genogram_app.narrative.people.kin.ranked_children import ranked_children
from genogram_app.narrative.text import read_narrative


def found(text: str) -> list[tuple[str, int | None]]:
    narrative = read_narrative("n", text)
    tokens = narrative.tokens
    return [
        (narrative.plain[tokens[p.first].start : tokens[p.head].end], p.number)
        for p in ranked_children(narrative, {})
    ]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Mum and the younger two went home.", ("the younger two", 2)),
        ("She took her three youngest with her.", ("her three youngest", 3)),
        ("The other two, she said, were fed.", ("The other two", 2)),
        ("The eldest stayed behind.", ("The eldest", None)),
        ("The youngest was placed with an aunt.", ("The youngest", None)),
        ("The older ones were at school.", ("The older ones", None)),
    ],
)
def test_a_rank_without_a_noun_means_children(text: str, phrase: tuple[str, int | None]) -> None:
    assert found(text) == [phrase]


@pytest.mark.parametrize(
    "text",
    [
        "The younger two girls went home.",
        "The other two agencies met.",
        "The eldest, Kit, was born in 2012.",
        "The eldest is Kit.",
        "The youngest was born in 2012.",
        "The younger of the two came.",
        "An older man called.",
        "She is two years older than Kit.",
    ],
)
def test_a_rank_beside_a_noun_or_in_a_list_is_none_of_these(text: str) -> None:
    assert found(text) == []
