from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram_app.model.dates import DateError, read
from genogram_app.model.typed_dates import left_out, typed_date
from tests.strategies import bounds, days

TODAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("3 December 2019", "2019-12-03"),
        ("3rd of December, 2019", "2019-12-03"),
        ("Tuesday the 3rd December 2019", "2019-12-03"),
        ("on 3 Dec. 2019", "2019-12-03"),
        ("December 3, 2019", "2019-12-03"),
        ("3/12/2019", "2019-12-03"),
        ("3/12/19", "2019-12-03"),
        ("03.12.19", "2019-12-03"),
        ("3-12-2019", "2019-12-03"),
        ("3 Dec 19", "2019-12-03"),
        ("2019-12-03", "2019-12-03"),
        ("2019/12/03", "2019-12-03"),
        ("Dec 2019", "2019-12"),
        ("DECEMBER 2019", "2019-12"),
        ("Sept 2019", "2019-09"),
        ("Dec '19", "2019-12"),
        ("12/2019", "2019-12"),
        ("in May 2019", "2019-05"),
        ("2019", "2019"),
        ("２０１９", "2019"),
        ("spring 2020", "2020-21"),
        ("summer of 2013", "2013-22"),
        ("the winter of 1999-2000", "1999-12/2000-02"),
    ],
)
def test_dates_are_read_the_day_first(typed: str, edtf: str) -> None:
    assert typed_date(typed, today=TODAY) == edtf


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("about 2019", "2019~"),
        ("c. 2019", "2019~"),
        ("c2019", "2019~"),
        ("circa June 2019", "2019-06~"),
        ("approx. 3 Dec 2019", "2019-12-03~"),
        ("2019?", "2019?"),
        ("May 2019?", "2019-05?"),
        ("perhaps 2019", "2019?"),
        ("perhaps about 2019", "2019%"),
        ("about 2019?", "2019%"),
    ],
)
def test_about_and_perhaps_are_kept(typed: str, edtf: str) -> None:
    assert typed_date(typed, today=TODAY) == edtf


@pytest.mark.parametrize(
    "typed", ["early 2019", "mid-2019", "late 2019", "beginning of 2019", "the end of 2019"]
)
def test_a_part_of_a_year_says_no_more_than_the_year(typed: str) -> None:
    assert typed_date(typed, today=TODAY) == "2019"


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("before 2019", "[..2019]"),
        ("by March 2019", "[..2019-03]"),
        ("on or before 3/12/2019", "[..2019-12-03]"),
        ("after 2019", "[2019..]"),
        ("not before June 2019", "[2019-06..]"),
        ("before about 2019", "[..2019~]"),
        ("2018-2020", "2018/2020"),
        ("2018–2020", "2018/2020"),
        ("2018 to 2020", "2018/2020"),
        ("from 2018 to 2020", "2018/2020"),
        ("2018/19", "2018/2019"),
        ("2018-19", "2018/2019"),
        ("the 1990s", "1990/1999"),
        ("between March 2019 and June 2019", "2019-03/2019-06"),
        ("between March and June 2019", "2019-03/2019-06"),
        ("5 to 8 August 2007", "2007-08-05/2007-08-08"),
        ("Mar-Jun 2019", "2019-03/2019-06"),
        ("March/April 2019", "2019-03/2019-04"),
        ("3-5 March 2019", "2019-03-03/2019-03-05"),
        ("3/12/2019-5/1/2020", "2019-12-03/2020-01-05"),
        ("c. 1985 to c. 1990", "1985~/1990~"),
        ("from 2019 onwards", "2019/.."),
    ],
)
def test_bounds_and_periods_are_read(typed: str, edtf: str) -> None:
    assert typed_date(typed, today=TODAY) == edtf


@pytest.mark.parametrize("typed", ["", "  ", "?", "unknown", "not known", "n/k"])
def test_nothing_stays_unknown(typed: str) -> None:
    assert typed_date(typed, today=TODAY) is None


@pytest.mark.parametrize("typed", ["..", "continuing", "ongoing", "still", "to date", "present"])
def test_what_still_goes_on_has_an_open_end(typed: str) -> None:
    assert typed_date(typed, today=TODAY) == ".."


@pytest.mark.parametrize(
    ("typed", "edtf"), [("3/12/26", "2026-12-03"), ("3/12/27", "2027-12-03"), ("3/12/28", "1928-12-03")]
)
def test_a_year_of_two_digits_is_never_far_in_the_future(typed: str, edtf: str) -> None:
    assert typed_date(typed, today=TODAY) == edtf


def test_today_is_only_known_to_somebody_with_a_clock() -> None:
    assert typed_date("today", today=TODAY) == "2026-03-01"
    with pytest.raises(DateError):
        typed_date("today")


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("banana", "is not a date: write it like 3 December 2019"),
        ("31/2/2019", "names a day that does not exist"),
        ("29 Feb 2019", "names a day that does not exist"),
        ("0/2019", "names a day that does not exist"),
        ("12/25/2019", "write the day before the month"),
        ("2020 to 2018", "ends before it begins"),
        ("3/12", "does not say which year"),
        ("Dec 19", "does not say which year"),
        ("2019-02-30", "names a day that does not exist"),
    ],
)
def test_a_refusal_says_what_to_write(typed: str, problem: str) -> None:
    with pytest.raises(DateError, match=problem):
        typed_date(typed, today=TODAY)


def test_a_long_text_is_not_repeated_in_full() -> None:
    with pytest.raises(DateError) as refused:
        typed_date("x" * 500)
    assert len(str(refused.value)) < 200


@given(bounds())
def test_the_stored_form_is_taken_as_it_is(edtf: str) -> None:
    assert typed_date(edtf, today=TODAY) == edtf


@given(days(), st.sampled_from(("{d}/{m}/{y}", "{d}.{m}.{y}", "{d:02}/{m:02}/{y}")))
def test_numbers_alone_are_day_month_and_year(day: str, form: str) -> None:
    year, month, number = (int(part) for part in day.split("-"))
    assert typed_date(form.format(d=number, m=month, y=year), today=TODAY) == day


@given(st.text(alphabet="0123456789 -/.abcdefjmnorsuy~?[]'", max_size=16) | st.text(max_size=10))
def test_whatever_is_typed_gives_a_date_nothing_or_a_sentence(typed: str) -> None:
    try:
        found = typed_date(typed, today=TODAY)
    except DateError:
        return
    assert found is None or read(found).text == found


@pytest.mark.parametrize(
    ("text", "edtf", "lost"),
    [
        ("late 2019", "2019", "late"),
        ("mid-2010s", "2010/2019", "mid"),
        ("early 2020s", "2020/2029", "early"),
        ("in the 1990s", "1990/1999", None),
        ("end of March 2020", "2020-03", "end"),
        ("12/3/21", "2021-03-12", None),
    ],
)
def test_a_word_that_no_date_can_keep_is_named(text: str, edtf: str, lost: str | None) -> None:
    assert typed_date(text) == edtf
    assert left_out(text) == lost
