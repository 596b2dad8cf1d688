from __future__ import annotations

from dataclasses import replace

from benchmarks.families import family, told
from benchmarks.layout import siblings_out_of_order
from genogram_app.layout.arrange import arrange
from genogram_app.layout.geometry import Extent


def test_an_only_child_of_a_couple_with_unequal_labels_hangs_straight() -> None:
    request = told("a b > c")
    request = replace(request, extents={**request.extents, "a": Extent(30, 30, 120, 22, 4)})
    layout = arrange(request)
    assert {line.kind for line in layout.lines} == {"partnership", "descent"}


def test_few_only_children_hang_with_a_small_step() -> None:
    steps = straight = 0
    for seed in range(12):
        for line in arrange(family(seed, 25, strange=0.0)).lines:
            if line.kind == "sibship" and len(line.persons) == 1:
                steps += abs(line.points[1][0] - line.points[0][0]) <= 14
            straight += line.child is not None
    assert steps < straight / 30


def test_no_sibling_is_moved_past_another() -> None:
    for seed in range(8):
        request = family(seed, 25, strange=0.5)
        assert siblings_out_of_order(request, arrange(request)) == []
