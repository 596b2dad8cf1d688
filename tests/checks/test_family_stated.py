"""Relatives whom nobody stated are asked for."""

from __future__ import annotations

from genogram_app.checks import family_stated
from genogram_app.checks.case_view import CaseView
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Kin
from tests.checks.small_cases import CHILD, FATHER, MOTHER, born_to, couple, family, found


def test_a_case_names_its_subject_child() -> None:
    assert found(family_stated.subject_stated, family(case={})) == ["no-subject"]
    assert found(family_stated.subject_stated, family()) == []
    assert found(family_stated.subject_stated, Document()) == []


def test_every_child_has_a_stated_mother_and_father() -> None:
    assert found(family_stated.parents_stated, family()) == []
    assert found(family_stated.parents_stated, family(parentage=born_to("kid", "mum"))) == [
        "no-father-stated"
    ]
    assert found(family_stated.parents_stated, family(parentage=())) == [
        "no-mother-stated",
        "no-father-stated",
    ]


def test_a_parent_of_unknown_sex_may_be_the_missing_one() -> None:
    people = (MOTHER, FATHER.replace(sex="not_known"), CHILD)
    assert found(family_stated.parents_stated, family(people=people)) == []


def test_two_mothers_are_two_parents() -> None:
    people = (MOTHER, FATHER.replace(sex="female"), CHILD)
    assert found(family_stated.parents_stated, family(people=people)) == []


def test_a_father_whom_nobody_identified_is_a_gap() -> None:
    people = (MOTHER, FATHER.replace(name=None, identity="unknown"), CHILD)
    assert found(family_stated.parents_stated, family(people=people)) == ["parent-not-identified"]


def test_the_parents_of_adults_are_not_asked_for() -> None:
    names = [f.people[0] for f in family_stated.parents_stated(CaseView(family(parentage=())))]
    assert set(names) == {"kid"}


def test_two_undoubted_birth_fathers_are_asked_about() -> None:
    other = Person(id="other", name="Piers", sex="male")
    people = (MOTHER, FATHER, CHILD, other)
    sure = family(people=people, parentage=born_to("kid", "mum", "dad", "other"))
    doubted = born_to("kid", "mum", "dad") + born_to("kid", "other", certainty="alleged")
    assert found(family_stated.too_many_parents, sure) == ["two-birth-parents"]
    assert found(family_stated.too_many_parents, family(people=people, parentage=doubted)) == []


def test_a_drawing_shows_more_than_the_nearest_family() -> None:
    assert found(family_stated.wider_family_stated, family()) == ["nuclear-family-only"]


def test_a_grandparent_a_former_partner_or_an_aunt_widens_the_family() -> None:
    other = Person(id="other", name="Enid", sex="female")
    people = (MOTHER, FATHER, CHILD, other)
    parents = born_to("kid", "mum", "dad")
    grandmother = family(people=people, parentage=parents + born_to("mum", "other"))
    partner = family(people=people, partnerships=(couple("dad", "other", "divorced"),))
    aunt = family(people=people, kin=(Kin(id="r", person="other", relative="kid", term="aunt"),))
    for document in (grandmother, partner, aunt):
        assert found(family_stated.wider_family_stated, document) == []


def test_everybody_is_joined_to_somebody() -> None:
    people = (MOTHER, FATHER, CHILD, Person(id="lone", name="Ivo"))
    assert found(family_stated.joined_to_somebody, family(people=people)) == ["unconnected-person"]
    assert found(family_stated.joined_to_somebody, family()) == []


def test_the_other_parents_of_several_children_drawn_as_one_are_not_asked_for() -> None:
    several = Person(id="half", label="Half-siblings", count=3)

    def asked(other: Person) -> list[str]:
        parentage = (*born_to("kid", "mum", "dad"), *born_to("half", "mum"))
        return found(
            family_stated.parents_stated, family(people=(MOTHER, FATHER, CHILD, other), parentage=parentage)
        )

    assert asked(several.replace(count=None)) == ["no-father-stated"]
    assert asked(several) == []


def test_several_children_drawn_as_one_may_have_several_fathers() -> None:
    other = Person(id="other", name="Piers", sex="male")
    people = (MOTHER, FATHER, CHILD.replace(count=2), other)
    document = family(people=people, parentage=born_to("kid", "mum", "dad", "other"))
    assert found(family_stated.too_many_parents, document) == []
