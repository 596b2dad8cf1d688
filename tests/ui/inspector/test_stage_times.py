from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram_app.model.relations import Stage
from genogram_app.ui.inspector.stage_times import stage_words, strip_of
from tests.strategies import bounds, maybe


def stage(from_: str | None = None, to: str | None = None) -> Stage:
    return Stage(status="cohabiting", from_=from_, to=to)


def test_stages_lie_in_the_order_of_their_dates() -> None:
    first, second = strip_of((stage("2016-01-01", "2018-01-01"), stage("2018-01-01", "2020-01-01"))).bars
    assert (first.start, second.end) == (0, 1)
    assert first.end == pytest.approx(0.5, abs=0.01)
    assert second.start == first.end
    assert (first.fade_in, first.fade_out, first.lane, second.lane) == (0, 0, 0, 0)


def test_a_partial_date_fades() -> None:
    (bar,) = strip_of((stage("2016", "2020-12-31"),)).bars
    assert bar.fade_in == pytest.approx(0.2, abs=0.01)
    assert bar.fade_out == 0


def test_an_end_that_nobody_dated_fades_with_the_next_beginning() -> None:
    first, second = strip_of((stage("2016-01-01"), stage("2018-01-01", "2020-01-01"))).bars
    assert first.end == pytest.approx(second.start)
    assert first.fade_out > 0


def test_what_continues_reaches_the_end_and_does_not_fade() -> None:
    strip = strip_of((stage("2016-01-01", ".."),))
    assert strip.bars[0].end == 1
    assert strip.bars[0].fade_out == 0


def test_stages_at_one_time_lie_in_two_lanes() -> None:
    bars = strip_of((stage("2016-01-01", "2020-01-01"), stage("2018-01-01", "2019-01-01"))).bars
    assert [bar.lane for bar in bars] == [0, 1]


def test_stages_without_dates_follow_one_another() -> None:
    strip = strip_of((stage(), stage()))
    assert strip.known is None
    assert [(bar.start, bar.end) for bar in strip.bars] == [(0, 0.5), (0.5, 1)]


def test_a_day_has_its_place_only_on_the_strip() -> None:
    strip = strip_of((stage("2016-01-01", "2018-01-01"),))
    assert strip.place(date(2017, 1, 1)) == pytest.approx(0.5, abs=0.01)
    assert strip.place(date(2019, 1, 1)) is None
    assert strip_of((stage(),)).place(date(2019, 1, 1)) is None


def test_a_stage_is_said_in_words() -> None:
    assert stage_words(stage("2019", "2021-05")) == "cohabiting, from 2019 to May 2021"
    assert stage_words(stage("2019", "..")) == "cohabiting, from 2019, still"
    assert stage_words(stage()) == "cohabiting"


@given(st.lists(st.builds(stage, maybe(bounds()), maybe(bounds())), max_size=4).map(tuple))
def test_whatever_the_dates_every_stage_can_be_seen(stages: tuple[Stage, ...]) -> None:
    for bar in strip_of(stages).bars:
        assert bar.start >= 0
        assert bar.start < bar.end <= 1
        assert bar.fade_in >= 0
        assert bar.fade_out >= 0
        assert bar.fade_in + bar.fade_out <= bar.end - bar.start + 1e-9
