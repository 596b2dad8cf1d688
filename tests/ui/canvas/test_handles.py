from __future__ import annotations

from genogram_app.edit.people import add_parent, add_person
from genogram_app.edit.session import Session
from genogram_app.ui.canvas.handles import handles_of
from tests.ui.canvas.family import FAMILY


def roles(session: Session, item: str) -> list[str]:
    return [handle.role for handle in handles_of(session.document, item)]


def test_a_person_of_whom_nothing_is_stated_can_be_given_every_relative() -> None:
    assert roles(Session(FAMILY), "p1") == ["mother", "father", "sibling", "partner", "child"]


def test_a_parent_who_is_stated_makes_room_for_another_or_a_carer() -> None:
    session = Session(FAMILY)
    session.do(add_parent("p1", "female"))
    assert roles(session, "p1")[:2] == ["parent", "father"]


def test_with_both_parents_stated_one_handle_is_left_above() -> None:
    assert roles(Session(FAMILY), "p3") == ["parent", "sibling", "partner", "child"]


def test_a_couple_has_a_handle_for_a_child_of_both() -> None:
    (handle,) = handles_of(FAMILY, "u1")
    assert (handle.role, handle.adds) == ("child", "Add a child of Nora Vale and Owen Pike")


def test_households_and_what_is_gone_have_none() -> None:
    assert handles_of(FAMILY, "h1") == handles_of(FAMILY, "p99") == ()


def test_every_tip_tells_the_keys() -> None:
    session = Session(FAMILY)
    session.do(add_person())
    tips = [handle.tip for i in ("p1", "p3") for handle in handles_of(session.document, i)]
    assert all("(Ctrl+Shift+" in tip or len(tip.split("(")[1]) > 1 for tip in tips)
