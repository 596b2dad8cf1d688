"""A partner's word says whether a couple is married, and whether it is over."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.couples.partner_words import said_of_couple


@pytest.mark.parametrize(
    ("term", "modifiers", "said"),
    [
        ("partner", "", ("not_known", "holds")),
        ("wife", "", ("married", "holds")),
        ("wife", "first", ("divorced", "ended")),
        ("wife", "second", ("married", "holds")),
        ("husband", "late", ("widowed", "ended")),
        ("ex husband", "", ("divorced", "ended")),
        ("partner", "previous", ("separated", "ended")),
        ("husband", "estranged", ("separated", "ended")),
        ("fiancé", "", ("engaged", "holds")),
        ("civil partner", "", ("civil_partnership", "holds")),
        ("husband", "future", None),
        ("sister", "", None),
    ],
)
def test_a_word_says_status_and_phase(term: str, modifiers: str, said: tuple[str, str] | None) -> None:
    assert said_of_couple(term, modifiers.split()) == said
