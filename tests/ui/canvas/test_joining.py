from __future__ import annotations

import pytest

from genogram_app.edit.people import add_parent, add_person
from genogram_app.edit.relations import add_parentage
from genogram_app.edit.session import Session
from genogram_app.ui.canvas.handles import Handle, Role
from genogram_app.ui.canvas.joining import Joining, Outcome
from tests.ui.canvas.family import FAMILY


@pytest.fixture
def session() -> Session:
    """The family, with Isla (p4), and Kit (p5) of whom no sex is known, both joined to nobody."""
    found = Session(FAMILY)
    found.do(add_person(name="Isla", sex="female"))
    found.do(add_person(name="Kit"))
    return found


def outcome(session: Session, owner: str, role: Role, *onto: str) -> Outcome:
    found = Joining(session.document, Handle(owner, role, "above", "", "")).onto(onto)
    assert found is not None
    return found


def parents(session: Session, child: str) -> dict[str, str]:
    return {k.parent: k.kind for k in session.document.parentage if k.child == child}


def test_a_mother_is_said_to_become_one(session: Session) -> None:
    found = outcome(session, "p1", "mother", "p4")
    assert found.words == "Isla becomes the mother of Nora Vale"
    session.do(found.choices[0].edit)
    assert parents(session, "p1") == {"p4": "birth"}


def test_a_sex_that_says_otherwise_or_nothing_makes_a_parent_in_words(session: Session) -> None:
    assert (
        outcome(session, "p1", "father", "p4").words
        == "Isla (stated as female) becomes a parent of Nora Vale"
    )
    assert outcome(session, "p1", "father", "p5").words == "Kit (sex not known) becomes a parent of Nora Vale"


def test_the_line_of_a_couple_makes_a_child_of_both(session: Session) -> None:
    found = outcome(session, "p4", "mother", "u1")
    assert found.words == "Isla becomes a child of Nora Vale and Owen Pike"
    session.do(found.choices[0].edit)
    assert parents(session, "p4") == {"p1": "birth", "p2": "birth"}


def test_of_a_couple_only_the_parent_who_is_not_stated_yet_is_added(session: Session) -> None:
    session.do(add_parentage("p4", "p1"))
    session.do(outcome(session, "p4", "mother", "p1", "p2").choices[0].edit)
    assert [k.parent for k in session.document.parentage if k.child == "p4"] == ["p1", "p2"]


@pytest.mark.parametrize(
    ("owner", "role", "onto", "words"),
    [
        ("p3", "mother", ("p1",), "Nora Vale is a parent of Tess Vale already."),
        ("p1", "mother", ("p3",), "Nora Vale would be their own ancestor."),
        ("p3", "child", ("p1",), "Nora Vale would be their own ancestor."),
        ("p1", "partner", ("p2",), "Nora Vale and Owen Pike are joined as a couple already."),
        ("p1", "partner", ("p1",), "Let go on somebody else, or on empty paper for somebody new."),
        ("p4", "child", ("u1",), "This line does not join Isla."),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(
    session: Session, owner: str, role: Role, onto: tuple[str, ...], words: str
) -> None:
    found = outcome(session, owner, role, *onto)
    assert found.refused
    assert found.words == words


def test_a_second_mother_or_a_third_parent_is_asked_about(session: Session) -> None:
    answers = [choice.words for choice in outcome(session, "p4", "child", "p3").choices]
    assert answers[0] == "Birth parent"
    assert answers[-1] == "Of which kind is not known"


def test_of_a_carer_it_is_asked_of_which_kind_and_never_again_what_is_stated(session: Session) -> None:
    answers = [choice.words for choice in outcome(session, "p3", "parent", "p1").choices]
    assert "Birth parent" not in answers
    assert {"Step-parent", "Of which kind is not known"} <= set(answers)


def test_whose_child_is_asked_and_not_knowing_is_an_answer(session: Session) -> None:
    found = outcome(session, "p2", "child", "p4")
    assert [choice.words for choice in found.choices] == [
        "Child of Owen Pike and Nora Vale",
        "Child of Owen Pike, other parent not known",
    ]
    session.do(found.choices[1].edit)
    assert parents(session, "p4") == {"p2": "birth"}


def test_whose_child_is_not_asked_where_the_other_parent_is_stated(session: Session) -> None:
    session.do(add_parentage("p4", "p5"))
    assert len(outcome(session, "p2", "child", "p4").choices) == 1


def test_siblings_share_the_parents_who_are_stated_of_one_of_them(session: Session) -> None:
    found = outcome(session, "p4", "sibling", "p3")
    assert found.words == "Isla becomes a child of Nora Vale and Owen Pike too"
    session.do(found.choices[0].edit)
    assert parents(session, "p4") == {"p1": "birth", "p2": "birth"}


def test_siblings_of_whom_no_parents_are_stated_are_only_said_to_be_siblings(session: Session) -> None:
    session.do(outcome(session, "p5", "sibling", "p4").choices[0].edit)
    (kin,) = session.document.kin
    assert (kin.person, kin.relative, kin.term) == ("p4", "p5", "sister")
    assert session.document.parentage == FAMILY.parentage


def test_siblings_with_parents_of_their_own_are_not_guessed(session: Session) -> None:
    session.do(add_parent("p4"))
    assert outcome(session, "p4", "sibling", "p3").refused


def test_a_child_handle_on_the_couple_s_own_line_adds_somebody_new(session: Session) -> None:
    assert outcome(session, "p1", "child", "u1").adds == ("p1", "p2")


def test_households_and_words_mean_nothing_to_a_handle(session: Session) -> None:
    joining = Joining(session.document, Handle("p1", "child", "below", "", ""))
    assert joining.onto(("h1",)) is None
    assert joining.onto(()) is None
