"""Early, mid, late and about keep the date and move the days that it may mean."""

from __future__ import annotations

from datetime import date

from genogram_app.narrative.times.parts import with_its_part
from genogram_app.narrative.times.when import when


def test_late_in_a_year_leaves_out_the_spring() -> None:
    text = "in late 2019"
    start, time = with_its_part(text, text.index("2019"), when("2019"))
    assert text[start:] == "late 2019"
    assert time is not None
    assert time.edtf == "2019"
    assert not time.span.contains(date(2019, 5, 31))
    assert time.span.contains(date(2019, 12, 31))
