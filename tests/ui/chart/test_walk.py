"""Where the keys lead on the chart."""

from __future__ import annotations

from genogram_app.picture.chart.lanes import lanes
from genogram_app.picture.chart.options import ChartOptions
from genogram_app.ui.chart.walk import across, after, along, in_reading_order, lane_of
from tests.ui.chart.conftest import moving

LANES = lanes(moving(), ChartOptions())


def test_reading_order_is_lane_by_lane_the_person_first() -> None:
    assert in_reading_order(LANES) == ("p1", "s1", "s2", "p2", "s3", "p3", "s4")


def test_after_the_last_there_is_nothing_more() -> None:
    assert after(LANES, "s4", 1) is None
    assert after(LANES, "p1", -1) is None
    assert after(LANES, None, -1) == "s4"
    assert after((), None, 1) is None


def test_along_a_lane_one_stops_at_either_end() -> None:
    assert along(LANES, "s2", 1) == "s2"
    assert along(LANES, "p1", -1) == "p1"
    assert along(LANES, None, 1) == "p1"


def test_across_one_meets_the_bar_of_the_same_time() -> None:
    assert across(LANES, "s1", 1) == "s3"
    assert across(LANES, "s3", -1) == "s1"
    assert across(LANES, "p1", 1) == "p2"
    assert across(LANES, "s4", 1) == "s4"


def test_a_household_has_no_lane() -> None:
    assert lane_of(LANES, "h1") is None
