"""The limits that hold where nobody has set others."""

from __future__ import annotations

from genogram_app.checks.limits import DEFAULT_LIMITS, Limits


def test_six_weeks_unseen_and_twelve_unvisited_are_too_long() -> None:
    assert (DEFAULT_LIMITS.unseen_weeks, DEFAULT_LIMITS.unvisited_weeks) == (6, 12)
    assert Limits() == DEFAULT_LIMITS
