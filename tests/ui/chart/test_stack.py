"""Where the lanes of a chart are, whether or not they are drawn."""

from __future__ import annotations

import pytest

from genogram_app.picture.chart.chart import residence_chart
from genogram_app.picture.chart.lanes import lanes
from genogram_app.picture.chart.options import ChartOptions
from genogram_app.ui.chart.stack import Stack
from tests.ui.chart.conftest import moving

STACK = Stack(lanes(moving(), ChartOptions()))


def test_lanes_are_where_the_chart_draws_them() -> None:
    for row in residence_chart(moving()).rows:
        assert STACK.span(row.person) == pytest.approx((row.top, row.bottom))
        lane = STACK.at((row.top + row.bottom) / 2)
        assert lane is not None
        assert lane.person == row.person


def test_above_and_below_all_lanes_there_is_none() -> None:
    assert STACK.at(0.0) is None
    assert STACK.at(10_000.0) is None
    assert STACK.span("h1") is None


def test_the_lanes_between_two_places_are_those_that_reach_there() -> None:
    first, second = STACK.span("p1"), STACK.span("p2")
    assert first is not None
    assert second is not None
    assert STACK.within(first[0] + 1, first[0] + 2) == range(1)
    assert STACK.within(first[1] - 1, second[0] + 1) == range(2)
    assert STACK.within(-500.0, 10_000.0) == range(3)
    assert Stack(()).within(0.0, 100.0) == range(0)


def test_whatever_stands_on_a_lane_leads_to_it() -> None:
    for key in ("person:p1", "residence:s2", "contact:c1:p1", "status:p1:0", "event:p1:move:0"):
        lane = STACK.lane_of(key)
        assert lane is not None
        assert lane.person == "p1"
    assert STACK.lane_of("axis") is None
    assert STACK.lane_of("residence:s99") is None


def test_the_lanes_above_one_are_as_high_as_where_it_begins() -> None:
    span, first = STACK.span("p3"), STACK.span("p1")
    assert span is not None
    assert first is not None
    assert STACK.above(2) == pytest.approx(span[0] - first[0])
    assert STACK.height > STACK.above(2)
