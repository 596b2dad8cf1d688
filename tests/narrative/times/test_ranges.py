"""Times that bound one period are one; those that share a year share it."""

from __future__ import annotations

import pytest

from genogram_app.narrative.text import read_narrative
from genogram_app.narrative.times.expressions import time_expressions


@pytest.mark.parametrize(
    ("text", "edtfs"),
    [
        ("between May 2015 and May 2017", ["2015-05/2017-05"]),
        ("April – June 2013", ["2013-04/2013-06"]),
        ("from May to June 2013", ["2013-05", "2013-06"]),
        ("in March and June 2013", ["2013-03", "2013-06"]),
        ("between November and February 2017", ["2016-11/2017-02"]),
        ("from 3 to 5 May 2019", ["2019-05-03", "2019-05-05"]),
        ("the 3rd and 5th of May 2019", ["2019-05-03", "2019-05-05"]),
    ],
)
def test_times_that_belong_together(text: str, edtfs: list[str]) -> None:
    found = time_expressions(read_narrative("n", f"It was {text}."))
    assert [one.means.edtf for one in found if one.means] == edtfs
