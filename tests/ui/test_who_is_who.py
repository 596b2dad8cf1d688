from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.checks.finding import Finding
from genogram_app.edit.findings import dismiss
from genogram_app.edit.people import add_unknown_male
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from genogram_app.ui.examining import Examined
from genogram_app.ui.merge_dialog import MergeDialog
from genogram_app.ui.settings import Settings
from genogram_app.ui.split_dialog import SplitDialog
from genogram_app.ui.who_is_who import can_be_merged, can_be_split, keys_after
from genogram_app.ui.window import Window
from tests.ui.conftest import TODAY, FakeDialogs

D = TypeVar("D", MergeDialog, SplitDialog)
PAIR = Document(
    people=(Person(id="p1"), Person(id="p2"), Person(id="p3")),
    households=(Household(id="h1"), Household(id="h2")),
)


@pytest.fixture
def window(qtbot: QtBot, session: Session, settings: Settings, dialogs: FakeDialogs) -> Iterator[Window]:
    found = Window(session, dialogs, settings, lambda: TODAY)
    qtbot.addWidget(found)
    found.show()
    yield found
    session.mark_saved()
    found.close()


def test_two_people_or_two_households_can_be_merged() -> None:
    assert can_be_merged(PAIR, ("p1", "p2"))
    assert can_be_merged(PAIR, ("h1", "h2"))
    assert not can_be_merged(PAIR, ("p1", "h2"))
    assert not can_be_merged(PAIR, ("p1", "p2", "p3"))


def test_a_person_of_whom_nothing_is_said_is_not_split() -> None:
    assert not can_be_split(PAIR, ("p1",))


def test_explained_findings_keep_their_explanation() -> None:
    finding = Finding("rule", "gap", "…", people=("p1", "p2"), facts=("u1",))
    after = Finding("rule", "gap", "…", people=("p1",), facts=("u1",))
    assert keys_after([finding], {"p2": "p1"}) == {finding.key: after.key}


def test_the_drawing_offers_to_merge_two_people(window: Window, session: Session) -> None:
    session.do(add_unknown_male())
    (man,) = session.selection
    session.select(("p3", man))
    window.canvas.show_menu(QPoint(0, 0))
    assert window.canvas.menu is not None
    assert window.actions_by_name["merge"] in window.canvas.menu.actions()
    window.canvas.menu.close()


def test_an_unknown_man_turns_out_to_be_somebody(window: Window, session: Session) -> None:
    session.do(add_unknown_male("h1"))
    (man,) = session.selection
    finding = Finding("rule", "gap", "…", people=(man,))
    session.do(dismiss((finding.key,), "It is so."))
    window.desk._examined = session.document, Examined((finding,), ())
    session.select((man, "p3"))
    window.actions_by_name["merge"].trigger()
    dialog = dialog_of(MergeDialog)
    dialog.ok.click()
    assert session.document.find(man) is None
    assert [s.person for s in session.document.residences] == ["p1", "p3"]
    assert session.document.view.dismissed[0].finding == keys_after([finding], {man: "p3"})[finding.key]
    assert window.removal.notice.words.text() == "Merged Unknown male into Piers Quill."
    window.actions_by_name["undo"].trigger()
    assert session.document.find(man) is not None


def test_one_who_is_two_is_split(window: Window, session: Session) -> None:
    session.select(("p2",))
    window.actions_by_name["split"].trigger()
    dialog = dialog_of(SplitDialog)
    assert dialog.list.count() == 2
    dialog.reject()


def test_what_makes_no_sense_rests(window: Window, session: Session) -> None:
    session.select(())
    assert not window.actions_by_name["merge"].isEnabled()
    assert not window.actions_by_name["split"].isEnabled()


def dialog_of(kind: type[D]) -> D:
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return found
