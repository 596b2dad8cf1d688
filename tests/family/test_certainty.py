from __future__ import annotations

from typing import get_args

from genogram_app.family.certainty import STRENGTH, strength, weakest
from genogram_app.model.fields import Certainty


def test_every_certainty_has_its_place() -> None:
    assert sorted(STRENGTH) == sorted(get_args(Certainty))
    assert [strength(c) for c in STRENGTH] == list(range(len(STRENGTH)))


def test_a_statement_is_as_sure_as_its_weakest_fact() -> None:
    assert weakest(["stated", "alleged", "established"]) == "alleged"
    assert weakest(["disputed", "suspected"]) == "disputed"


def test_what_rests_on_nothing_is_sure() -> None:
    assert weakest([]) == "established"
