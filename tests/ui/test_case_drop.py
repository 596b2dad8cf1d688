from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.interchange.convert import save
from genogram_app.ui.case_drop import dropped_case
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window
from tests.ui.conftest import TODAY, FakeDialogs, family


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(target: QWidget, data: QMimeData) -> bool:
    """Drag the data over a widget and let go; return whether it was taken."""
    move, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), move, data, left, none)
    QApplication.sendEvent(target, enter)
    let_go = QDropEvent(QPointF(5, 5), move, data, left, none)
    QApplication.sendEvent(target, let_go)
    return enter.isAccepted() and let_go.isAccepted()


@pytest.fixture
def window(qtbot: QtBot, session: Session, dialogs: FakeDialogs, settings: Settings) -> Iterator[Window]:
    found = Window(session, dialogs, settings, lambda: TODAY)
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    yield found
    found.close()


@pytest.mark.parametrize("place", ["drawing", "text", "details", "start"])
def test_a_case_file_is_opened_wherever_it_is_dropped(
    window: Window, qtbot: QtBot, tmp_path: Path, place: str
) -> None:
    save(family().replace(households=(), residences=()), tmp_path / "w.genogram")
    if place == "start":
        window.files.close()
    targets = {
        "drawing": window.canvas.viewport(),
        "text": window.texts.area.viewport(),
        "details": window.inspector,
        "start": window.middle.currentWidget(),
    }
    target = targets[place]
    assert target is not None
    assert drop(target, files(tmp_path / "w.genogram"))
    qtbot.waitUntil(lambda: window.files.path == tmp_path / "w.genogram")
    assert window.session.document.households == ()


def test_words_that_are_dropped_on_the_text_stay_a_matter_of_the_text(window: Window) -> None:
    words = QMimeData()
    words.setText("Wren ")
    assert drop(window.texts.area.viewport(), words)
    assert "Wren " in window.texts.area.toPlainText()
    assert window.files.path is None


@pytest.mark.parametrize("names", [(), ("report.txt",), ("a.genogram", "b.genogram")])
def test_anything_but_one_case_is_left_alone(names: tuple[str, ...]) -> None:
    assert dropped_case(files(*(Path.home() / name for name in names))) is None


def test_the_text_form_can_be_dropped_too() -> None:
    found = dropped_case(files(Path.home() / "W.CASE.JSON", Path.home() / "notes.txt"))
    assert found is not None
    assert found.name == "W.CASE.JSON"
