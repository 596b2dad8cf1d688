"""A home that is called somebody's and has a label says where they live."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.claim import Lives
from tests.narrative.telling import reading


@pytest.mark.parametrize(
    "text",
    [
        "Maud Finch (Address 2) was told.",
        "They went to Maud's house (Address 2).",
        "Maud's house is Address 2.",
    ],
)
def test_whoever_a_labelled_home_belongs_to_lives_there(text: str) -> None:
    assert ("maud", "h2") in {
        (c.person, c.place.household) for c in reading(text).claims if isinstance(c, Lives)
    }


def test_a_home_without_a_label_says_nothing_of_its_own() -> None:
    assert not [c for c in reading("Maud's house is small.").claims if isinstance(c, Lives)]
