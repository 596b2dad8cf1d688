from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from edtf import parse_edtf
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from genogram_app.model.dates import ANY_DAY, DateError, Span, read, span_of
from tests.strategies import dates, days


def bound(value: Any) -> date | None:
    """A bound as the edtf package gives it: a broken-down time, or an infinity."""
    return date(*value[:3]) if hasattr(value, "tm_year") else None


@settings(max_examples=20)
@given(dates())
def test_our_reader_agrees_with_the_edtf_package(text: str) -> None:
    # It knows no season and no bound that is about or uncertain, takes winter for December alone, and an
    # unknown end for one that is ten years off.
    assume("-24" not in text and not text.startswith("/") and not text.endswith("/"))
    plain = re.sub(r"(-2[1-4]|^\[.*)[~?%]", r"\1", text)
    theirs = parse_edtf(plain)
    ours = read(text).span
    assert (ours.earliest, ours.latest) == (bound(theirs.lower_strict()), bound(theirs.upper_strict()))


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2024-02-29", date(2024, 2, 29), date(2024, 2, 29)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("2023-21", date(2023, 3, 1), date(2023, 5, 31)),
        ("2023-24", date(2022, 12, 1), date(2024, 2, 29)),
        ("[..2019]", None, date(2019, 12, 31)),
        ("[2019-03..]", date(2019, 3, 1), None),
        ("2019/2021-05", date(2019, 1, 1), date(2021, 5, 31)),
        ("../2019", None, date(2019, 12, 31)),
        ("2019/", date(2019, 1, 1), None),
        ("..", None, None),
    ],
)
def test_a_date_is_every_day_that_it_may_mean(text: str, earliest: date | None, latest: date | None) -> None:
    assert read(text).span == Span(earliest, latest)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "2023-02-30", "2023-13", "2023-25", "20230627", "27/06/2023", "2023-6",
        "2023-06-27T10:00", "[2019]", "[..]", "[..2019", "2019..", "0000", "２０２３", "2021/2019",
        "2019/2020/2021", "about 2019", "2023-06 ", "XXXX",
    ],
)  # fmt: skip
def test_anything_else_is_no_date(text: str) -> None:
    with pytest.raises(DateError):
        read(text)


def test_a_refusal_says_how_to_write_a_date_and_does_not_repeat_a_long_text() -> None:
    with pytest.raises(DateError, match=r"xx…' is not a date: write it like 2023,") as refused:
        read("x" * 500)
    assert len(str(refused.value)) < 200


@given(st.text(max_size=12) | st.text(alphabet="0123-/[].~?", max_size=12))
def test_any_text_is_a_date_or_refused_as_one(text: str) -> None:
    try:
        found = read(text)
    except DateError:
        return
    assert found.text == text


def test_about_and_uncertain_are_kept_and_read_generously() -> None:
    about, perhaps, both = read("2023-06-27~"), read("2023-06-27?"), read("2023-06-27%")
    assert (about.approximate, about.uncertain) == (True, False)
    assert (perhaps.approximate, perhaps.uncertain) == (False, True)
    assert (both.approximate, both.uncertain) == (True, True)
    assert about.span == Span(date(2023, 6, 27), date(2023, 6, 27))
    assert about.leeway == perhaps.leeway == Span(date(2023, 6, 13), date(2023, 7, 11))


def test_a_plain_date_has_no_leeway() -> None:
    assert read("2023").leeway == read("2023").span


@given(days())
def test_more_precise_dates_lie_inside_less_precise_ones(day: str) -> None:
    spans = [read(text).span for text in (day, day[:7], day[:4])]
    for inner, outer in pairwise(spans):
        assert outer.earliest is not None
        assert inner.earliest is not None
        assert outer.earliest <= inner.earliest
        assert outer.contains(inner.earliest)


@given(dates(), dates())
def test_of_two_dates_one_is_before_the_other_or_they_overlap(first: str, second: str) -> None:
    one, other = span_of(first), span_of(second)
    assert [one.is_before(other), other.is_before(one), one.overlaps(other)].count(True) == 1


def test_an_unknown_date_may_be_any_day() -> None:
    assert span_of(None) == ANY_DAY
    assert ANY_DAY.overlaps(read("1900").span)


def test_the_ends_of_the_calendar_do_not_overflow() -> None:
    assert read("9999-12-31~").leeway.latest is None
    assert read("0001-01-01~").leeway.earliest is None
    assert read("9999-24").span.latest == date(9999, 12, 31)
