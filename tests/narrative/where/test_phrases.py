"""Phrases say a kind of home; services of the same name are none."""

from __future__ import annotations

import pytest

from genogram_app.narrative.text import read_narrative
from genogram_app.narrative.where.phrases import phrases


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("She was placed with foster carers.", "foster"),
        ("They were in bed and breakfast accommodation.", "temporary"),
        ("He is in prison.", "custody"),
        ("She fled to a women's refuge.", "refuge"),
        ("The baby is with prospective adopters.", "other"),
        ("They moved to a mother and baby unit.", "residential"),
    ],
)
def test_a_phrase_says_the_kind_of_home(text: str, kind: str) -> None:
    assert [e.place.kind for e in phrases(read_narrative("n", text))] == [kind]


@pytest.mark.parametrize(
    "text", ["The refuge worker rang.", "Prison officers were told.", "The car park was full."]
)
def test_a_service_is_no_home(text: str) -> None:
    assert not list(phrases(read_narrative("n", text)))
