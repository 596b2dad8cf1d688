"""Words of a kind are said of whoever stands where a pattern says so."""

from __future__ import annotations

import re
from datetime import date

from genogram_app.model.dates import Span, span_of
from genogram_app.review.passages.passage import passages_of
from genogram_app.review.passages.said_of import exactness, own_times, said_of, times_of
from tests.narrative.telling import reading

BORN = re.compile(r"[PGX](?P<who>\d+) was born")


def test_people_are_found_by_the_mark_that_a_pattern_takes() -> None:
    passages = passages_of([reading("Aaron said that Robin was born here. Robin and Kit were there.")])
    found = said_of(passages, BORN, ("born",))
    assert set(found) == {"robin"}
    assert found["robin"][0].surely
    assert said_of(passages, BORN, ("elsewhere",)) == {}


def test_own_times_go_before_those_told_of_before() -> None:
    first, second = passages_of([reading("In May 2022 Robin moved to Address 3. He stayed there.")]).all
    assert own_times(first) == times_of(first) == (span_of("2022-05"),)
    assert own_times(second) == ()
    assert times_of(second) == second.carried


def test_a_time_that_was_worked_out_is_not_taken_too_exactly() -> None:
    passages = passages_of([reading("On 3 May 2022 Robin left. Two weeks later Kit left.")]).all
    (time,) = own_times(passages[1])
    assert time.overlaps(span_of("2022-06"))


def test_the_shortest_time_is_the_most_exact() -> None:
    assert exactness([span_of("2022"), span_of("2022-05-03")]) == 0
    assert exactness([Span(None, date(2022, 1, 1))]) > exactness([span_of("2022")])
