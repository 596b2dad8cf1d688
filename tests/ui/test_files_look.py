from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from genogram_app.ui.files_look import FilesLook
from genogram_app.ui.recent_cases import RecentCase, look_up

Shown = list[tuple[RecentCase, ...]]


@pytest.fixture
def parent(qapp: QObject) -> QObject:
    return QObject()


def test_files_that_answer_are_shown_once_with_what_is_known_of_them(parent: QObject, tmp_path: Path) -> None:
    shown: Shown = []
    (tmp_path / "w.genogram").touch()
    paths = [tmp_path / "w.genogram", tmp_path / "gone.genogram"]
    FilesLook(parent).look(paths, shown.append)
    assert shown == [look_up(paths)]


def test_a_drive_that_does_not_answer_holds_nothing_up(parent: QObject, qtbot: QtBot) -> None:
    shown: Shown = []
    answered, path = Event(), Path("/far/w.genogram")

    def slowly(paths: Sequence[Path]) -> tuple[RecentCase, ...]:
        answered.wait(30)
        return tuple(RecentCase(path, found=False) for path in paths)

    look = FilesLook(parent, slowly)
    look.look([path], shown.append)
    assert shown == [(RecentCase(path),)]
    answered.set()
    qtbot.waitUntil(lambda: shown[-1] == (RecentCase(path, found=False),))
    assert look.parent() is parent


def test_an_answer_that_comes_too_late_is_dropped(parent: QObject) -> None:
    shown: Shown = []
    answered, slow, quick = Event(), Path("/far/w.genogram"), Path("/near/w.genogram")

    def look_at(paths: Sequence[Path]) -> tuple[RecentCase, ...]:
        if slow in paths:
            answered.wait(30)
        return tuple(RecentCase(path, found=False) for path in paths)

    look = FilesLook(parent, look_at)
    look.look([slow], shown.append)
    late = look._thread
    look.look([quick], shown.append)
    answered.set()
    assert late is not None
    late.join(30)
    assert not look._poll.isActive()
    assert [cases[0].path for cases in shown] == [slow, quick]
