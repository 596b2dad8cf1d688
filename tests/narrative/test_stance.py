"""A sentence says that something was so, that it was not, or nothing of the kind."""

from __future__ import annotations

from genogram_app.narrative.stance import ASSERTED, Stance, stance_of
from genogram_app.narrative.text import read_narrative


def stance(text: str) -> Stance | None:
    narrative = read_narrative("n", text)
    sentence = narrative.sentences[-1]
    return stance_of(narrative.plain, sentence, sentence.start, sentence.end)


def test_a_plain_sentence_asserts() -> None:
    assert stance("Callie lived with Owen.") == ASSERTED


def test_a_negation_denies() -> None:
    assert stance("Callie never lived with Owen.") == Stance(denied=True)


def test_advice_says_nothing() -> None:
    assert stance("Practitioners should ask where Callie lived.") is None


def test_recommendations_say_nothing() -> None:
    assert stance("RECOMMENDATIONS\n\nCallie lived with Owen.") is None
