"""The time of a statement stands behind it or before it, in the same clause."""

from __future__ import annotations

from genogram_app.narrative.claims.couples.times_beside import before, not_after, not_before, time_beside
from genogram_app.narrative.times.when import when
from tests.narrative.telling import lines


def beside(text: str, word: str) -> tuple[str, str] | None:
    line = lines(text)[0]
    start = line.text.index(word)
    found = time_beside(line, start, start + len(word))
    return (found.when.edtf, found.bound) if found else None


def test_a_time_behind_counts_over_a_few_words() -> None:
    assert beside("They separated for good in May 2020.", "separated") is None
    assert beside("They separated amicably in May 2020.", "separated") == ("2020-05", "at")


def test_a_time_of_another_clause_does_not_count() -> None:
    assert beside("They separated when Kit started school in May 2020.", "separated") is None


def test_a_time_before_counts() -> None:
    assert beside("By May 2020 separation was final.", "separation") == ("2020-05", "by")


def test_before_and_after_open_a_time_on_one_side() -> None:
    assert not_after(when("2020")).edtf == "[..2020]"
    assert not_before(when("2020")).edtf == "[2020..]"


def test_what_had_lasted_so_long_began_before() -> None:
    line = lines("They parted in May 2020, after 26 years.")[0]
    assert before(when("2020-05"), line.durations[0]).edtf == "1993/1994"
