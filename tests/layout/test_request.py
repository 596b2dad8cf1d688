from __future__ import annotations

from benchmarks.families import family


def test_the_same_seed_asks_for_the_same_family() -> None:
    assert family(7, 30) == family(7, 30)
    assert family(7, 30) != family(8, 30)
