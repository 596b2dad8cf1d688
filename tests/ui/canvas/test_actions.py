from __future__ import annotations

from genogram_app.edit.session import Session
from genogram_app.model.case import View
from genogram_app.model.document import Document
from genogram_app.ui.canvas.actions import CanvasAction, actions_for
from tests.ui.canvas.family import FAMILY


def labels(document: Document, *selection: str) -> list[str]:
    return [_label(action) for action in actions_for(document, selection)]


def _label(action: CanvasAction) -> str:
    return f"{action.submenu} > {action.label}" if action.submenu else action.label


def test_empty_paper_offers_to_let_go_of_whoever_was_placed() -> None:
    placed = FAMILY.replace(view=View(positions=(("p1", (0.0, 0.0)),)))
    assert labels(FAMILY) == []
    assert labels(placed) == ["Let go of hand-placed people"]


def test_a_subject_child_is_ticked_and_can_be_unticked() -> None:
    (tick,) = [a for a in actions_for(FAMILY, ("p3",)) if a.label == "Subject child"]
    assert tick.checked
    assert tick.edit.change(FAMILY).case.subjects == ()


def test_a_person_is_offered_households_by_where_they_are() -> None:
    assert [label for label in labels(FAMILY, "p1") if "household" in label] == [
        "Put into household > Gran's & Co",
        "Put into household > New household",
        "Put into household > Whereabouts not known",
        "Take out of household > Address 1",
    ]


def test_two_people_without_a_partnership_can_get_one() -> None:
    assert "Add partnership between them" in labels(FAMILY, "p1", "p3")
    assert "Add partnership between them" not in labels(FAMILY, "p2", "p1")


def test_a_partnership_becomes_what_it_is_not_yet() -> None:
    offered = labels(FAMILY, "u1")
    assert "They became > Separated" in offered
    assert "They became > Living together" not in offered
    assert offered[-1] == "Remove partnership"


def test_any_other_selection_can_be_removed() -> None:
    assert labels(FAMILY, "k1") == ["Remove parentage"]
    assert labels(FAMILY, "k1", "p1")[-1] == "Remove 2 items"


def test_what_is_gone_is_not_offered_anything() -> None:
    assert labels(FAMILY, "p9") == labels(FAMILY)


def test_every_action_offered_can_be_done_and_taken_back() -> None:
    for selection in ((), ("p1",), ("p3",), ("p1", "p3"), ("p1", "p2", "p3"), ("u1",), ("h1",), ("k1",)):
        for action in actions_for(FAMILY, selection):
            session = Session(FAMILY)
            session.do(action.edit)
            assert session.document != FAMILY, action.label
            session.undo()
            assert session.document == FAMILY
