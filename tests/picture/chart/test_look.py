from __future__ import annotations

from datetime import date

from genogram_app.drawing.primitives import Line, Move, Path
from genogram_app.picture.chart.look import PATTERNS, Canvas, pattern_paths
from genogram_app.picture.chart.scale import TimeScale

MAY = Canvas(TimeScale(date(2023, 5, 1), date(2023, 5, 31), 310.0, 100.0))


def starts(phase: float) -> list[float]:
    paths = pattern_paths(1, 100.0, 200.0, (0.0, 13.0), phase, None)
    return [path.steps[0].to[0] for path in paths if isinstance(path.steps[0], Move)]


def test_a_move_ends_one_home_and_begins_the_next_on_its_day() -> None:
    moved = date(2023, 5, 11)
    assert MAY.stretch(date(2023, 5, 2), moved)[1] == MAY.stretch(moved, date(2023, 5, 20))[0] == 205.0


def test_a_single_day_is_shown_whole() -> None:
    assert MAY.stretch(date(2023, 5, 2), date(2023, 5, 2)) == (110.0, 120.0)


def test_what_goes_on_beyond_the_time_shown_ends_at_its_edge() -> None:
    assert MAY.stretch(date.min, date.max) == (100.0, 410.0)


def test_every_household_looks_different_in_black_and_white() -> None:
    assert len(set(PATTERNS)) == len(PATTERNS)


def test_the_pattern_of_a_bar_moves_with_the_bar() -> None:
    assert starts(phase=-497.0) == starts(phase=-497.0 + 25.0)
    assert starts(phase=-497.0) != starts(phase=-496.0)


def test_a_pattern_stays_within_its_bar() -> None:
    for order in range(len(PATTERNS)):
        for path in pattern_paths(order, 100.0, 140.0, (0.0, 13.0), 37.0, None):
            assert isinstance(path, Path)
            assert all(100.0 <= s.to[0] <= 140.0 for s in path.steps if isinstance(s, (Move, Line)))
