from __future__ import annotations

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
