"""Copying the chart of homes."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from genogram_app.picture.chart.options import ChartOptions
from genogram_app.ui.chart.copying import chart_data
from tests.ui.chart.conftest import moving


def test_the_chart_is_copied_as_a_picture_and_in_sentences(qtbot: QtBot) -> None:
    data = chart_data(moving(), ChartOptions(first=date(2023, 1, 1), last=date(2023, 12, 31)))
    assert data.hasImage()
    assert bytes(data.data("image/svg+xml").data()).startswith(b"<")
    assert "Silas Wynn, Address 2, from July 2023" in data.text()


def test_a_chart_of_many_lanes_is_one_long_picture(qtbot: QtBot) -> None:
    case = moving()
    people = tuple(case.people[2].replace(id=f"q{n}", name=f"Person {n}") for n in range(60))
    stays = tuple(case.residences[3].replace(id=f"t{n}", person=f"q{n}") for n in range(60))
    many = case.replace(people=(*case.people, *people), residences=(*case.residences, *stays))
    text = chart_data(many, ChartOptions(first=date(2023, 1, 1), last=date(2023, 12, 31))).text()
    assert all(f"Person {n}," in text for n in range(60))
