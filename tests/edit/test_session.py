from __future__ import annotations

import pytest

from genogram_app.edit import items, people, removal
from genogram_app.edit.session import MOST_STEPS, Session
from genogram_app.model.document import Document
from genogram_app.model.people import Person

ONE = Document(people=(Person(id="p1", name="Ada"),))


def test_undo_and_redo_name_what_they_do() -> None:
    session = Session(ONE)
    session.do(people.add_partner("p1"))
    assert (session.undo_label, session.redo_label) == ("Add partner of Ada", None)
    session.undo()
    assert (session.undo_label, session.redo_label) == (None, "Add partner of Ada")


def test_redo_restores_what_was_selected() -> None:
    session = Session(ONE)
    session.select(("p1",))
    session.do(people.add_partner("p1"))
    session.undo()
    assert session.selection == ("p1",)
    session.redo()
    assert session.selection == ("p2",)


def test_the_history_lists_what_was_done_and_what_was_undone() -> None:
    session = Session(ONE)
    session.do(people.add_partner("p1"))
    session.do(people.set_name("p1", "Bo"))
    session.undo()
    assert session.steps == ("Add partner of Ada", "Change name of Bo")
    assert (session.now, session.saved_at) == (1, 0)


def test_one_can_go_to_any_step_at_once() -> None:
    session = Session(ONE)
    documents = [session.document]
    for _ in range(4):
        session.do(people.add_person())
        documents.append(session.document)
    heard: list[Document] = []
    session.document_changed.listen(heard.append)
    for step in (1, 3, 0, 4):
        session.go_to(step)
        assert session.now == step
    assert [document is documents[n] for document, n in zip(heard, (1, 3, 0, 4), strict=True)] == [True] * 4


def test_a_step_that_is_not_there_leads_to_the_nearest() -> None:
    session = Session(ONE)
    session.do(people.add_person())
    session.go_to(-3)
    assert session.now == 0
    session.go_to(9)
    assert session.now == 1


def test_the_history_says_where_the_case_was_saved() -> None:
    session = Session(ONE)
    session.do(people.add_person())
    session.mark_saved()
    session.do(people.add_person())
    assert session.saved_at == 1
    session.undo()
    session.undo()
    session.do(people.add_person(name="Bo"))
    assert session.saved_at is None


def test_the_history_does_not_grow_for_ever() -> None:
    session = Session(Document())
    for number in range(MOST_STEPS + 3):
        session.do(items.set_case(title=f"Case {number}"))
        session.end_merging()
    assert (len(session.steps), session.now, session.saved_at) == (MOST_STEPS, MOST_STEPS, None)
    session.go_to(0)
    assert session.document.case.title == "Case 2"


def test_what_is_typed_in_one_go_is_named_by_what_came_of_it() -> None:
    session = Session(ONE)
    session.do(people.set_name("p1", "B"))
    session.do(people.set_name("p1", "Bo"))
    assert session.steps == ("Change name of Bo",)


def test_a_notice_is_there_until_something_else_is_done() -> None:
    session = Session(ONE)
    session.do(removal.remove(["p1"]))
    assert session.notice == "Removed Ada."
    session.select(())
    assert session.notice == "Removed Ada."
    session.undo()
    assert session.notice is None


def test_an_edit_that_changes_nothing_is_no_step() -> None:
    session = Session(ONE)
    session.do(items.set_field("p1", "name", "Ada"))
    assert session.undo_label is None


def test_a_new_edit_takes_the_place_of_what_was_undone() -> None:
    session = Session(ONE)
    session.do(people.add_partner("p1"))
    session.undo()
    session.do(people.add_person())
    assert session.redo_label is None


def test_going_back_to_what_was_saved_is_not_modified() -> None:
    session = Session(ONE)
    session.do(people.add_person())
    session.mark_saved()
    session.do(people.add_person())
    assert session.modified
    session.undo()
    assert not session.modified
    session.undo()
    assert session.modified


def test_edits_do_not_merge_across_saving() -> None:
    session = Session(ONE)
    session.do(items.set_field("p1", "name", "Ad"))
    session.mark_saved()
    session.do(items.set_field("p1", "name", "Adam"))
    session.undo()
    assert session.document.person("p1").name == "Ad"


def test_edits_do_not_merge_across_undo() -> None:
    session = Session(ONE)
    session.do(items.set_field("p1", "name", "Ad"))
    session.do(items.set_field("p1", "birth", "2001"))
    session.undo()
    session.do(items.set_field("p1", "name", "Adam"))
    session.undo()
    assert session.document.person("p1").name == "Ad"


def test_a_listener_may_not_edit() -> None:
    session = Session(ONE)
    session.document_changed.listen(lambda _: session.undo())
    with pytest.raises(RuntimeError, match="may not edit"):
        session.do(people.add_person())


def test_a_listener_that_fails_leaves_the_session_at_work() -> None:
    session = Session(ONE)
    heard: list[str] = []
    session.history_changed.listen(lambda _: heard.append("history"))
    leave = session.document_changed.listen(lambda _: [][1])
    with pytest.raises(IndexError):
        session.do(people.add_person())
    assert heard == ["history"]
    leave()
    session.undo()
    assert session.document == ONE


def test_listeners_hear_of_the_document_then_the_selection_then_the_history() -> None:
    session = Session(ONE)
    heard: list[str] = []
    session.history_changed.listen(lambda _: heard.append("history"))
    session.selection_changed.listen(lambda _: heard.append("selection"))
    session.document_changed.listen(lambda _: heard.append("document"))
    session.do(people.add_person())
    assert heard == ["document", "selection", "history"]


def test_selecting_alone_is_no_change_of_the_case() -> None:
    session = Session(ONE)
    heard: list[tuple[str, ...]] = []
    session.selection_changed.listen(heard.append)
    session.document_changed.listen(lambda _: pytest.fail("the document did not change"))
    session.select(("p1", "p1", "p9"))
    session.select(("p1",))
    assert heard == [("p1",)]


def test_another_case_begins_with_an_empty_history() -> None:
    session = Session(ONE)
    session.do(people.add_person())
    session.reset(Document())
    assert (session.undo_label, session.redo_label, session.modified) == (None, None, False)
    assert session.document == Document()
