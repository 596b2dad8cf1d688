from __future__ import annotations

import pytest

from benchmarks.targets import verdict


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (14.0, "target: repaint at most 16.7 ms; found 14: kept"),
        (16.7, "target: repaint at most 16.7 ms; found 16.7: kept"),
        (16.8, "target: repaint at most 16.7 ms; found 16.8: exceeded"),
    ],
)
def test_a_target_is_kept_up_to_its_limit(found: float, said: str) -> None:
    assert verdict("repaint", found, 16.7, " ms") == said


def test_what_must_not_be_at_all_is_said_so() -> None:
    assert verdict("faults", 1, 0) == "target: faults none; found 1: exceeded"
