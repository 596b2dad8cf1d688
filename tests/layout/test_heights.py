from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from benchmarks.families import told
from genogram_app.layout.arrange import arrange
from genogram_app.layout.geometry import Extent
from genogram_app.layout.request import Words


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


def test_words_over_a_couple_have_room_above_their_line() -> None:
    request = told("g h > a", "a b > c")
    words = {"u1": Words(40.0, 60.0, 10.0)}
    layout = arrange(replace(request, couple_words=words))
    (bar,) = (line for line in layout.lines if line.union == "u0" and line.kind == "descent" and line.child)
    assert layout.box_of("a").y - bar.points[0][1] >= 60.0


def test_words_over_a_bracket_have_room_below_the_line_above() -> None:
    request = told("m p1 > a", "m p2 > b", "m p3 > c", "m p4 > d")
    lowest = [
        max(y for line in arrange(r).lines for _, y in line.points if line.kind == "partnership")
        for r in (request, replace(request, couple_words={f"u{n}": Words(9.0, 9.0, 40.0) for n in range(4)}))
    ]
    assert lowest[1] > lowest[0] + 20


def test_words_beside_the_line_of_a_child_have_room_over_its_symbol() -> None:
    request = replace(told("a b > c d"), child_words={("u0", "c"): Words(20.0, 50.0, 10.0)})
    layout = arrange(request)
    (line,) = (line for line in layout.lines if line.child == "c")
    assert line.points[-1][1] - line.points[0][1] >= 50.0
