"""What was proposed and not wanted is remembered with the case."""

from __future__ import annotations

from genogram_app.edit.rejecting import offer_again, reject
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.model.text_form import read_case, write_case


def test_what_is_rejected_is_remembered_once_and_in_the_file() -> None:
    session = Session(Document())
    session.do(reject(("a", "b")))
    session.do(reject(("b",)))
    assert session.document.view.rejected == ("a", "b")
    assert read_case(write_case(session.document)).view.rejected == ("a", "b")


def test_what_is_offered_again_is_no_longer_rejected() -> None:
    session = Session(Document())
    session.do(reject(("a", "b")))
    session.do(offer_again(("a",)))
    assert list(session.document.view.rejected) == ["b"]
    session.undo()
    assert list(session.document.view.rejected) == ["a", "b"]


def test_a_case_without_rejected_proposals_says_nothing_of_them() -> None:
    assert "rejected" not in write_case(Document())
