"""A time keeps its EDTF form and the days it may mean."""

from __future__ import annotations

from datetime import date

from genogram_app.model.dates import Span
from genogram_app.narrative.times.when import when


def test_a_month_means_any_of_its_days() -> None:
    assert when("2019-02").span == Span(date(2019, 2, 1), date(2019, 2, 28))
