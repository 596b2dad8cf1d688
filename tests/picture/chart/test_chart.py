from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from genogram_app.known.viewpoint import Viewpoint
from genogram_app.model.document import Document
from genogram_app.model.evidence import Agency
from genogram_app.model.homes import Residence
from genogram_app.picture.chart.chart import ChartPainter, residence_chart
from genogram_app.picture.chart.options import ChartOptions
from tests.picture.chart.test_order import household
from tests.strategies import documents

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


@given(documents(), st.dates(date(1940, 1, 1), date(2026, 1, 1)), st.integers(0, 20_000), st.booleans())
def test_whatever_is_shown_every_residence_in_sight_has_exactly_one_bar(
    document: Document, first: date, days: int, men: bool
) -> None:
    last = min(first + timedelta(days), date(2040, 1, 1))
    chart = residence_chart(document, ChartOptions(first, last, men_as_band=men))
    drawn = Counter(group.key for group in chart.drawing.groups)
    in_sight = {
        f"residence:{bar.residence}"
        for lane in chart.lanes
        for bar in lane.bars
        if bar.first <= last and first <= bar.last
    }
    assert {key for key in drawn if key.startswith("residence:")} == in_sight
    assert set(drawn.values()) <= {1}


@given(documents(), st.dates(date(1940, 1, 1), date(2026, 1, 1)), st.integers(0, 20_000))
def test_nothing_is_drawn_outside_the_time_shown(document: Document, first: date, days: int) -> None:
    chart = residence_chart(document, ChartOptions(first, first + timedelta(days)))
    for box in chart.boxes.values():
        assert chart.scale.left - 0.1 <= box.left <= box.right <= chart.scale.right + 1.6


def test_a_case_of_which_nothing_is_stated_has_an_empty_chart() -> None:
    assert residence_chart(Document()).rows == ()


def test_a_chart_can_be_narrowed_to_some_people() -> None:
    narrowed = residence_chart(household(), replace(YEAR, people=("mum", "child")))
    assert [lane.person for lane in narrowed.lanes] == ["child", "mum"]
