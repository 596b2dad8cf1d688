"""Cues are found where their words stand, and not where the same words mean something else."""

from __future__ import annotations

import pytest

from genogram_app.narrative.cues import cues_in


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Callie told the nurse that he had left.", "reported"),
        ("They were under the impression that he had left.", "believed"),
        ("He may have left.", "possible"),
        ("He had allegedly left.", "alleged"),
        ("She withdrew the allegation that he had left.", "disproved"),
        ("It is unclear whether he had left.", "unknown"),
        ("He hadn't left.", "denied"),
        ("He should leave.", "supposed"),
    ],
)
def test_a_cue_is_found(sentence: str, kind: str) -> None:
    assert kind in {cue.kind for cue in cues_in(sentence)}


@pytest.mark.parametrize(
    "sentence",
    [
        "He appeared in court in May.",
        "Not only Robin left.",
        "There is no doubt of it.",
        "They moved as soon as possible.",
    ],
)
def test_the_same_words_can_mean_something_else(sentence: str) -> None:
    assert cues_in(sentence) == ()


def test_what_stands_behind_governs_what_stands_before() -> None:
    assert any(cue.behind for cue in cues_in("He lived there, according to June."))
