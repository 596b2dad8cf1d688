"""Evidence quotes whole sentences, each once."""

from __future__ import annotations

from genogram_app.narrative.people.mentions import find_mentions
from genogram_app.narrative.text import read_narrative
from genogram_app.review.evidence import MOST_QUOTED, sentences_of
from tests.narrative.wilf import graph


def test_two_mentions_in_one_sentence_are_quoted_once() -> None:
    narrative = read_narrative("n", "Wilf came to the door that day\nwith Nell. Dilys left.")
    evidence = sentences_of(narrative, find_mentions(narrative, graph()))
    assert [e.quote for e in evidence] == ["Wilf came to the door that day\nwith Nell.", "Dilys left."]


def test_only_so_many_sentences_are_quoted() -> None:
    narrative = read_narrative("n", "Wilf came. " * 30)
    assert len(sentences_of(narrative, find_mentions(narrative, graph()))) == MOST_QUOTED
