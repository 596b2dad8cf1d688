"""A number of relatives that no way of counting those drawn comes to is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.review.passages.numbers import numbers_not_found
from tests.review.passages.drawings import asked, drawn

PAT = {"id": "pat", "name": "Pat Marden", "birth": "2012"}
MO = {"id": "mo", "name": "Mo Marden", "birth": "2010"}
MOTHER = {"id": "k20", "child": "pat", "parent": "callie", "kind": "birth"}
MOTHER_OF_MO = {"id": "k21", "child": "mo", "parent": "callie", "kind": "birth"}
ELSEWHERE = [
    {"id": "k22", "child": "robin", "parent": "june", "kind": "guardian"},
    {"id": "k23", "child": "kit", "parent": "june", "kind": "guardian"},
]


def test_one_child_too_many_where_some_live_elsewhere() -> None:
    graph = drawn({}, people=[PAT], parentage=[MOTHER, *ELSEWHERE])
    (found,) = asked(numbers_not_found, graph, "Callie has three children.")
    assert (found.severity, found.people[0]) == ("unclear", "callie")
    assert found.message.startswith("The text speaks of three children of Callie Marden; drawn are ")


@pytest.mark.parametrize(
    "text",
    [
        "Callie has four children.",
        "Callie has two children.",
        "Callie has at least three children.",
        "Callie does not have three children.",
        "Every family should be asked whether it has three children.",
    ],
)
def test_a_number_that_some_way_of_counting_comes_to_is_left_alone(text: str) -> None:
    graph = drawn({}, people=[PAT], parentage=[MOTHER, *ELSEWHERE])
    assert asked(numbers_not_found, graph, text) == []


def test_a_child_whose_other_parent_is_not_drawn_may_be_one_of_a_couple() -> None:
    graph = drawn({}, people=[PAT], parentage=[MOTHER])
    (found,) = asked(numbers_not_found, graph, "Callie and Aaron have two children, Robin and Kit.")
    assert "pat" in found.people
    father = {"id": "k25", "child": "pat", "parent": "dale", "kind": "birth"}
    graph = drawn({}, people=[PAT], parentage=[MOTHER, father])
    assert asked(numbers_not_found, graph, "Callie and Aaron have two children, Robin and Kit.") == []


def test_the_unborn_stand_for_nobody_who_is_left_out() -> None:
    baby = {"id": "baby", "kind": "pregnancy", "label": "unborn baby"}
    expected = {"id": "k24", "child": "baby", "parent": "callie", "kind": "birth"}
    graph = drawn({}, people=[PAT, baby], parentage=[MOTHER, *ELSEWHERE, expected])
    assert len(asked(numbers_not_found, graph, "Callie has three children and is expecting her fourth.")) == 1


def test_one_who_is_dead_need_not_be_counted() -> None:
    graph = drawn({}, people=[PAT | {"death": "2013"}], parentage=[MOTHER])
    assert asked(numbers_not_found, graph, "Callie has three children.") == []


def test_what_the_rules_find_is_not_said_here() -> None:
    graph = drawn({}, people=[PAT, MO], parentage=[MOTHER, MOTHER_OF_MO])
    assert asked(numbers_not_found, graph, "Callie has three children.") == []
