"""Years are as partial as what was stated, and nothing later than the date has happened."""

from __future__ import annotations

from datetime import date

import pytest

from genogram_app.notation.years import had_ended, had_happened, holds, period_words, year_words


@pytest.mark.parametrize(
    ("stated", "written"),
    [
        (None, ""),
        ("..", ""),
        ("2015-06-03", "2015"),
        ("2015~", "c. 2015"),
        ("2015-06?", "2015?"),
        ("2015-24", "2015"),
        ("[..2019]", "by 2019"),
        ("[2019..]", "2019 or later"),
        ("2014/2016", "2014–16"),
        ("2014-03/2014-09", "2014"),
        ("1999/2001", "1999–2001"),
    ],
)
def test_a_date_is_written_as_its_year(stated: str | None, written: str) -> None:
    assert year_words(stated) == written


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        ("2019", "2021-05", "2019–21"),
        ("2019", None, "from 2019"),
        (None, "2021", "until 2021"),
        ("2019", "..", "from 2019"),
        ("2019-01", "2019-05", "2019"),
        ("2019~", "2021", "c. 2019–2021"),
        (None, None, ""),
    ],
)
def test_a_period_is_written_by_the_ends_that_are_known(
    start: str | None, end: str | None, written: str
) -> None:
    assert period_words(start, end) == written


def test_what_certainly_came_later_had_not_happened() -> None:
    assert not had_happened("2024", date(2023, 12, 31))
    assert had_happened("2023", date(2023, 1, 1))


def test_about_a_day_is_read_as_that_day() -> None:
    assert not had_happened("2023-06-27~", date(2023, 6, 26))
    assert had_happened("2023-06-27~", date(2023, 6, 27))
    assert not had_ended("2023-06?", date(2023, 5, 31))
    assert holds("2023-06~", "2023-07-04~", date(2023, 7, 3))


def test_an_event_without_a_date_is_drawn() -> None:
    assert had_happened(None, date(2000, 1, 1))


def test_a_period_that_continues_has_not_ended() -> None:
    assert not had_ended("..", date(2030, 1, 1))
    assert not had_ended(None, date(2030, 1, 1))
    assert had_ended("2020", date(2021, 1, 1))


def test_a_period_holds_between_its_ends() -> None:
    assert holds("2019", "2021", date(2020, 1, 1))
    assert not holds("2019", "2021", date(2022, 1, 1))
    assert not holds("2019", "2021", date(2018, 1, 1))
