from __future__ import annotations

import pytest

from benchmarks.growth import SIZES, TARGETS, Timing, chart
from genogram_app.drawing.primitives import Text


def test_every_target_has_a_size_that_is_measured() -> None:
    assert set(TARGETS) <= set(SIZES)


@pytest.mark.parametrize(
    ("timing", "verdict"),
    [
        (Timing(60, 19.0, 50.0), "target 20: kept"),
        (Timing(60, 21.0, 21.0), "target 20: exceeded"),
        (Timing(15, 900.0, 900.0), ""),
    ],
)
def test_a_size_keeps_its_target_by_its_median(timing: Timing, verdict: str) -> None:
    assert timing.verdict == verdict


def test_the_chart_shows_our_curve_and_those_of_others() -> None:
    drawn = chart([Timing(15, 4.0, 5.0), Timing(60, 18.0, 30.0)])
    words = {item.content for g in drawn.groups for item in g.items if isinstance(item, Text)}
    assert {"Genogram", "dot", "milliseconds"} <= words
