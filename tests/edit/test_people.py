from __future__ import annotations

import pytest

from genogram_app.edit.people import (
    add_child,
    add_parent,
    add_partner,
    add_person,
    add_sibling,
    add_unborn,
    add_unknown_male,
    set_name,
    set_subject,
)
from genogram_app.edit.session import Edit, EditRefused, Session
from genogram_app.model.document import Document
from genogram_app.model.fields import Certainty, Sex
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage, Partnership

FAMILY = Document(
    people=(Person(id="p1", name="Ada Finch"), Person(id="p2"), Person(id="p3")),
    partnerships=(Partnership(id="u1", partners=("p2", "p3")),),
    parentage=(
        Parentage(id="k1", child="p1", parent="p2", kind="birth"),
        Parentage(id="k2", child="p1", parent="p3", kind="step"),
    ),
    households=(Household(id="h1"),),
)


def done(edit: Edit, document: Document = FAMILY) -> tuple[Document, Person]:
    """The document afterwards and the one person whom the edit added and selected."""
    session = Session(document)
    session.do(edit)
    (selected,) = session.selection
    assert document.find(selected) is None
    return session.document, session.document.person(selected)


def test_a_person_is_added_without_any_relation() -> None:
    after, person = done(add_person(name="Ben"))
    assert person == Person(id="p4", name="Ben")
    assert after.replace(people=FAMILY.people) == FAMILY


def test_the_subject_child_is_added_and_marked() -> None:
    after, person = done(add_person(subject=True), Document())
    assert after.case.subjects == (person.id,)


def test_a_partner_adds_a_partnership_of_a_kind_not_known() -> None:
    after, partner = done(add_partner("p1"))
    added = after.partnerships[-1]
    assert added.partners == ("p1", partner.id)
    assert [stage.status for stage in added.stages] == ["not_known"]
    assert after.parentage == FAMILY.parentage


def test_a_child_of_one_person_has_one_parent() -> None:
    after, child = done(add_child(("p2",)))
    assert [(k.parent, k.kind) for k in after.parentage if k.child == child.id] == [("p2", "birth")]
    assert after.partnerships == FAMILY.partnerships


def test_a_child_of_a_couple_has_both() -> None:
    after, child = done(add_child(("p2", "p3")))
    assert [k.parent for k in after.parentage if k.child == child.id] == ["p2", "p3"]


def test_a_child_of_nobody_is_refused() -> None:
    with pytest.raises(EditRefused, match="whose child"):
        add_child(()).change(FAMILY)


@pytest.mark.parametrize(("sex", "label"), [("female", "Add mother"), ("male", "Add father")])
def test_a_second_parent_does_not_make_a_couple(sex: Sex, label: str) -> None:
    edit = add_parent("p1", sex)
    after, parent = done(edit)
    assert (edit.label, parent.sex) == (label, sex)
    assert (after.parentage[-1].child, after.parentage[-1].parent) == ("p1", parent.id)
    assert after.partnerships == FAMILY.partnerships


def test_a_carer_is_a_parent_of_another_kind() -> None:
    edit = add_parent("p1", kind="foster")
    after, carer = done(edit)
    assert edit.label == "Add foster carer"
    assert (after.parentage[-1].parent, after.parentage[-1].kind) == (carer.id, "foster")


def test_a_third_parent_of_one_kind_is_allowed() -> None:
    session = Session(FAMILY)
    session.do(add_parent("p1", "male"))
    session.do(add_parent("p1", "male"))
    assert len([k for k in session.document.parentage if k.child == "p1" and k.kind == "birth"]) == 3


def test_a_sibling_has_the_same_stated_birth_parents() -> None:
    after, sibling = done(add_sibling("p1"))
    assert [k.parent for k in after.parentage if k.child == sibling.id] == ["p2"]
    assert after.kin == ()


@pytest.mark.parametrize(
    ("sex", "term"), [("male", "brother"), ("female", "sister"), ("not_known", "sibling")]
)
def test_where_no_parent_is_stated_a_sibling_is_only_a_sibling(sex: Sex, term: str) -> None:
    after, sibling = done(add_sibling("p2", sex))
    assert [(r.person, r.relative, r.term) for r in after.kin] == [(sibling.id, "p2", term)]
    assert after.parentage == FAMILY.parentage


@pytest.mark.parametrize("certainty", ["alleged", "suspected", "disputed", "disproved", "not_known"])
def test_a_sibling_is_not_given_a_parent_who_is_only_alleged(certainty: Certainty) -> None:
    alleged = Parentage(id="k3", child="p1", parent="p3", kind="birth", certainty=certainty)
    document = FAMILY.replace(parentage=(FAMILY.parentage[0], alleged))
    after, sibling = done(add_sibling("p1"), document)
    assert [k.parent for k in after.parentage if k.child == sibling.id] == ["p2"]


def test_an_unknown_male_is_somehow_present_in_the_household() -> None:
    after, man = done(add_unknown_male("h1"))
    assert (man.sex, man.identity, man.label, man.name) == ("male", "unknown", "Unknown male", None)
    residence = after.residences[0]
    assert (residence.person, residence.household, residence.pattern) == (man.id, "h1", "not_known")


def test_an_unknown_male_may_belong_to_no_household() -> None:
    after, _ = done(add_unknown_male())
    assert after.residences == ()


def test_an_unborn_child_is_a_pregnancy_without_dates() -> None:
    after, child = done(add_unborn(("p2",)))
    assert (child.kind, child.due, child.birth, child.sex) == ("pregnancy", None, None, "not_known")
    assert after.parentage[-1].parent == "p2"


def test_a_person_put_into_a_household_lives_there_from_a_date_not_known() -> None:
    after, person = done(add_person(household="h1"))
    residence = after.residences[0]
    assert (residence.person, residence.pattern, residence.from_, residence.to) == (
        person.id,
        "lives",
        None,
        None,
    )


def test_a_subject_child_is_marked_once_and_unmarked() -> None:
    marked = set_subject("p1", on=True).change(FAMILY)
    assert marked.case.subjects == ("p1",)
    assert set_subject("p1", on=True).change(marked) is marked
    assert set_subject("p1", on=False).change(marked).case.subjects == ()


def test_the_order_of_subject_children_stays_when_one_is_marked_again() -> None:
    both = set_subject("p2", on=True).change(set_subject("p1", on=True).change(FAMILY))
    assert set_subject("p1", on=True).change(both).case.subjects == ("p1", "p2")


def test_somebody_unnamed_who_is_named_is_known() -> None:
    document = Document(people=(Person(id="p1", identity="unnamed", label="The lodger"),))
    assert set_name("p1", "  Cal   Marsh ").change(document).person("p1") == Person(
        id="p1", name="Cal Marsh", label="The lodger"
    )


def test_a_name_of_blanks_is_no_name() -> None:
    assert set_name("p1", "  ").change(FAMILY).person("p1").name is None


@pytest.mark.parametrize(
    "edit",
    [add_partner("h1"), add_child(("h1",)), add_parent("h1"), add_sibling("h1"), set_subject("h1", on=True)],
)
def test_a_household_has_no_relatives(edit: Edit) -> None:
    with pytest.raises(EditRefused, match="select a person"):
        edit.change(FAMILY)
