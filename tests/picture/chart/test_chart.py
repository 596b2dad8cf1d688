from __future__ import annotations

from dataclasses import replace
from datetime import date

from genogram_app.picture.chart.chart import ChartPainter, residence_chart
from genogram_app.picture.chart.options import ChartOptions
from tests.picture.chart.test_order import household

YEAR = ChartOptions(date(2021, 7, 1), date(2022, 6, 30))


def test_every_lane_has_its_row_and_the_rows_follow_each_other() -> None:
    chart = residence_chart(household())
    assert [row.person for row in chart.rows] == [lane.person for lane in chart.lanes]
    assert chart.rows[0].top == chart.top
    assert all(before.bottom == after.top for before, after in zip(chart.rows, chart.rows[1:], strict=False))


def test_only_what_lies_in_the_time_shown_is_drawn() -> None:
    chart = residence_chart(household(), YEAR)
    keys = {group.key for group in chart.drawing.groups}
    assert "residence:uncle@h1" in keys
    later = residence_chart(household(), replace(YEAR, first=date(2021, 9, 1)))
    assert "residence:uncle@h1" not in {group.key for group in later.drawing.groups}


def test_a_painter_draws_what_a_chart_drawn_once_shows() -> None:
    painter, document = ChartPainter(), household()
    painter.draw(document, ChartOptions())
    assert painter.draw(document, YEAR) == residence_chart(document, YEAR)
