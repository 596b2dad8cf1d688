from __future__ import annotations

from dataclasses import replace

from benchmarks.families import told
from genogram_app.layout.chains import chains
from genogram_app.layout.ground import Ground, ground
from genogram_app.layout.layers import layers
from genogram_app.layout.request import Home, KinTie, LayoutRequest
from genogram_app.layout.roster import roster
from genogram_app.layout.rows import rows


def prepared(request: LayoutRequest) -> tuple[Ground, dict[str, int]]:
    people = roster(request)
    places = layers(people, rows(request, people))
    number = {name: n for n, name in enumerate(people.people)}
    return ground(people, places, chains(people, places)), number


def test_a_couple_is_one_chain_with_its_childrens_net() -> None:
    field, number = prepared(told("a b > c d"))
    assert field.chain_of[number["a"]] == field.chain_of[number["b"]]
    assert field.tops_in[field.chain_of[number["a"]]] == (0,)
    assert field.feet_in[field.chain_of[number["d"]]] == (0,)


def test_an_older_sibling_has_to_stand_before_a_younger_one() -> None:
    field, number = prepared(told("a b > c d"))
    older, younger = field.chain_of[number["c"]], field.chain_of[number["d"]]
    assert field.after[older] == {younger}
    assert field.before[younger] == {older}


def test_the_first_of_three_partners_should_stand_left() -> None:
    field, number = prepared(told("m p1", "m p2", "m p3"))
    (apart,) = field.apart[0]
    assert apart.first in (number["p1"], number["m"])


def test_partners_side_by_side_are_not_apart() -> None:
    field, _ = prepared(told("a b > c"))
    assert field.apart == [[], []]


def test_who_is_at_home_together_on_a_row_belongs_together() -> None:
    request = replace(told("a b > c d"), homes=(Home("h", ("a", "c", "d"), ()),))
    field, number = prepared(request)
    assert field.homes_in[field.chain_of[number["c"]]] == [(number["c"], number["d"])]


def test_someone_with_only_a_kin_tie_belongs_with_their_relative() -> None:
    request = replace(told("a b > c", people="a b c aunt"), kin=(KinTie("r", "aunt", "a", 0),))
    field, number = prepared(request)
    assert [sorted(home) for home in field.homes_in[field.chain_of[number["aunt"]]]] == [
        sorted((number["aunt"], number["a"]))
    ]
