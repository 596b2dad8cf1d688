from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from genogram_app.edit.items import set_case, set_field
from genogram_app.edit.session import Session
from genogram_app.store.case_file import open_case
from genogram_app.store.recovery import copies, copy_path, keep_copy
from genogram_app.ui.file_actions import FileActions
from genogram_app.ui.recovery import Recovery
from genogram_app.ui.settings import Settings
from tests.ui.conftest import FakeDialogs, family


class Desk:
    """A session with its files and the recovery of its work, and what was told."""

    def __init__(self, folder: Path, dialogs: FakeDialogs, settings: Settings, parent: QObject) -> None:
        self.session, self.told = Session(family()), list[str]()
        self.files = FileActions(self.session, dialogs, settings, lambda: None)
        self.recovery = Recovery(folder, self.session, self.files, dialogs, self.told.append, parent)

    def work(self, note: str = "x") -> None:
        self.session.do(set_field("p1", "notes", note))
        self.recovery.keep()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "recovery"


@pytest.fixture
def desk(qapp: QObject, folder: Path, dialogs: FakeDialogs, settings: Settings) -> Iterator[Desk]:
    parent = QObject()
    found = Desk(folder, dialogs, settings, parent)
    yield found
    found.recovery.end()


def test_unsaved_work_is_kept_as_a_copy(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    desk.work()
    qtbot.waitUntil(lambda: len(copies(folder)) == 1)
    assert open_case(copies(folder)[0]) == desk.session.document
    assert copies(folder)[0].name.startswith("Child W~")


def test_work_is_kept_by_itself_after_a_short_while(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    desk.recovery.pause.setInterval(10)
    desk.session.do(set_field("p1", "notes", "x"))
    qtbot.waitUntil(lambda: len(copies(folder)) == 1)


def test_a_case_without_changes_is_not_copied(desk: Desk, folder: Path) -> None:
    desk.recovery.keep()
    assert not folder.exists()


def test_saving_drops_the_copy(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    desk.work()
    qtbot.waitUntil(lambda: len(copies(folder)) == 1)
    desk.session.mark_saved()
    qtbot.waitUntil(lambda: copies(folder) == ())


def test_leaving_the_program_drops_the_copy(
    qapp: QObject, folder: Path, dialogs: FakeDialogs, settings: Settings
) -> None:
    parent = QObject()
    desk = Desk(folder, dialogs, settings, parent)
    desk.work()
    desk.recovery.end()
    assert list(folder.iterdir()) == []


def test_a_case_by_another_title_still_has_one_copy(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    desk.work()
    desk.session.do(set_case(title="Child X"))
    desk.recovery.keep()
    qtbot.waitUntil(lambda: [path.name for path in copies(folder)] == ["Child X~1.genogram"])


def test_the_copy_of_a_window_that_is_open_is_not_offered(
    desk: Desk, folder: Path, dialogs: FakeDialogs, settings: Settings, qtbot: QtBot
) -> None:
    desk.work()
    qtbot.waitUntil(lambda: len(copies(folder)) == 1)
    parent = QObject()
    other = Desk(folder, dialogs, settings, parent)
    assert other.recovery.found() == ()
    other.work("y")
    qtbot.waitUntil(lambda: len(copies(folder)) == 2)
    other.recovery.end()
    assert len(copies(folder)) == 1


CRASH = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QObject
from genogram_app.edit.items import set_case
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.ui.recovery import Recovery

class Files:
    path = Path("Child V.genogram")

application, parent, session = QCoreApplication([]), QObject(), Session(Document())
recovery = Recovery(Path(sys.argv[1]), session, Files(), None, print, parent)
session.do(set_case(reference="7"))
recovery.keep()
recovery._writing.result()
os._exit(1)
"""


def test_what_a_crash_left_behind_is_offered_opened_and_gone(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    subprocess.run([sys.executable, "-c", CRASH, str(folder)], check=False, timeout=60)
    (left,) = desk.recovery.found()
    assert left.name == "Child V~1.genogram"
    assert desk.recovery.open(left)
    assert desk.session.document.case.reference == "7"
    assert desk.session.modified
    qtbot.waitUntil(lambda: left not in copies(folder) and len(copies(folder)) == 1)
    assert desk.recovery.found() == (), "it is this window's own now"


def test_a_copy_is_discarded_only_after_a_question(desk: Desk, folder: Path, dialogs: FakeDialogs) -> None:
    left = copy_path(folder, "Child V", 7)
    keep_copy(family(), left)
    dialogs.agrees = False
    assert not desk.recovery.discard(left)
    assert desk.recovery.found() == (left,)
    dialogs.agrees = True
    assert desk.recovery.discard(left)
    assert desk.recovery.found() == ()


def test_a_copy_that_cannot_be_read_is_told_and_stays(desk: Desk, folder: Path, dialogs: FakeDialogs) -> None:
    folder.mkdir()
    left = copy_path(folder, "Child V", 7)
    left.write_text("nonsense")
    assert not desk.recovery.open(left)
    assert dialogs.said[0][0] == "The recovered case was not opened"
    assert desk.session.document == family()
    assert left.exists()


def test_a_folder_that_takes_no_copies_is_told_once(desk: Desk, folder: Path) -> None:
    folder.touch()
    desk.work()
    desk.work("y")
    assert len(desk.told) == 1
    assert "save it often" in desk.told[0]
