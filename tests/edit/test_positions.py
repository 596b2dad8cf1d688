from __future__ import annotations

import pytest

from genogram_app.edit.positions import clear_positions, set_positions, stand_in_order
from genogram_app.edit.session import EditRefused, Session
from genogram_app.model.case import View
from genogram_app.model.document import Document
from genogram_app.model.people import Person

CASE = Document(
    people=(Person(id="p1"), Person(id="p2")), view=View(positions=(("p1", (1.0, 1.0)), ("p2", (2.0, 2.0))))
)


def test_only_the_people_who_were_moved_change_place() -> None:
    after = set_positions({"p2": (5.0, 6.0)}).change(CASE)
    assert after.view.positions == (("p1", (1.0, 1.0)), ("p2", (5.0, 6.0)))


def test_somebody_who_is_gone_has_no_place() -> None:
    assert set_positions({"p9": (5.0, 6.0)}).change(CASE) == CASE


def test_moving_the_same_people_on_is_one_step_until_the_gesture_ends() -> None:
    session = Session(CASE)
    session.do(set_positions({"p1": (2.0, 1.0)}))
    session.do(set_positions({"p1": (3.0, 1.0)}))
    session.end_merging()
    session.do(set_positions({"p1": (4.0, 1.0)}))
    session.undo()
    assert session.document.view.positions[0] == ("p1", (3.0, 1.0))
    session.undo()
    assert session.document is CASE


def test_tidying_frees_the_given_people_or_everybody() -> None:
    assert clear_positions(["p1"]).change(CASE).view.positions == (("p2", (2.0, 2.0)),)
    assert clear_positions().change(CASE).view.positions == ()


def test_tidying_what_is_tidy_is_refused_in_words() -> None:
    with pytest.raises(EditRefused, match="already stands"):
        clear_positions().change(Document())


def test_people_stand_in_an_order_and_those_placed_by_hand_stay_unless_let_go() -> None:
    after = stand_in_order(("p2", "gone", "p1")).change(CASE)
    assert after.view == CASE.view.replace(order=("p2", "p1"))
    assert stand_in_order(("p2", "p1"), let_go=True).change(CASE).view == View(order=("p2", "p1"))


def test_the_same_order_once_more_arranges_people_afresh() -> None:
    session = Session(CASE)
    session.do(stand_in_order(("p2", "p1")))
    session.do(stand_in_order(("p2", "p1")))
    assert session.document.view.order == ()
    session.undo()
    session.undo()
    assert session.document is CASE
