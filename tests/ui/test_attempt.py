from __future__ import annotations

from genogram_app.edit.items import set_field
from genogram_app.edit.people import add_child
from genogram_app.edit.session import Session
from genogram_app.ui.attempt import attempt, sentence


def test_an_edit_that_is_done_gives_no_refusal(session: Session) -> None:
    assert attempt(session, set_field("p1", "name", "Wren T")) is None
    assert session.document.person("p1").name == "Wren T"


def test_a_refused_edit_is_told_in_a_sentence_and_changes_nothing(session: Session) -> None:
    before = session.document
    refusal = attempt(session, add_child(()))
    assert refusal is not None
    assert refusal.endswith(".")
    assert session.document is before


def test_an_invalid_value_is_told_in_a_sentence_and_changes_nothing(session: Session) -> None:
    before = session.document
    refusal = attempt(session, set_field("p1", "birth", "the other day"))
    assert refusal is not None
    assert "not a date" in refusal
    assert session.document is before


def test_a_sentence_begins_with_a_capital_and_ends_with_a_stop() -> None:
    assert sentence("the disk is full") == "The disk is full."
    assert sentence("Really?") == "Really?"
