from __future__ import annotations

from random import Random

from benchmarks.families import told
from benchmarks.optimum import fewest, finished, problem
from benchmarks.review_cases import request_of_family
from benchmarks.review_families import grow
from benchmarks.yardstick import Annealing, first_rows


def test_a_long_search_finds_the_optimum_of_a_small_family() -> None:
    given = problem(told("a b > c d", "x y > e f", "c e > g", "d f > h"))
    rows = [list(reversed(row)) if n == 0 else row for n, row in enumerate(first_rows(given))]
    assert Annealing(given, rows, Random(1)).run(60) == fewest(given.request, 99).crossings


def test_the_search_begins_with_the_order_of_the_layout() -> None:
    given = problem(request_of_family(grow("case", 6)))
    order = [tuple(p for chain in row for p in chain) for row in first_rows(given)]
    assert Annealing(given, first_rows(given), Random(1)).best == finished(given, order)


def test_no_move_puts_a_younger_sibling_first() -> None:
    given = problem(told("a b > c d e"))
    annealing = Annealing(given, first_rows(given), Random(1))
    annealing.run(40)
    people = given.request.people
    assert [people[p] for chain in annealing.rows[1] for p in chain] == ["c", "d", "e"]
