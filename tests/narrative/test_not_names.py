"""Words that begin sentences are nobody's name."""

from __future__ import annotations

from genogram_app.narrative.not_names import NO_NAMES


def test_everyday_words_are_no_names_and_names_are_no_everyday_words() -> None:
    assert {"The", "However", "Mother", "Hospital"} <= NO_NAMES
    assert not {"Grace", "Rose", "Mark", "Hope"} & NO_NAMES
