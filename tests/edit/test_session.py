from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from pydantic import ValidationError

from genogram_app.edit import findings, homes, items, people, positions, relations, removal, texts
from genogram_app.edit.session import Edit, EditRefused, Session
from genogram_app.model.document import Document
from genogram_app.model.people import BackgroundFact, Person
from genogram_app.model.text_form import read_case, write_case
from tests.strategies import documents

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


Pick = Callable[[str], str]
"""Picks an id of a list of the document, or one that does not exist when the list is empty."""

COMMANDS: dict[str, Callable[[Pick], Edit]] = {
    "add a person": lambda _: people.add_person(),
    "add a partner": lambda pick: people.add_partner(pick("people")),
    "add a child": lambda pick: people.add_child((pick("people"), pick("people"))),
    "add a mother": lambda pick: people.add_parent(pick("people"), "female"),
    "add a sibling": lambda pick: people.add_sibling(pick("people"), "male"),
    "add an unborn child": lambda pick: people.add_unborn((pick("people"),)),
    "add an unknown male": lambda pick: people.add_unknown_male(pick("households")),
    "mark the subject": lambda pick: people.set_subject(pick("people"), on=True),
    "unmark the subject": lambda pick: people.set_subject(pick("people"), on=False),
    "name": lambda pick: people.set_name(pick("people"), "Bo"),
    "partnership": lambda pick: relations.add_partnership(pick("people"), pick("people"), "married"),
    "stage": lambda pick: relations.add_stage(pick("partnerships"), "separated"),
    "parentage": lambda pick: relations.add_parentage(pick("people"), pick("people")),
    "kin": lambda pick: relations.add_kin(pick("people"), pick("people"), "great-aunt"),
    "bond": lambda pick: relations.add_bond(pick("people"), pick("people"), "close"),
    "twins": lambda pick: relations.add_multiple_birth((pick("people"), pick("people"), pick("people"))),
    "household": lambda pick: homes.add_household((pick("people"),)),
    "residence": lambda pick: homes.add_residence(pick("people"), pick("households"), "2020"),
    "move house": lambda pick: homes.move_residents((pick("people"),), pick("households"), "2022"),
    "whereabouts": lambda pick: homes.add_whereabouts(pick("people")),
    "leave": lambda pick: homes.leave_household((pick("people"),), pick("households")),
    "place": lambda pick: positions.set_positions({pick("people"): (10.0, 20.0)}),
    "tidy": lambda _: positions.clear_positions(),
    "text": lambda _: texts.add_text(None, "Ada and Bo."),
    "change the text": lambda pick: texts.set_text(pick("documents"), "Bo."),
    "explain": lambda _: findings.dismiss("f1", "It is so."),
    "restore": lambda _: findings.restore("f1"),
    "ethnicity": lambda pick: items.set_field(
        pick("people"), "background.ethnicity", BackgroundFact(state="declined")
    ),
    "a date that is none": lambda pick: items.set_field(pick("people"), "birth", "soon"),
    "title": lambda _: items.set_case(title="Child K"),
    "add two people": lambda pick: items.together(
        "Add two", [people.add_person(), people.add_partner(pick("people"))]
    ),
}


class Editing(RuleBasedStateMachine):
    """Any edits in any order: the case stays whole, and every step can be taken back and done again."""

    @initialize(start=documents(max_people=5))
    def begin(self, start: Document) -> None:
        self.start = start
        self.session = Session(start)

    @rule(names=st.lists(st.sampled_from(sorted(COMMANDS)), min_size=1, max_size=5), data=st.data())
    def edit(self, names: list[str], data: st.DataObject) -> None:
        for name in names:
            self.do(name, data)

    @rule(data=st.data())
    def remove_anything(self, data: st.DataObject) -> None:
        ids = [item.id for _, item in self.session.document.items()]
        gone = data.draw(st.lists(st.sampled_from([*ids, "gone"]), min_size=1, max_size=2))
        self.session.do(removal.remove(gone))
        assert all(self.session.document.find(i) is None for i in gone)

    def do(self, name: str, data: st.DataObject) -> None:
        before = self.session.document

        def pick(list_name: str) -> str:
            ids = [item.id for item in getattr(before, list_name)]
            chosen: str = data.draw(st.sampled_from(ids or ["gone"]))
            return chosen

        try:
            self.session.do(COMMANDS[name](pick))
        except EditRefused as refusal:
            note(f"{name}: refused, {refusal}")
            assert self.session.document is before
        except ValidationError:
            # Every other command must refuse in words or leave a whole case.
            assert name == "a date that is none"
            assert self.session.document is before

    @rule(data=st.data())
    def select(self, data: st.DataObject) -> None:
        ids = [item.id for _, item in self.session.document.items()]
        self.session.select(tuple(data.draw(st.lists(st.sampled_from([*ids, "gone"]), max_size=3))))

    @rule()
    def undo(self) -> None:
        self.session.undo()

    @rule()
    def redo(self) -> None:
        self.session.redo()

    @rule()
    def save(self) -> None:
        self.session.mark_saved()
        assert not self.session.modified

    @precondition(lambda self: self.session.undo_label is not None)
    @rule()
    def all_the_way_back_and_forth(self) -> None:
        while self.session.redo_label is not None:
            self.session.redo()
        end, steps = self.session.document, 0
        while self.session.undo_label is not None:
            self.session.undo()
            steps += 1
        assert self.session.document == self.start
        for _ in range(steps):
            self.session.redo()
        assert self.session.document == end

    @invariant()
    def the_case_is_whole(self) -> None:
        if not hasattr(self, "session"):
            return
        document = self.session.document
        text = write_case(document)
        note(f"falsifying.case.json:\n{text}")
        assert read_case(text) == document
        assert all(document.find(i) is not None for i in self.session.selection)


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=60, stateful_step_count=15)


def test_a_case_that_was_never_saved_counts_as_changed_until_it_is() -> None:
    session = Session(Document())
    session.reset(Document(), saved=False)
    assert session.modified
    session.mark_saved()
    assert not session.modified
