from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.families import family, told
from genogram_app.layout.request import Home, KinTie, LayoutRequest
from genogram_app.layout.roster import roster
from genogram_app.layout.rows import rows


def row_of(request: LayoutRequest) -> dict[str, int]:
    return dict(zip(request.people, rows(request, roster(request)), strict=True))


def test_partners_share_a_row_and_children_stand_below() -> None:
    assert row_of(told("a b > c", "c d > e")) == {"a": 0, "b": 0, "c": 1, "d": 1, "e": 2}


def test_parents_of_someone_who_married_in_stand_just_above_them() -> None:
    row = row_of(told("a b > c", "c d > e", "e f > g", "x y > f"))
    assert row["x"] == row["f"] - 1


def test_a_child_of_an_uncle_and_his_niece_stands_below_both() -> None:
    row = row_of(told("a b > uncle sister", "sister s > niece", "uncle niece > c"))
    assert row["c"] > row["niece"] == row["uncle"]


def test_a_partner_of_both_a_parent_and_their_child_cannot_be_level_with_both() -> None:
    row = row_of(told("f g > s", "f m > x", "s m > y"))
    assert row["s"] > row["f"]
    assert row["y"] > max(row["s"], row["m"])


def test_a_child_of_a_parent_and_their_own_child_stands_below_both() -> None:
    row = row_of(told("f m > d", "f d > c"))
    assert row["f"] < row["d"] < row["c"]


def test_a_kin_tie_sets_the_height_of_somebody_whom_nothing_else_joins() -> None:
    request = replace(told("a b > c", people="a b c aunt"), kin=(KinTie("r", "aunt", "c", 1),))
    row = row_of(request)
    assert row["aunt"] == row["a"]


def test_a_kin_tie_can_reach_above_the_first_row() -> None:
    request = replace(told("a b > c", people="a b c elder"), kin=(KinTie("r", "elder", "a", 2),))
    assert row_of(request) == {"elder": 0, "a": 2, "b": 2, "c": 3}


def test_a_lodger_stands_level_with_the_eldest_of_the_home() -> None:
    request = replace(told("a b > c", people="a b c lodger"), homes=(Home("h", ("c", "lodger", "b")),))
    row = row_of(request)
    assert row["lodger"] == row["b"]


def test_families_that_nothing_joins_end_on_the_same_row() -> None:
    row = row_of(told("a b > c", "c d > e", "x y > z"))
    assert row["z"] == row["e"]


@given(st.integers(0, 10_000), st.integers(1, 50))
def test_every_child_stands_below_every_parent(seed: int, size: int) -> None:
    request = family(seed, size, strange=0.5)
    row = row_of(request)
    assert min(row.values()) == 0
    for union in request.unions:
        for link in union.children:
            assert all(row[link.child] > row[p] for p in union.partners)


def test_a_wide_sibship_stands_in_two_rows_on_request() -> None:
    request = replace(told("a b > c d e f g", "g h > i", "x y > h"), abreast=4)
    row = row_of(request)
    assert [row[p] for p in "cdefg"] == [1, 2, 1, 2, 1]
    assert row["h"] == 1
    assert row["i"] == 3


def test_a_sibship_that_is_not_too_wide_stands_in_one_row() -> None:
    request = told("a b > c d e f")
    assert row_of(replace(request, abreast=4)) == row_of(request)
