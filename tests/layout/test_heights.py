from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from benchmarks.families import told
from genogram_app.layout.arrange import arrange
from genogram_app.layout.geometry import Extent


def test_rows_keep_at_least_the_distance_of_a_generation() -> None:
    request = told("a b > c", "c d > e")
    layout = arrange(request)
    ys = sorted({b.y for b in layout.boxes})
    assert min(b - a for a, b in pairwise(ys)) >= request.spacing.generation


def test_a_long_label_moves_the_next_row_down() -> None:
    request = told("a b > c")
    tall = replace(request, extents={**request.extents, "a": Extent(30, 30, 50, 200, 4)})
    assert arrange(tall).box_of("c").y - arrange(tall).box_of("a").y > 200


def test_partners_of_one_person_have_brackets_at_depths_of_their_own() -> None:
    layout = arrange(told("m p1 > a", "m p2 > b", "m p3 > c", "m p4 > d", "m p5 > e"))
    depths = [max(y for _, y in line.points) for line in layout.lines if line.kind == "partnership"]
    brackets = [d for d in depths if d > layout.box_of("m").y + 1]
    assert len(brackets) == 3
    spans = {round(d, 1) for d in brackets}
    assert len(spans) >= 2
