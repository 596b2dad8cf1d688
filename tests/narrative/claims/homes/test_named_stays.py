"""A stay that is called by a noun has its beginning and its end."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.claim import Lives
from tests.narrative.telling import reading


def stays(text: str) -> list[tuple[str, str | None, str, str]]:
    return [
        (c.person, c.place.household, c.from_.edtf if c.from_ else "", c.to.edtf if c.to else "")
        for c in reading(text).claims
        if isinstance(c, Lives)
    ]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Dale's stay at Address 4 ended in June 2021.", "", "2021-06"),
        ("Dale's placement with Maud began in May 2020.", "2020-05", ""),
        ("Dale's time at Address 4 lasted from May 2020 to June 2021.", "2020-05", "2021-06"),
        ("Dale's move to Address 4 took place on 4 May 2020.", "2020-05-04", ""),
    ],
)
def test_a_stay_by_its_noun_has_its_times(text: str, start: str, end: str) -> None:
    assert stays(text) == [("dale", "h4", start, end)]


@pytest.mark.parametrize(
    "text", ["Dale's time in the army ended in June 2021.", "Robin's move to Year 1 in May 2023 went well."]
)
def test_times_and_moves_of_other_kinds_are_no_stays(text: str) -> None:
    assert stays(text) == []
