from __future__ import annotations

from dataclasses import replace

from benchmarks.families import told
from genogram_app.layout.chains import chains, follows
from genogram_app.layout.layers import layers
from genogram_app.layout.request import Home, LayoutRequest
from genogram_app.layout.roster import roster
from genogram_app.layout.rows import rows
from genogram_app.layout.search import Search, ground


def search_from(
    request: LayoutRequest, order: list[list[str]], budget: int = 1000
) -> tuple[Search, list[list[str]]]:
    people = roster(request)
    places = layers(people, rows(request, people))
    made = chains(people, places)
    chain_of = {people.people[p]: n for n, c in enumerate(made) for p in c}
    lines = [list(dict.fromkeys(chain_of[name] for name in row)) for row in order]
    search = Search(ground(people, places, made, follows(made, people, places)), lines)
    search.run(budget)
    return search, [[people.people[p] for c in row for p in made[c]] for row in search.rows]


def test_a_split_family_is_brought_together() -> None:
    request = told("a b > c d", "x y > e f")
    search, found = search_from(request, [["a", "b", "x", "y"], ["c", "e", "d", "f"]])
    assert found[1] in (["c", "d", "e", "f"], ["e", "f", "c", "d"])
    assert search.cost() < 0.2


def test_no_move_puts_a_younger_sibling_first() -> None:
    request = told("a b > c d", "x y > e", "d e > z")
    _, found = search_from(request, [["a", "b", "x", "y"], ["c", "d", "e"], ["z"]])
    assert found[1].index("c") < found[1].index("d")


def test_a_search_without_budget_leaves_the_order() -> None:
    request = told("a b > c d", "x y > e f")
    people = roster(request)
    places = layers(people, rows(request, people))
    made = chains(people, places)
    lines = [[n for n, c in enumerate(made) if places.row[c[0]] == row] for row in range(2)]
    search = Search(ground(people, places, made, follows(made, people, places)), [list(x) for x in lines])
    search.run(0)
    assert search.rows == lines


def test_families_side_by_side_are_tidy_and_families_among_each_other_are_not() -> None:
    request = told("a b > c d", "x y > e f")
    above = ["a", "b", "x", "y"]
    assert search_from(request, [above, ["c", "d", "e", "f"]], 0)[0].is_tidy()
    assert not search_from(request, [above, ["c", "e", "d", "f"]], 0)[0].is_tidy()


def test_a_home_with_somebody_else_between_is_not_tidy() -> None:
    request = replace(told("a b > c d e"), homes=(Home("h", ("c", "e"), ()),))
    assert not search_from(request, [["a", "b"], ["c", "d", "e"]], 0)[0].is_tidy()
