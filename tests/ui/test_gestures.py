from __future__ import annotations

from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.ui.gestures import GESTURES
from genogram_app.ui.relatives import Choice
from genogram_app.ui.shortcuts import KEYS
from tests.ui.conftest import family

BY_NAME = {gesture.name: gesture for gesture in GESTURES}


def chosen(name: str, *selection: str) -> tuple[Choice, ...]:
    return BY_NAME[name].choices(family(), selection)


def after(choice: Choice) -> Document:
    session = Session(family())
    session.do(choice.edit)
    return session.document


def test_the_first_person_is_the_subject_child() -> None:
    (choice,) = BY_NAME["add-person"].choices(Document(), ())
    session = Session(Document())
    session.do(choice.edit)
    assert choice.words == "Subject child"
    assert session.document.case.subjects == (session.document.people[0].id,)


def test_a_relative_needs_one_selected_person() -> None:
    for name in ("add-mother", "add-father", "add-sibling"):
        assert chosen(name) == ()
        assert chosen(name, "p1", "p2") == ()
        assert len(chosen(name, "p3")) == 1


def test_two_selected_people_become_a_couple_instead_of_a_new_partner() -> None:
    session = Session(family())
    (choice,) = BY_NAME["add-partner"].choices(session.document, ("p1", "p2"))
    session.do(choice.edit)
    assert session.document.partnerships[-1].partners == ("p1", "p2")
    assert len(session.document.people) == 3


def test_the_first_of_two_selected_people_becomes_a_parent_or_carer_of_the_second() -> None:
    choices = {c.words: c for c in BY_NAME["add-parent"].choices(family(), ("p3", "p1"))}
    assert "Birth parent" not in choices, "that is stated already"
    assert choices["Step-parent"].group == "What Piers Quill is to Wren Tarlow"
    session = Session(family())
    session.do(choices["Step-parent"].edit)
    stated = session.document.parentage[-1]
    assert (stated.parent, stated.child, stated.kind) == ("p3", "p1", "step")


def test_a_gesture_fits_exactly_when_it_means_something() -> None:
    document = family()
    for selection in ((), ("p1",), ("p2", "p3"), ("u1",), ("h1",), ("p1", "h1"), ("p1", "p2", "p3")):
        for gesture in GESTURES:
            means_something = bool(gesture.choices(document, selection))
            assert gesture.fits(document, selection) == means_something, (gesture.name, selection)


def test_whose_child_it_is_is_asked_when_there_is_a_partner() -> None:
    assert [choice.words for choice in chosen("add-child", "p2")] == [
        "Child of Odette Tarlow and Piers Quill",
        "Child of Odette Tarlow, other parent not known",
    ]


def test_a_child_of_one_parent_gets_no_second_one() -> None:
    document = after(chosen("add-child", "p2")[1])
    child = document.people[-1].id
    assert [k.parent for k in document.parentage if k.child == child] == ["p2"]


def test_a_selected_couple_or_both_partners_mean_both_parents() -> None:
    for selection in (("u1",), ("p2", "p3")):
        (choice,) = chosen("add-child", *selection)
        document = after(choice)
        child = document.people[-1].id
        assert [k.parent for k in document.parentage if k.child == child] == ["p2", "p3"]


def test_an_unknown_male_goes_into_the_selected_household_uncertainly() -> None:
    (choice,) = chosen("unknown-male", "h1")
    document = after(choice)
    assert document.people[-1].identity == "unknown"
    assert (document.residences[-1].household, document.residences[-1].pattern) == ("h1", "not_known")


def test_a_household_takes_in_the_selected_people() -> None:
    (choice,) = chosen("household", "p2", "p3")
    document = after(choice)
    new = document.households[-1].id
    assert [s.person for s in document.residences if s.household == new] == ["p2", "p3"]


def test_every_gesture_has_keys() -> None:
    assert {gesture.name for gesture in GESTURES} <= set(KEYS)
