from __future__ import annotations

import pytest

from benchmarks.named_cases import named_case
from benchmarks.review_families import grow


@pytest.mark.parametrize("seed", range(1, 9))
def test_nobody_lives_in_two_homes_and_no_dead_person_in_one(seed: int) -> None:
    case = named_case(grow("case", seed))
    at_home = [s.person for s in case.residences if s.pattern == "lives"]
    dead = {p.id for p in case.people if p.death}
    assert at_home
    assert len(at_home) == len(set(at_home))
    assert not dead & set(at_home)


def test_everybody_has_a_name_and_brothers_and_sisters_share_the_last_one() -> None:
    case = named_case(grow("case", 5))
    names = {p.id: str(p.name) for p in case.people}
    assert all(" " in name for name in names.values())
    parents: dict[str, set[str]] = {}
    for link in case.parentage:
        if link.kind == "birth":
            parents.setdefault(link.child, set()).add(link.parent)
    for one, other in ((a, b) for a in parents for b in parents if parents[a] == parents[b]):
        assert names[one].split()[-1] == names[other].split()[-1]


def test_the_subject_is_the_youngest_child_of_the_first_couple() -> None:
    family = grow("case", 5)
    youngest = max(c.child.birth for c in family.unions[0].children)
    (subject,) = named_case(family).case.subjects
    assert next(p.birth for p in family.people if p.id == subject) == youngest
