"""What a paragraph has just said of somebody's home is where others join them."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import Lives
from tests.narrative.telling import reading


def home_of_owen(text: str) -> list[str | None]:
    return [c.place.household for c in reading(text).claims if isinstance(c, Lives) and c.person == "owen"]


def test_somebody_joins_another_in_the_home_just_told_of() -> None:
    assert home_of_owen("Callie lived alone at Address 3 until Owen joined her in October 2021.") == ["h3"]


def test_another_paragraph_tells_nothing_of_where_they_are() -> None:
    text = "Callie lived alone at Address 3.\n\nOwen joined Callie in October 2022."
    assert home_of_owen(text) == ["h1"]
