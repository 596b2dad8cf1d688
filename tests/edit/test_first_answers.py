from __future__ import annotations

import pytest

from genogram_app.edit.first_answers import (
    RELATIONS,
    SAME_PARENTS,
    UNKNOWN_MALE,
    ChildAnswer,
    FirstAnswers,
    MemberAnswer,
    new_case,
)
from genogram_app.model.document import Document
from genogram_app.picture.picture import draw

CHILD = (ChildAnswer("Wren Tarlow", "female", "2022-03"),)


def with_members(*members: MemberAnswer) -> Document:
    return new_case(FirstAnswers(CHILD, members=members))


def test_without_any_answer_there_is_a_subject_child_and_nothing_else() -> None:
    case = new_case(FirstAnswers())
    (child,) = case.people
    assert case.case.subjects == (child.id,)
    assert (child.name, child.sex, child.birth) == (None, "not_known", None)
    assert case.replace(people=(), case=Document().case) == Document()


def test_a_label_is_not_taken_for_a_name_and_names_the_case() -> None:
    case = new_case(FirstAnswers((ChildAnswer("Child K"),)))
    assert (case.people[0].name, case.people[0].label) == (None, "Child K")
    assert case.case.title == "Child K"


def test_a_name_does_not_become_the_title() -> None:
    case = new_case(FirstAnswers(CHILD))
    assert case.people[0].name == "Wren Tarlow"
    assert case.case.title == ""


def test_an_unborn_child_has_a_due_date_and_lives_nowhere() -> None:
    child = ChildAnswer("", "not_known", "2027-02", unborn=True)
    case = new_case(FirstAnswers((child,), members=(MemberAnswer("mother"),)))
    assert (case.people[0].kind, case.people[0].due, case.people[0].birth) == ("pregnancy", "2027-02", None)
    assert [r.person for r in case.residences] == ["p2"]


def test_an_incident_has_its_kind_and_date() -> None:
    case = new_case(FirstAnswers(CHILD, "death", "2024-05-04")).case
    assert case.incident is not None
    assert (case.incident.kind, case.incident.date) == ("death", "2024-05-04")
    assert new_case(FirstAnswers(CHILD, None, "2024-05-04")).case.incident is None


def test_a_mother_and_a_father_are_parents_but_no_couple() -> None:
    case = with_members(MemberAnswer("Mother", "Odette"), MemberAnswer("father"))
    assert [(k.parent, k.child, k.kind) for k in case.parentage] == [
        ("p2", "p1", "birth"),
        ("p3", "p1", "birth"),
    ]
    assert [case.person(i).sex for i in ("p2", "p3")] == ["female", "male"]
    assert case.partnerships == ()


def test_those_named_live_at_one_address_from_when_it_was_said() -> None:
    case = with_members(MemberAnswer("mother", since="2021"), MemberAnswer(name="Piers"))
    assert [home.label for home in case.households] == ["Address 1"]
    assert [(r.person, r.from_) for r in case.residences] == [("p1", None), ("p2", "2021"), ("p3", None)]


def test_nobody_named_means_no_household() -> None:
    assert with_members(MemberAnswer(), MemberAnswer(" ")).households == ()


def test_the_partner_of_a_mother_who_is_named_is_her_partner() -> None:
    case = with_members(MemberAnswer("mother's partner", "Piers"), MemberAnswer("mother"))
    (couple,) = case.partnerships
    assert couple.partners == ("p3", "p2")
    assert couple.stages[0].status == "not_known"
    assert case.person("p2").sex == "not_known"


@pytest.mark.parametrize("mothers", [0, 2])
def test_whose_partner_it_is_is_never_guessed(mothers: int) -> None:
    case = with_members(*[MemberAnswer("mother")] * mothers, MemberAnswer("mother’s partner"))
    assert case.partnerships == ()
    assert [k.term for k in case.kin] == ["mother’s partner"]


def test_siblings_share_parents_only_when_that_was_said() -> None:
    mother, sibling = MemberAnswer("mother"), MemberAnswer("sibling")
    case = with_members(mother, sibling, MemberAnswer(SAME_PARENTS))
    assert [(k.parent, k.child) for k in case.parentage] == [("p2", "p1"), ("p2", "p4")]
    assert [(k.person, k.term) for k in case.kin] == [("p3", "sibling")]
    alone = with_members(MemberAnswer(SAME_PARENTS))
    assert [(k.person, k.term) for k in alone.kin] == [("p2", "sibling")]


def test_an_unknown_male_is_unknown_and_so_is_how_he_was_there() -> None:
    case = with_members(MemberAnswer(UNKNOWN_MALE))
    assert (case.person("p2").identity, case.person("p2").sex) == ("unknown", "male")
    assert case.residences[1].pattern == "not_known"
    assert case.kin == ()


def test_other_words_for_a_relation_are_kept_and_say_nothing_of_sex() -> None:
    case = with_members(MemberAnswer("great-aunt", "Hester"))
    assert [(k.person, k.relative, k.term) for k in case.kin] == [("p2", "p1", "great-aunt")]
    assert case.person("p2").sex == "not_known"


def test_with_several_children_somebody_can_be_the_parent_of_one() -> None:
    children = (ChildAnswer("Child 1"), ChildAnswer("Child 2"))
    members = (MemberAnswer("mother"), MemberAnswer("father", of=(1,)))
    case = new_case(FirstAnswers(children, members=members))
    assert [(k.parent, k.child) for k in case.parentage] == [("p3", "p1"), ("p3", "p2"), ("p4", "p2")]
    assert case.case.subjects == ("p1", "p2")


@pytest.mark.parametrize("relation", RELATIONS)
def test_every_relation_that_is_offered_can_be_drawn(relation: str) -> None:
    drawn = {g.key for g in draw(with_members(MemberAnswer(relation))).drawing.groups}
    assert {"person:p1", "person:p2"} <= drawn
