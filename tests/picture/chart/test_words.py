from __future__ import annotations

from datetime import date
from typing import Any

from genogram_app.model.dates import Span
from genogram_app.model.homes import Residence
from genogram_app.model.people import Status
from genogram_app.picture.chart.words import (
    days_words,
    period_words,
    residence_words,
    span_words,
    status_words,
)


def said(**fields: Any) -> str:
    stay = Residence(**{"id": "s1", "person": "p1", "household": "h1"} | fields)
    return residence_words("Dean Price", "Address 1", stay)


def test_partial_dates_say_what_they_leave_open() -> None:
    assert said(from_="2023-04", to="[..2023-07]", basis="reported") == (
        "Dean Price, Address 1, from April 2023, at the latest 30 April 2023, to in or before July 2023; "
        "lived there, reported"
    )


def test_whole_dates_need_no_more_words() -> None:
    assert said(from_="2023-04-03", to="2023-06-01") == (
        "Dean Price, Address 1, from 3 April 2023, to 1 June 2023; lived there"
    )


def test_a_home_that_never_came_about_is_not_said_to_be_lived_in() -> None:
    assert said(from_="2023-04-03", basis="offered_declined").endswith("; offered and declined")


def test_an_allegation_is_said_to_be_one() -> None:
    assert said(from_="2023", pattern="overnights", certainty="alleged").endswith(
        "; stayed some nights, alleged"
    )


def test_what_is_not_known_is_said_to_be_so() -> None:
    assert period_words(None, None) == "dates not known"
    assert period_words(None, "2020-01-01") == "from an unknown date, to 1 January 2020"
    assert period_words("..", "..") == "at any time"


def test_a_proposed_order_is_not_said_to_be_made() -> None:
    status = Status(code="ICO", from_="2023-05-03", stage="proposed")
    assert status_words("Ivy", status) == "Ivy: ICO, from 3 May 2023, no end stated; proposed, not made"


def test_both_end_days_count() -> None:
    assert days_words(date(2023, 5, 1), date(2023, 5, 1)) == "1 day"
    assert days_words(date(2023, 5, 1), date(2023, 5, 3)) == "3 days"


def test_a_span_of_one_day_is_said_as_one() -> None:
    day, other = date(2023, 5, 1), date(2023, 6, 1)
    assert span_words(Span(day, day)) == "1 May 2023"
    assert span_words(Span(day, other)) == "from 1 May 2023 to 1 June 2023"
    assert span_words(Span(None, other)) == "1 June 2023"
