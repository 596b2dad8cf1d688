"""Relations as lists of a family say them."""

from __future__ import annotations

import pytest

from genogram_app.narrative.listed_relations import as_description, is_of_several, is_relation, of_whom

CHILDREN = ("Wren", "Ivo")


@pytest.mark.parametrize(
    "told",
    [
        "Maternal Aunt", "MGM", "Wren's father", "mother of both children", "mother to all three children",
        "maternal aunt and kinship carer", "Sibling 2's father", "half-brother (father's side)",
        "Mother's Partner", "Ada and Piers's son", "wife of Angus",
    ],
)  # fmt: skip
def test_a_kin_term_with_what_belongs_to_it_is_a_relation(told: str) -> None:
    assert is_relation(told)


@pytest.mark.parametrize("told", ["social worker", "a toddler", "White British", "twin", "lives at home"])
def test_other_words_are_none(told: str) -> None:
    assert not is_relation(told)


def test_two_terms_are_the_relation_of_several_people() -> None:
    assert is_of_several("maternal uncles")
    assert is_of_several("Piers's son and daughter")
    assert not is_of_several("maternal aunt and kinship carer")


def test_a_relation_without_an_owner_is_that_of_the_subject() -> None:
    assert of_whom("Maternal Aunt", "Wren", CHILDREN) == ("Wren's ", "maternal aunt")
    assert of_whom("mother's partner", "Wren", CHILDREN) == ("Wren's ", "mother's partner")
    assert of_whom("father of Ivo", "Wren", CHILDREN) == ("", "father of Ivo")
    assert of_whom("maternal aunt", "", CHILDREN) == ("", "maternal aunt")


def test_both_children_are_those_of_the_list() -> None:
    assert of_whom("mother of both children", "Wren", CHILDREN) == ("", "mother of Wren and Ivo")
    assert as_description("Mother of both children", "Wren", CHILDREN) == "Wren and Ivo's mother"


def test_nobody_is_named_where_the_list_has_another_number_of_children() -> None:
    told = "mother of all three children"
    assert of_whom(told, "Wren", CHILDREN) == ("", told)
