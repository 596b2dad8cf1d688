"""A couple drawn as parted by a death is held against the day on which a text has one of them die."""

from __future__ import annotations

import pytest

from genogram_app.model.document import Document
from genogram_app.model.relations import Stage
from genogram_app.narrative.text import read_narrative
from genogram_app.review.findings import review
from tests.narrative.wilf import family


def _widowed(since: str | None) -> Document:
    document = family()
    couple = document.partnerships[0]
    stages = (Stage(status="married", from_="2009"), Stage(status="widowed", from_=since))
    return document.replace(partnerships=(couple.replace(stages=stages), *document.partnerships[1:]))


def _people(text: str, since: str | None) -> list[tuple[str, ...]]:
    found = review(_widowed(since), [read_narrative("n", text)])
    return [f.people for f in found if f.rule == "partnership-end-differs"]


@pytest.mark.parametrize("text", ["Osric died in May 2014.", "Osric Bale died on 3 May 2014, aged 60."])
def test_another_time_of_the_death_is_told(text: str) -> None:
    couple = _widowed(None).partnerships[0].partners
    assert _people(text, "2017-05") == [couple]


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("Osric died in May 2014.", "2014"),
        ("Osric died in about May 2014.", "2014-06"),
        ("Osric died in May 2014.", None),
        ("Osric died.", "2017-05"),
        ("Osric moved out in May 2014.", "2017-05"),
        ("It was said that Osric had died in May 2014.", "2017-05"),
    ],
)
def test_a_time_that_fits_or_is_not_told_is_no_finding(text: str, since: str | None) -> None:
    assert _people(text, since) == []
