from __future__ import annotations

from datetime import timedelta

from genogram_app.app.clock import SystemClock


def test_the_clock_gives_a_day_that_does_not_go_backwards() -> None:
    first = SystemClock().today()
    second = SystemClock().today()
    assert timedelta(0) <= second - first <= timedelta(days=1)
