from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Group, Path, Text
from genogram_app.model.case import CaseInfo, Incident
from genogram_app.picture.chart.chart import residence_chart
from genogram_app.picture.chart.options import ChartOptions
from tests.small_families import family, person

YEAR = ChartOptions(date(2022, 1, 1), date(2022, 12, 31))


def groups(options: ChartOptions = YEAR, **case: Any) -> dict[str, Group]:
    document = family(person("ivy"), case=CaseInfo(subjects=("ivy",), **case))
    return {group.key: group for group in residence_chart(document, options).drawing.groups}


def words(group: Group) -> list[str]:
    return [item.content for item in group.items if isinstance(item, Text)]


def test_the_axis_says_the_time_and_names_its_months() -> None:
    axis = groups()["axis"]
    assert axis.title == "Time from 1 January 2022 to 31 December 2022"
    assert {"2022", "Jan", "Dec"} <= set(words(axis))


def test_the_review_period_is_shaded_with_its_dates() -> None:
    period = groups(review_period="2022-03-01/2022-10-31")["period"]
    assert words(period) == ["Review period from 1 March 2022 to 31 October 2022"]


def test_a_review_period_that_is_not_in_sight_is_not_drawn() -> None:
    assert "period" not in groups(review_period="2019-03-01/2020-10-31")
    assert "period" not in groups()


@pytest.mark.parametrize(
    ("when", "broken"), [("2022-09-30", False), ("2022-09-30~", True), ("2022-09", True)]
)
def test_the_incident_goes_through_all_lanes_and_is_broken_where_its_day_is_not_known(
    when: str, broken: bool
) -> None:
    incident = groups(incident=Incident(kind="death", date=when))["event:incident"]
    (line,) = [item for item in incident.items if isinstance(item, Path)]
    assert line.stroke is not None
    assert bool(line.stroke.dash) == broken
    assert words(incident)[0].startswith("Death under review")


@pytest.mark.parametrize("when", ["2022-03-03", "2022-07-01", "2022-12-30"])
def test_the_words_of_the_incident_and_of_the_review_period_keep_apart(when: str) -> None:
    found = groups(incident=Incident(kind="neglect", date=when), review_period="2022-03-01/2022-10-31")
    one, other = (
        bounds(item)
        for key in ("period", "event:incident")
        for item in found[key].items
        if isinstance(item, Text)
    )
    assert one is not None
    assert other is not None
    assert one.right <= other.left or other.right <= one.left
