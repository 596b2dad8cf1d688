from __future__ import annotations

from datetime import date

from genogram_app.picture.chart.options import ChartOptions


def test_a_chart_shows_everybody_and_everything_unless_asked_otherwise() -> None:
    options = ChartOptions()
    assert options.people is None
    assert options.contacts
    assert options.statuses
    assert options.events
    assert options.names
    assert options.idle


def test_colour_is_only_there_where_it_is_asked_for() -> None:
    assert not ChartOptions().notation.colour


def test_another_time_or_width_shows_the_same_lanes() -> None:
    assert ChartOptions().of_lanes == ChartOptions(first=date(2020, 1, 1), width=99.0).of_lanes
    assert ChartOptions().of_lanes != ChartOptions(men_as_band=True).of_lanes
    assert ChartOptions().of_lanes != ChartOptions(names=False).of_lanes
