"""A time told near a drawn date, or one year off, may be what the date was taken from."""

from __future__ import annotations

import pytest

from genogram_app.model.dates import span_of
from genogram_app.review.passages.nearness import nearness
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import reading


def near(told: str, date: str) -> int:
    (passage,) = passages_of([reading(f"Owen Platt moved in {told}.")]).all
    return nearness(passage, [span_of(date)])


@pytest.mark.parametrize(
    ("told", "date", "how"),
    [
        ("on 3 October 2022", "2022-10-03", 5),
        ("on 3 October 2022", "2019-10-03", 5),
        ("in October 2022", "2019-10", 5),
        ("on 3 October 2022", "2019-10", 5),
        ("on 3 October 2022", "2019", 1),
        ("on 3 October 2022", "2022-10-20", 3),
        ("on 3 October 2022", "2021-02-20", 1),
        ("between 2012 and 2022", "2022-10-20", 0),
        ("with his things", "2022-10-20", 0),
    ],
)
def test_the_nearer_the_more(told: str, date: str, how: int) -> None:
    assert near(told, date) == how


def test_nothing_is_near_no_date() -> None:
    (passage,) = passages_of([reading("Owen Platt moved in on 3 October 2022.")]).all
    assert nearness(passage, []) == 0
