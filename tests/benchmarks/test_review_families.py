from __future__ import annotations

from collections import Counter
from zlib import crc32

import pytest

from benchmarks.review_families import ReviewFamily, grow

CASES, LARGE = 2489435712, 4189147180
"""Checksums of the families as they were when other programs drew them."""


def told(family: ReviewFamily) -> str:
    """A family as text in which every draw of chance shows."""
    people = [f"{p.id} {p.sex} {p.birth} {p.death}" for p in family.people]
    unions = [f"{' '.join(p.id for p in u.partners)} {u.bond} {u.start}" for u in family.unions]
    children = [f"{c.child.id} {c.tie} {c.twins}" for u in family.unions for c in u.children]
    return "\n".join([*people, *unions, *children])


def test_the_thirty_families_are_those_on_which_other_programs_were_measured() -> None:
    families = [grow("case", seed) for seed in range(1, 31)]
    assert sum(len(f.people) for f in families) == 907
    assert sum(len(u.partners) == 2 for f in families for u in f.unions) == 252
    assert crc32("\n".join(map(told, families)).encode()) == CASES


def test_the_large_family_is_the_one_on_which_other_programs_were_measured() -> None:
    assert crc32(told(grow("large", 1, 500)).encode()) == LARGE


@pytest.mark.parametrize("seed", range(31, 51))
def test_a_family_is_sound(seed: int) -> None:
    family = grow("case", seed)
    births = Counter(c.child.id for u in family.unions for c in u.children if c.tie == "birth")
    assert max(births.values()) == 1
    for union in family.unions:
        for placed in union.children:
            assert all(placed.child.birth - parent.birth >= 13 for parent in union.partners)


def test_a_family_has_the_size_that_was_asked_for() -> None:
    assert [len(grow("case", 3, size).people) for size in (8, 20, 50)] == [8, 20, 50]


def test_children_stand_oldest_first() -> None:
    for union in grow("large", 2, 200).unions:
        births = [c.child.birth for c in union.children]
        assert births == sorted(births)
