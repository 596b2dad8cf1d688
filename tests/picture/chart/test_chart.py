from __future__ import annotations

from dataclasses import replace
from datetime import date

from genogram_app.known.viewpoint import Viewpoint
from genogram_app.model.evidence import Agency
from genogram_app.model.homes import Residence
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


def test_a_chart_drawn_again_follows_the_document() -> None:
    painter, document = ChartPainter(), household()
    painter.draw(document, YEAR)
    fewer = document.replace(residences=document.residences[:1])
    assert painter.draw(fewer, YEAR) == residence_chart(fewer, YEAR)


def test_a_chart_as_known_to_an_agency_leaves_out_what_it_did_not_know_and_says_whose_it_is() -> None:
    document = household().replace(agencies=(Agency(id="a1", name="Police"),))
    chart = residence_chart(document, replace(YEAR, known=Viewpoint(("a1",))))
    assert chart.drawing.title.startswith("Homes over time, As known to Police")
    assert chart.boxes == {}


def test_people_with_nothing_in_the_time_shown_can_be_left_out() -> None:
    early = replace(YEAR, first=date(2016, 1, 1), last=date(2016, 12, 31), idle=False)
    assert [lane.person for lane in residence_chart(household(), early).lanes] == ["child", "sister", "mum"]


def test_lanes_stay_where_they_are_when_another_time_is_shown() -> None:
    painter, document = ChartPainter(), household()
    later = replace(YEAR, first=date(2022, 1, 1))
    assert painter.draw(document, YEAR).rows == painter.draw(document, later).rows


def test_days_of_which_nothing_says_where_the_child_was_are_hatched() -> None:
    document = household()
    named = tuple(p.replace(name="Ivy") if p.id == "child" else p for p in document.people)
    moved = document.replace(
        people=named,
        residences=(
            Residence(id="s1", person="child", household="h1", from_="2020-01-01", to="2022-01-31"),
            Residence(id="s2", person="child", household="h2", from_="2022-03-01", to=".."),
        ),
    )
    (gap,) = (g for g in residence_chart(moved, YEAR).drawing.groups if g.key == "gap:child:0")
    assert gap.title == "Ivy: where is not known, 1 February 2022 to 28 February 2022, 28 days"
