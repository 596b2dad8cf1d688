from __future__ import annotations

from pathlib import Path

import pytest

from genogram_app.edit.items import set_field
from genogram_app.edit.session import Session
from genogram_app.interchange.convert import load, save
from genogram_app.model.document import Document
from genogram_app.ui.file_actions import FileActions, file_name
from genogram_app.ui.settings import Settings
from tests.ui.conftest import FakeDialogs, family


@pytest.fixture
def files(session: Session, dialogs: FakeDialogs, settings: Settings) -> FileActions:
    return FileActions(session, dialogs, settings, lambda: None)


def change(session: Session) -> None:
    session.do(set_field("p1", "notes", "changed"))


def test_a_case_is_saved_where_one_says_and_opens_again(
    files: FileActions, session: Session, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    change(session)
    dialogs.save_answer = dialogs.open_answer = tmp_path / "Child W.genogram"
    assert files.save()
    assert not session.modified
    assert load(tmp_path / "Child W.genogram") == session.document
    saved = session.document
    assert files.new()
    assert session.document == Document()
    assert files.open()
    assert session.document == saved


def test_the_suggested_name_is_the_title(files: FileActions, dialogs: FakeDialogs) -> None:
    assert not files.save()
    assert dialogs.asked == ["save as Child W.genogram"]


def test_cancelling_keeps_the_changed_case(
    files: FileActions, session: Session, dialogs: FakeDialogs
) -> None:
    change(session)
    dialogs.changes_answer = "cancel"
    kept = session.document
    assert not files.new()
    assert session.document is kept
    assert session.modified


def test_not_saving_lets_the_changes_go(files: FileActions, session: Session, dialogs: FakeDialogs) -> None:
    change(session)
    dialogs.changes_answer = "discard"
    assert files.new()
    assert session.document == Document()


def test_giving_up_the_file_name_keeps_the_case_open(
    files: FileActions, session: Session, dialogs: FakeDialogs
) -> None:
    change(session)
    dialogs.changes_answer = "save"
    dialogs.save_answer = None
    assert not files.may_leave()


def test_a_case_that_was_not_changed_is_left_without_a_question(
    files: FileActions, dialogs: FakeDialogs
) -> None:
    assert files.may_leave()
    assert dialogs.asked == []


def test_a_file_that_cannot_be_opened_leaves_the_open_case(
    files: FileActions, session: Session, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.genogram"
    bad.write_bytes(b"not a case")
    dialogs.open_answer = bad
    kept = session.document
    assert not files.open()
    assert session.document is kept
    (said,) = dialogs.said
    assert "bad.genogram" in said[1]
    assert "still open" in said[2]
    assert bad.read_bytes() == b"not a case"


def test_a_case_that_cannot_be_saved_stays_open_and_changed(
    files: FileActions, session: Session, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    change(session)
    dialogs.save_answer = tmp_path / "gone" / "case.genogram"
    assert not files.save()
    assert session.modified
    assert "still open" in dialogs.said[0][2]


def test_saving_and_opening_are_remembered(files: FileActions, settings: Settings, tmp_path: Path) -> None:
    path = tmp_path / "case.case.json"
    save(family(), path)
    assert files.open_path(path)
    assert settings.recent() == (path,)
    assert files.title() == "Child W"


def test_a_title_becomes_a_name_that_every_system_takes() -> None:
    assert file_name('Child K: "2024/3"?') == "Child K 2024 3"
    assert file_name("...") == "Untitled case"


def test_an_example_opens_as_a_case_without_a_file(
    files: FileActions, session: Session, dialogs: FakeDialogs
) -> None:
    assert files.open_example("one-home")
    assert session.document.case.title == "Hazel"
    assert files.path is None
    assert not session.modified
    files.save()
    assert dialogs.asked == ["save as Hazel.genogram"]


def test_an_example_does_not_take_the_place_of_unsaved_work(
    files: FileActions, session: Session, dialogs: FakeDialogs
) -> None:
    change(session)
    dialogs.changes_answer = "cancel"
    kept = session.document
    assert not files.open_example("one-home")
    assert session.document is kept


def test_a_case_is_saved_as_it_is_shown(
    session: Session, dialogs: FakeDialogs, settings: Settings, tmp_path: Path
) -> None:
    def as_shown(document: Document) -> Document:
        return document.replace(view=document.view.replace(order=("p3", "p2")))

    files = FileActions(session, dialogs, settings, lambda: None, as_shown)
    before = session.document
    dialogs.save_answer = tmp_path / "Child W.genogram"
    assert files.save()
    assert load(tmp_path / "Child W.genogram").view.order == ("p3", "p2")
    assert session.document is before
    assert not session.modified
