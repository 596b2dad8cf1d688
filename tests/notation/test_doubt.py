"""An allegation never looks like a fact."""

from __future__ import annotations

from typing import get_args

from genogram_app.model.fields import Certainty
from genogram_app.notation.doubt import WORDS, is_doubted


def test_only_what_was_stated_or_established_stands_without_a_word() -> None:
    assert {c for c in get_args(Certainty) if not is_doubted(c)} == {"established", "stated"}


def test_every_certainty_has_its_word() -> None:
    assert set(WORDS) == set(get_args(Certainty))
