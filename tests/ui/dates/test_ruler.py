from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram_app.family.events import case_events
from genogram_app.model.document import Document
from genogram_app.ui.dates.ruler import Ruler, labels, rulers_of
from genogram_app.ui.dates.stops import stops_of
from tests.ui.dates.family import FAMILY

STOPS = stops_of(case_events(FAMILY))


def test_a_case_is_first_shown_over_its_review_period() -> None:
    found = rulers_of(FAMILY, STOPS)
    assert next(iter(found)) == "review"
    assert found["review"] == Ruler(date(2023, 3, 1), date(2023, 6, 30))


def test_the_last_weeks_end_with_the_incident() -> None:
    assert rulers_of(FAMILY, STOPS)["weeks"] == Ruler(date(2023, 3, 31), date(2023, 6, 23))


def test_all_dates_reach_from_the_earliest_reading_to_the_last_stop() -> None:
    assert rulers_of(FAMILY, STOPS)["all"] == Ruler(date(1996, 1, 1), date(2023, 6, 30 - 7))


def test_all_dates_reach_as_far_as_the_date_that_is_shown() -> None:
    found = rulers_of(FAMILY, STOPS, date(2025, 1, 1))["all"]
    assert found.last == date(2025, 1, 1)


def test_without_a_dated_event_there_is_no_ruler() -> None:
    assert rulers_of(Document(), ()) == {}


def test_a_single_date_still_has_some_weeks_around_it() -> None:
    case = FAMILY.case.replace(review_period=None, incident=None)
    alone = FAMILY.replace(case=case)
    assert rulers_of(alone, STOPS[3:4])["all"].days == 28


@given(st.dates(), st.integers(min_value=1, max_value=40_000), st.floats(min_value=20, max_value=2000))
def test_labels_lie_on_the_ruler_in_order_and_are_few(first: date, days: int, width: float) -> None:
    last = date.fromordinal(min(first.toordinal() + days, date.max.toordinal()))
    ruler = Ruler(first, last)
    written = labels(ruler, width)
    assert all(ruler.contains(label.day) for label in written)
    assert len(written) <= width / 20 + 2
    assert [label.day for label in written] == sorted({label.day for label in written})


@given(st.dates(), st.integers(min_value=1, max_value=20_000), st.integers(min_value=0, max_value=20_000))
def test_a_place_leads_back_to_its_day(first: date, days: int, offset: int) -> None:
    ruler = Ruler(first, date.fromordinal(min(first.toordinal() + days, date.max.toordinal())))
    day = ruler.first + timedelta(days=offset % (ruler.days + 1))
    assert ruler.day_at(ruler.share(day)) == day


@pytest.mark.parametrize(
    ("last", "words"),
    [
        (date(2023, 1, 29), ["2 Jan 2023", "9 Jan", "16 Jan", "23 Jan"]),
        (date(2023, 5, 31), ["Jan 2023", "Feb", "Mar", "Apr", "May"]),
        (date(2026, 12, 31), ["2023", "2024", "2025", "2026"]),
    ],
)
def test_labels_are_weeks_months_or_years_as_there_is_room(last: date, words: list[str]) -> None:
    assert [label.words for label in labels(Ruler(date(2023, 1, 1), last), 150)] == words


def test_the_first_label_of_a_year_says_the_year() -> None:
    written = labels(Ruler(date(2022, 11, 1), date(2023, 2, 28)), 150)
    assert [label.words for label in written] == ["Nov 2022", "Dec", "Jan 2023", "Feb"]
