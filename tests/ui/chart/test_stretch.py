"""Which stretch of time the chart shows."""

from __future__ import annotations

from datetime import date

import pytest

from genogram_app.model.case import Incident
from genogram_app.model.document import Document
from genogram_app.ui.chart.stretch import SHORTEST, Stretch, before_incident, between, of_days, review
from tests.ui.conftest import family


def holds(stretch: Stretch | None, day: date) -> bool:
    return stretch is not None and stretch.first <= day.toordinal() <= stretch.last - 1


def test_the_day_at_the_pointer_stays_where_it_is_when_one_zooms() -> None:
    closer = Stretch(1000.0, 2000.0).zoomed(2.0, 1250.0)
    assert closer.days == pytest.approx(500)
    assert (1250 - closer.first) / closer.days == pytest.approx(0.25)


def test_nobody_zooms_beyond_a_few_days() -> None:
    assert Stretch(1000.0, 1010.0).zoomed(100.0, 1005.0).days == SHORTEST


def test_time_does_not_go_beyond_the_calendar() -> None:
    assert Stretch(100.0, 200.0).moved(-500).first == 1.0
    assert Stretch(100.0, 200.0).moved(1e9).last == date.max.toordinal()


def test_a_day_out_of_sight_is_brought_just_into_it() -> None:
    stretch = Stretch(1000.0, 1100.0)
    assert stretch.showing(1050.0) == stretch
    assert 1100.0 < stretch.showing(1150.0).last < 1160.0
    assert 890.0 < stretch.showing(900.0).first < 900.0


def test_a_stretch_holds_both_its_days() -> None:
    stretch = of_days(date(2024, 5, 4), date(2024, 5, 13))
    assert stretch.days == 10
    assert holds(stretch, date(2024, 5, 13))


def test_nothing_dated_has_no_stretch() -> None:
    assert review(Document()) is None
    assert before_incident(Document()) is None


def test_the_review_period_and_the_weeks_before_the_incident_are_shown_whole() -> None:
    case = family()
    case = case.replace(case=case.case.replace(review_period="2023-01-01/2024-05-04"))
    assert holds(review(case), date(2023, 1, 1))
    assert holds(review(case), date(2024, 5, 4))
    before = before_incident(case)
    assert holds(before, date(2024, 2, 10))
    assert holds(before, date(2024, 5, 4))
    assert not holds(before, date(2024, 1, 1))


def test_the_weeks_before_an_incident_begin_with_the_calendar_at_the_earliest() -> None:
    case = family()
    incident = Incident(kind="death", date="0001-01-08")
    before = before_incident(case.replace(case=case.case.replace(incident=incident)))
    assert before is not None
    assert before.first == 1.0


def test_a_single_day_can_be_seen() -> None:
    assert between(date(2024, 5, 4), date(2024, 5, 4)).days >= SHORTEST
