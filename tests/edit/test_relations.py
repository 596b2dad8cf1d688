from __future__ import annotations

import pytest

from genogram_app.edit.relations import (
    add_bond,
    add_kin,
    add_multiple_birth,
    add_parentage,
    add_parents,
    add_partnership,
    add_stage,
    join_siblings,
)
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Bond, Kin, MultipleBirth, Parentage, Partnership, Stage

PEOPLE = Document(
    people=(Person(id="p1", name="Ada"), Person(id="p2", name="Ben"), Person(id="p3", name="Cal"))
)


def test_a_partnership_begins_with_one_stage() -> None:
    after = add_partnership("p1", "p2", "cohabiting", from_="2019").change(PEOPLE)
    stage = Stage(status="cohabiting", from_="2019")
    assert after.partnerships == (Partnership(id="u1", partners=("p1", "p2"), stages=(stage,)),)


def test_a_couple_has_one_partnership_with_stages() -> None:
    once = add_partnership("p1", "p2").change(PEOPLE)
    with pytest.raises(EditRefused, match="Ben and Ada already have a partnership"):
        add_partnership("p2", "p1").change(once)


def test_a_later_stage_leaves_the_earlier_as_it_is_stated() -> None:
    once = add_partnership("p1", "p2", "married").change(PEOPLE)
    after = add_stage("u1", "separated", from_="2023-04").change(once)
    assert after.partnerships[0].stages == (
        Stage(status="married"),
        Stage(status="separated", from_="2023-04"),
    )


def test_only_a_partnership_has_stages() -> None:
    with pytest.raises(EditRefused):
        add_stage("p1", "divorced").change(PEOPLE)


def test_parentage_is_of_a_kind_and_certainty() -> None:
    after = add_parentage("p1", "p2", "guardian", certainty="established").change(PEOPLE)
    assert after.parentage == (
        Parentage(id="k1", child="p1", parent="p2", kind="guardian", certainty="established"),
    )


def test_the_same_parentage_is_not_stated_twice_but_another_kind_may_be() -> None:
    once = add_parentage("p1", "p2").change(PEOPLE)
    with pytest.raises(EditRefused, match="already stated of Ada"):
        add_parentage("p1", "p2").change(once)
    assert len(add_parentage("p1", "p2", "adoptive").change(once).parentage) == 2


def test_nobody_becomes_their_own_ancestor_and_the_refusal_names_them() -> None:
    line = add_parentage("p2", "p3").change(add_parentage("p1", "p2").change(PEOPLE))
    with pytest.raises(EditRefused, match="Cal is already a parent or ancestor of Ada"):
        add_parentage("p3", "p1").change(line)


def test_a_disproved_parentage_does_not_stand_in_the_way() -> None:
    disproved = Parentage(id="k1", child="p1", parent="p2", kind="birth", certainty="disproved")
    after = add_parentage("p2", "p1").change(PEOPLE.replace(parentage=(disproved,)))
    assert len(after.parentage) == 2


def test_kin_keeps_the_term_in_the_words_given() -> None:
    after = add_kin("p1", "p2", " great-aunt ", certainty="alleged").change(PEOPLE)
    assert after.kin == (Kin(id="r1", person="p1", relative="p2", term="great-aunt", certainty="alleged"),)


def test_kin_without_a_term_is_refused() -> None:
    with pytest.raises(EditRefused, match="what the relation is called"):
        add_kin("p1", "p2", "  ").change(PEOPLE)


def test_a_bond_may_point_one_way() -> None:
    after = add_bond("p1", "p2", "controlling", directed=True, certainty="alleged").change(PEOPLE)
    assert after.bonds == (
        Bond(
            id="b1", from_person="p1", to_person="p2", kind="controlling", directed=True, certainty="alleged"
        ),
    )


def test_children_born_together_are_one_multiple_birth() -> None:
    after = add_multiple_birth(("p1", "p2"), "identical").change(PEOPLE)
    assert after.births == (MultipleBirth(id="m1", children=("p1", "p2"), zygosity="identical"),)
    with pytest.raises(EditRefused, match="Ben is already part"):
        add_multiple_birth(("p2", "p3")).change(after)


def test_one_child_is_no_multiple_birth() -> None:
    with pytest.raises(EditRefused, match="two or more"):
        add_multiple_birth(("p1", "p1")).change(PEOPLE)


@pytest.mark.parametrize(
    "edit",
    [
        add_partnership("p1", "p1"),
        add_parentage("p1", "p1"),
        add_kin("p1", "p1", "aunt"),
        add_bond("p1", "p1", "close"),
    ],
)
def test_a_relation_takes_two_different_people(edit: Edit) -> None:
    with pytest.raises(EditRefused, match="two different people"):
        edit.change(PEOPLE)


def test_of_several_parents_those_stated_already_are_passed_over() -> None:
    once = add_parentage("p1", "p2").change(PEOPLE)
    after = add_parents("p1", ("p2", "p3")).change(once)
    assert [k.parent for k in after.parentage] == ["p2", "p3"]
    with pytest.raises(EditRefused, match="already stated of Ada"):
        add_parents("p1", ("p2", "p3")).change(after)


def test_siblings_are_joined_by_the_parents_stated_of_either() -> None:
    once = add_parentage("p2", "p3").change(PEOPLE)
    for pair in (("p1", "p2"), ("p2", "p1")):
        after = join_siblings(*pair).change(once)
        assert [(k.child, k.parent) for k in after.parentage] == [("p2", "p3"), ("p1", "p3")]


def test_siblings_without_stated_parents_get_none() -> None:
    after = join_siblings("p1", "p2").change(PEOPLE)
    assert (after.parentage, after.kin[0].term) == ((), "sibling")
    with pytest.raises(EditRefused, match="already stated how"):
        join_siblings("p2", "p1").change(after)
