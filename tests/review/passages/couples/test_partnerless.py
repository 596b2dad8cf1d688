"""Somebody who is named as a partner and drawn with none is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.review.passages.couples.partnerless import partners_without_a_couple
from genogram_app.review.passages.couples.words import Scenes
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import graph, reading


def asked(text: str) -> list[str]:
    found = partners_without_a_couple(Scenes(graph(), passages_of([reading(text)])))
    return [finding.people[0] for finding in found]


@pytest.mark.parametrize(
    "text",
    [
        "Sylvie Marden, whom he had been seeing since the autumn, was there.",
        "He had been in a relationship with Sylvie Marden.",
        "He went out with Sylvie Marden in the spring.",
        "Sylvie Marden became his partner.",
        "He came with his new girlfriend, Sylvie Marden.",
        "Sylvie Marden – the uncle's partner",
    ],
)
def test_a_partner_who_is_drawn_with_none(text: str) -> None:
    assert asked(text) == ["sylvie"]


@pytest.mark.parametrize(
    "text",
    [
        "He had been in a relationship with Callie Marden.",
        "Sylvie Marden, whom he had seen in the autumn, was there.",
        "Sylvie Marden denied that she was his partner.",
        "It was never a relationship with Sylvie Marden.",
        "He went out with Tess Marden to buy bread.",
        "He came with his girlfriend and Sylvie Marden left.",
        "Sylvie Marden rang his partner.",
        "Sylvie Marden and a man called Barry Cole were together for years. They were a couple, said June.",
        "His girlfriend told Sylvie Marden of it.",
    ],
)
def test_who_has_a_partner_or_is_not_named_as_one_is_left_alone(text: str) -> None:
    assert asked(text) == []
