from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.case_drop import CaseDrop, dropped_case


def files(*names: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(Path.home() / name)) for name in names])
    return data


def test_a_case_file_that_is_dropped_is_opened(qtbot: QtBot) -> None:
    opened: list[Path] = []
    window = QWidget()
    qtbot.addWidget(window)
    drop = CaseDrop(window, opened.append)
    data, copy, left = files("w.genogram"), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(
        window, QDropEvent(QPointF(5, 5), copy, data, left, Qt.KeyboardModifier.NoModifier)
    )
    qtbot.waitUntil(lambda: [path.name for path in opened] == ["w.genogram"])
    assert drop.parent() is window


@pytest.mark.parametrize("names", [(), ("report.txt",), ("a.genogram", "b.genogram")])
def test_anything_but_one_case_is_left_alone(names: tuple[str, ...]) -> None:
    assert dropped_case(files(*names)) is None


def test_the_text_form_can_be_dropped_too() -> None:
    found = dropped_case(files("W.CASE.JSON", "notes.txt"))
    assert found is not None
    assert found.name == "W.CASE.JSON"
