from __future__ import annotations

import random
from itertools import pairwise, product

import pytest

from benchmarks.families import family, told
from benchmarks.optimum import (
    TooManyOrdersError,
    drawn,
    feet_of,
    fewest,
    finished,
    orders_of_row,
    problem,
    row_least,
    tops_of,
)
from benchmarks.review_cases import request_of_family
from benchmarks.review_families import grow

CASES = tuple(product((1, 2, 4, 5, 6, 7, 8), (12, 14)))
ODD = tuple(product(range(1, 7), (9, 11)))
SKIPPED = 2
"""Of the families below, how many may have more orders than a test has time for."""


def test_a_small_family_has_as_few_crossings_as_any_order_can() -> None:
    families = [(f"case {n}", request_of_family(grow("case", n, size))) for n, size in CASES]
    families += [(f"odd {n}", family(n, size, strange=0.2)) for n, size in ODD]
    skipped, wrong = 0, []
    for name, request in families:
        ours = drawn(request)
        try:
            best = fewest(request, ours).crossings
        except TooManyOrdersError:
            skipped += 1
            continue
        if ours > best:
            wrong.append(f"{name} of {len(request.people)}: {ours} instead of {best}")
    assert wrong == []
    assert skipped <= SKIPPED


@pytest.mark.parametrize(
    ("unions", "crossings"),
    [
        (("a b > c d", "c x > e", "d y > f"), 0),
        (("a b > c d", "x y > e f", "c e > g", "d f > h"), 1),
        (("m p1 > a", "m p2 > b", "m p3 > c"), 1),
    ],
    ids=["two couples", "two pairs of siblings", "three partners"],
)
def test_the_fewest_crossings_of_a_family_that_can_be_worked_out_by_hand(
    unions: tuple[str, ...], crossings: int
) -> None:
    assert fewest(told(*unions), 99).crossings == crossings


@pytest.mark.parametrize("seed", range(1, 13))
def test_no_order_that_is_passed_over_could_have_had_fewer_crossings(seed: int) -> None:
    given = problem(family(seed, 10, strange=0.3))
    chance = random.Random(seed)
    choices = [orders_of_row(given, row, turned=False) for row in range(given.places.depth)]
    for _ in range(6):
        order = [chance.choice(choice) for choice in choices]
        least = sum(row_least(given, row) for row in order)
        for gap, (upper, lower) in enumerate(pairwise(order)):
            pairs = zip(tops_of(given, gap, upper), feet_of(given, gap, lower), strict=True)
            least += sum(costs[side] for side, costs in pairs)
        assert least <= finished(given, order)


def test_every_order_keeps_siblings_by_birth_and_couples_together() -> None:
    given = problem(told("a b > c d e", "d x > f"))
    orders = orders_of_row(given, 1, turned=False)
    people = given.request.people
    assert [" ".join(people[p] for p in order) for order in orders] == ["c d x e"]


def test_a_couple_may_stand_the_other_way_round_where_it_is_told_to() -> None:
    given = problem(told("a b > c d e", "d x > f"))
    orders = orders_of_row(given, 1, turned=True)
    people = given.request.people
    assert [" ".join(people[p] for p in order) for order in orders] == ["c d x e", "c x d e"]
