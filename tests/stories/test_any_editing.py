"""Whatever is done to a case, in whichever order: it stays whole, and every step can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import note, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from pydantic import ValidationError
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from genogram_app.app.main import make_window
from genogram_app.edit import removal
from genogram_app.edit.comparing import compared
from genogram_app.edit.merging import in_order, merge, merge_refusals
from genogram_app.edit.session import Edit, EditRefused, Session
from genogram_app.edit.splitting import said_of, split_person
from genogram_app.entry.phrases import read_phrases
from genogram_app.entry.table_reading import read_table
from genogram_app.entry.table_text import grid_of_text
from genogram_app.model.document import Document
from genogram_app.model.text_form import read_case, write_case
from genogram_app.picture.picture import draw
from genogram_app.review.findings import review
from genogram_app.store.image import read_image, write_image
from genogram_app.ui.merge_dialog import MergeDialog
from genogram_app.ui.settings import Settings
from genogram_app.ui.split_dialog import SplitDialog
from genogram_app.ui.window import Window
from tests.commands import COMMANDS
from tests.stories.conftest import FixedClock
from tests.stories.falsifying import kept_when_it_fails
from tests.strategies import documents
from tests.ui.conftest import TODAY, FakeDialogs, family

PHRASES = (
    "mother Kelly Shaw b 1994",
    "partner Dean; son Jay, 3",
    "household Address 9",
    "Kelly Shaw + Dean Price",
    "brother of Isla",
    "moved 2020",
)
HEADINGS = "Name\tRelationship\tDOB/Age\tM/F\tAddress"
ROWS = (
    "Isla Shaw\tSubject child\t3/2/21\tF\t2 Low Lane",
    "Kelly Shaw\tMother\t12/3/94\tF\t2 Low Lane",
    "Unknown male\tmother's partner\t\t\t14 High Rd",
    "Bo\tBrother\t2019\tM\t",
)
ELSEWHERE = frozenset(
    {
        *("new", "open", "open-text", "quit", "close-case", "save", "save-as", "export", "template"),
        *("three-homes", "one-home", "tour"),
    }
)
NUMBERS = st.integers(0, 999)
W = TypeVar("W", bound=QWidget)
NIGHTLY = settings.get_current_profile_name() == "nightly"


class Editing(RuleBasedStateMachine):
    """Edits a case beside a list of what the case was after every step."""

    @initialize(start=documents(max_people=5))
    def begin(self, start: Document) -> None:
        self.session = Session(start)
        self.states, self.saved, self.lost = [start], start, set[str]()

    @rule(names=st.lists(st.sampled_from(sorted(COMMANDS)), min_size=1, max_size=4), data=st.data())
    @kept_when_it_fails
    def edit(self, names: list[str], data: st.DataObject) -> None:
        for name in names:
            document = self.session.document

            def pick(list_name: str, document: Document = document) -> str:
                ids = [item.id for item in getattr(document, list_name)]
                chosen: str = data.draw(st.sampled_from(ids or ["gone"]))
                return chosen

            # Every other command must refuse in words or leave a whole case.
            self.do(COMMANDS[name](pick), breaks_rules=name == "a date that is none")

    @rule(data=st.data())
    @kept_when_it_fails
    def remove_anything(self, data: st.DataObject) -> None:
        ids = [item.id for _, item in self.session.document.items()]
        gone = data.draw(st.lists(st.sampled_from([*ids, "gone"]), min_size=1, max_size=2))
        self.do(removal.remove(gone))
        assert all(self.session.document.find(i) is None for i in gone)

    @rule(data=st.data())
    @kept_when_it_fails
    def merge_two(self, data: st.DataObject) -> None:
        document = self.session.document
        items = document.people if data.draw(st.booleans()) else document.households
        if len(items) < 2:
            return
        ids = st.lists(st.sampled_from([item.id for item in items]), min_size=2, max_size=2, unique=True)
        kept, gone = in_order(document, *data.draw(ids))
        fields = compared(document, kept, gone)
        choices: dict[str, Any] = {c.field: data.draw(st.sampled_from((0, 1))) for c in fields}
        possible = not merge_refusals(document, kept, gone)
        assert self.do(merge(kept, gone, choices)) == possible
        assert (self.session.document.find(gone) is None) == possible

    @rule(data=st.data())
    @kept_when_it_fails
    def split_one(self, data: st.DataObject) -> None:
        document = self.session.document
        if document.people:
            person = data.draw(st.sampled_from([p.id for p in document.people]))
            said = [item.id for item in said_of(document, person)]
            moved = data.draw(st.lists(st.sampled_from(said), unique=True)) if said else []
            assert self.do(split_person(person, moved, "Bo")) == bool(moved)

    @rule(phrases=st.lists(st.sampled_from(PHRASES), min_size=1, max_size=2))
    @kept_when_it_fails
    def write_phrases(self, phrases: list[str]) -> None:
        session = self.session
        text = "; ".join(phrases)
        reading = read_phrases(text, session.document, selection=session.selection, today=TODAY)
        if reading.edit is not None:
            self.do(reading.edit)

    @rule(lines=st.lists(st.sampled_from(ROWS), min_size=1, max_size=3))
    @kept_when_it_fails
    def paste_a_table(self, lines: list[str]) -> None:
        grid = grid_of_text("\n".join((HEADINGS, *lines)))
        assert grid is not None
        reading = read_table(grid, self.session.document, TODAY)
        self.do(reading.edit())

    @rule(data=st.data())
    @kept_when_it_fails
    def select(self, data: st.DataObject) -> None:
        ids = [item.id for _, item in self.session.document.items()]
        self.session.select(tuple(data.draw(st.lists(st.sampled_from([*ids, "gone"]), max_size=3))))

    @rule()
    def undo(self) -> None:
        self.session.undo()

    @rule()
    def redo(self) -> None:
        self.session.redo()

    @rule(step=st.integers(-1, 60))
    @kept_when_it_fails
    def jump(self, step: int) -> None:
        self.session.go_to(step)
        assert self.session.now == min(max(step, 0), len(self.states) - 1)

    @rule()
    @kept_when_it_fails
    def see_every_step_again(self) -> None:
        here = self.session.now
        for step in (*reversed(range(here)), *range(len(self.states)), here):
            self.session.go_to(step)
            assert self.session.document == self.states[step]

    @rule()
    @kept_when_it_fails
    def save(self) -> None:
        assert read_image(write_image(self.session.document)) == self.session.document
        self.session.mark_saved()
        self.saved = self.session.document

    @rule()
    @kept_when_it_fails
    def reopen(self) -> None:
        for document in self.states[: self.session.now + 1]:
            self.lost |= ids_of(document)
        again = read_image(write_image(self.session.document))
        self.session.reset(again)
        self.lost -= ids_of(again)
        self.states, self.saved = [again], again

    @rule()
    @kept_when_it_fails
    def look(self) -> None:
        document = self.session.document
        keys = [group.key for group in draw(document).drawing.groups if group.key.startswith("person:")]
        assert sorted(keys) == sorted(f"person:{person.id}" for person in document.people)
        review(document, [])

    def do(self, edit: Edit, *, breaks_rules: bool = False) -> bool:
        """Do an edit and note what came of it; return whether anything changed or could have."""
        session, before, now = self.session, self.session.document, self.session.now
        try:
            session.do(edit)
        except EditRefused as refusal:
            note(f"{edit.label}: refused, {refusal}")
            assert session.document is before
            return False
        except ValidationError:
            assert breaks_rules
            assert session.document is before
            return False
        if session.document is not before:
            past = (ids_of(document) for document in self.states[: now + 1])
            gone = self.lost.union(*past) - ids_of(before)
            assert gone.isdisjoint(ids_of(session.document)), "an id was given again"
            self.states[session.now :] = [session.document]
        return True

    @invariant()
    def the_case_is_whole(self) -> None:
        if not hasattr(self, "session"):
            return
        session, document = self.session, self.session.document
        assert document is self.states[session.now]
        assert len(session.steps) == len(self.states) - 1
        assert session.modified == (document is not self.saved)
        assert read_case(write_case(document)) == document
        assert all(document.find(i) is not None for i in session.selection)


def ids_of(document: Document) -> set[str]:
    return {item.id for _, item in document.items()}


TestEditing = Editing.TestCase
TestEditing.settings = settings() if NIGHTLY else settings(max_examples=30, stateful_step_count=20)


class Clicking(RuleBasedStateMachine):
    """Does to the real window what a user may do, in any order.

    What is picked is a number, and not one of what there is, because a failure has to come again.
    """

    make: Callable[[FakeDialogs], Window]
    folder: Path

    @initialize()
    def begin(self) -> None:
        self.dialogs = FakeDialogs()
        self.window = type(self).make(self.dialogs)
        self.session = self.window.session
        self.window.files.begin(family())

    @rule(pick=NUMBERS, answer=NUMBERS)
    @kept_when_it_fails
    def trigger(self, pick: int, answer: int) -> None:
        """Any action that is offered; what leaves the case or begins a tour has stories of its own."""
        actions = self.window.actions_by_name
        names = sorted(name for name in actions if actions[name].isEnabled() and name not in ELSEWHERE)
        name = names[pick % len(names)]
        note(name)
        actions[name].trigger()
        self.answer(answer)

    def answer(self, pick: int) -> None:
        """Take any entry of a menu that has opened, accept what merges and splits, leave other dialogs."""
        for menu in shown(QMenu):
            entries = [action for action in menu.actions() if action.isEnabled() and not action.menu()]
            if entries:
                entries[pick % len(entries)].trigger()
            menu.close()
        for dialog in shown(QDialog):
            if isinstance(dialog, SplitDialog):
                dialog.list.item(pick % dialog.list.count()).setCheckState(Qt.CheckState.Checked)
            if isinstance(dialog, SplitDialog | MergeDialog) and dialog.ok.isEnabled():
                dialog.ok.click()
            else:
                dialog.reject()

    @rule(first=NUMBERS, second=NUMBERS, people=st.booleans())
    @kept_when_it_fails
    def select(self, first: int, second: int, *, people: bool) -> None:
        document = self.session.document
        ids = [item.id for item in (document.people if people else document.households)]
        if ids:
            self.window.select(tuple(dict.fromkeys(ids[n % len(ids)] for n in (first, second))))

    @rule(pick=NUMBERS)
    @kept_when_it_fails
    def select_anything(self, pick: int) -> None:
        ids = [item.id for _, item in self.session.document.items()]
        self.window.select((ids[pick % len(ids)] if ids else "gone",))

    @rule(key=st.sampled_from([Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Delete, Qt.Key.Key_Escape]))
    @kept_when_it_fails
    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.canvas, key)

    @rule(step=st.integers(0, 30))
    @kept_when_it_fails
    def jump(self, step: int) -> None:
        self.window.history.go_to(step)

    @rule()
    @kept_when_it_fails
    def save_and_reopen(self) -> None:
        path = type(self).folder / "clicking.genogram"
        self.dialogs.save_answer = path
        assert self.window.files.save()
        assert not self.session.modified
        before = self.session.document
        assert self.window.open_path(path)
        assert self.session.document.replace(view=before.view) == before

    @invariant()
    def the_window_shows_the_case(self) -> None:
        if not hasattr(self, "session"):
            return
        document = self.session.document
        assert all(document.find(i) is not None for i in self.session.selection)
        assert self.window.isWindowModified() == self.session.modified
        assert self.window.actions_by_name["undo"].isEnabled() == (self.session.now > 0)

    def teardown(self) -> None:
        if hasattr(self, "window"):
            self.dialogs.changes_answer = "discard"
            self.window.close()
            self.window.deleteLater()


def shown(kind: type[W]) -> list[W]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.usefixtures("usual_looks")
def test_whatever_is_clicked_the_window_shows_the_case(qapp: QApplication, tmp_path: Path) -> None:
    numbers = count()

    def make(dialogs: FakeDialogs) -> Window:
        store = QSettings(str(tmp_path / f"{next(numbers)}.ini"), QSettings.Format.IniFormat)
        window = make_window(Settings(store), dialogs, FixedClock())
        window.show()
        return window

    machine = type("InTheWindow", (Clicking,), {"make": staticmethod(make), "folder": tmp_path})
    few = settings(max_examples=5, stateful_step_count=14)
    many = settings(max_examples=40, stateful_step_count=40)
    run_state_machine_as_test(machine, settings=many if NIGHTLY else few)
