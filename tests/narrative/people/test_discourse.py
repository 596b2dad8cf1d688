"""What has been spoken of is remembered, the nearest sentence first, and never over a paragraph."""

from __future__ import annotations

from genogram_app.narrative.people.discourse import Discourse, Heard
from genogram_app.narrative.text import read_narrative, sentence_of_each
from tests.narrative.telling import graph


def discourse(text: str) -> Discourse:
    narrative = read_narrative("n", text)
    return Discourse(narrative.tokens, sentence_of_each(narrative), graph())


def test_a_pronoun_means_nobody_of_another_paragraph() -> None:
    told = discourse("Callie left.\nShe slept.")
    told.hear(Heard(0, 0, ("callie",), subject=True))
    assert told.one(3, "female", "subject") == (None, ())


def test_a_whole_phrase_takes_the_place_of_the_phrases_within_it() -> None:
    told = discourse("Callie Marden left. She slept.")
    told.hear(Heard(0, 0, (), candidates=("june",)))
    told.hear(Heard(0, 1, ("callie",), subject=True), whole=True)
    meant, _ = told.one(4, "female", "subject")
    assert meant is not None
    assert meant.people == ("callie",)
