"""Whom somebody has living with them, or takes in, lives in their home."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.claim import Lives
from tests.narrative.telling import reading


def living(text: str) -> set[tuple[str, str | None]]:
    return {(c.person, c.place.household) for c in reading(text).claims if isinstance(c, Lives)}


@pytest.mark.parametrize(
    "text",
    [
        "June has Tess living with her.",
        "June took Tess in, in May 2022.",
        "June has had the care of Tess since May 2022.",
        "Tess's home is with June.",
    ],
)
def test_whoever_is_taken_in_lives_there(text: str) -> None:
    assert living(text) == {("tess", "h2")}


def test_whoever_joins_people_joins_them_in_the_home_told_of() -> None:
    text = "Maud and Len Finch lived at Address 3. In May 2020 they were joined by Dale Roper."
    assert ("dale", "h3") in living(text)


@pytest.mark.parametrize("text", ["Maud took Robin in hand.", "June has Tess in her will."])
def test_other_takings_tell_of_no_home(text: str) -> None:
    assert living(text) == set()
