"""The words that describe one person."""

from __future__ import annotations

from typing import get_args

from genogram_app.entry.person_vocabulary import KIND_WORDS, KINDS
from genogram_app.model.fields import PersonKind


def test_every_kind_of_unborn_child_has_words() -> None:
    kinds = set(get_args(PersonKind)) - {"person"}
    assert set(KINDS.values()) == set(KIND_WORDS) == kinds
