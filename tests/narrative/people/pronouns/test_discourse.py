"""What has been spoken of is remembered, the nearest sentence first, and never over a paragraph."""

from __future__ import annotations

from genogram_app.narrative.people.pronouns.discourse import Discourse, Heard
from genogram_app.narrative.text import read_narrative, sentence_of_each
from tests.narrative.telling import graph


def discourse(text: str) -> Discourse:
    narrative = read_narrative("n", text)
    return Discourse(narrative.tokens, sentence_of_each(narrative), graph())


def test_nobody_of_another_paragraph_is_spoken_of() -> None:
    told = discourse("Callie left.\nShe slept.")
    told.hear(Heard(0, 0, ("callie",), subject=True))
    assert list(told.recent(3)) == [[]]


def test_a_whole_phrase_takes_the_place_of_the_phrases_within_it() -> None:
    told = discourse("Callie Marden left. She slept.")
    told.hear(Heard(0, 0, (), candidates=("june",)))
    told.hear(Heard(0, 1, ("callie",), subject=True), whole=True)
    assert [[h.people for h in near] for near in told.recent(4)] == [[], [("callie",)]]


def test_a_sentence_begins_with_its_first_token() -> None:
    told = discourse("Callie left. In May she slept.")
    assert [told.begins(i) for i in (0, 1, 3, 4)] == [True, False, True, False]
    assert told.begins(4, within=2)
