from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from genogram_app.ui.ahead import Ahead

NAMES = ("loaded_ahead_one", "loaded_ahead_two")


@pytest.fixture
def ahead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ahead]:
    for name in NAMES:
        (tmp_path / f"{name}.py").write_text("", encoding="utf-8")
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.syspath_prepend(str(tmp_path))
    parent = QObject()
    loading = Ahead(NAMES, parent)
    loading.setInterval(1)
    yield loading
    loading.stop()


def test_nothing_is_loaded_before_it_is_wanted(ahead: Ahead) -> None:
    assert not ahead.isActive()


def test_parts_are_loaded_one_by_one_until_none_is_left(ahead: Ahead, qtbot: QtBot) -> None:
    ahead.begin()
    assert not sys.modules.keys() & set(NAMES)
    qtbot.waitUntil(lambda: NAMES[0] in sys.modules)
    qtbot.waitUntil(lambda: not ahead.isActive())
    assert NAMES[1] in sys.modules


def test_what_is_loaded_is_not_waited_for_again(ahead: Ahead, qtbot: QtBot) -> None:
    ahead.begin()
    qtbot.waitUntil(lambda: not ahead.isActive())
    ahead.begin()
    assert not ahead.isActive()
