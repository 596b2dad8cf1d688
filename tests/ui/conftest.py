"""What tests of the window share: an invented family, a fake for dialogs, settings in a temporary file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.ui.dialogs import SaveAnswer
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window

TODAY = date(2026, 11, 22)


class FakeDialogs:
    """Answers with what the test has laid ready, and keeps what was said."""

    def __init__(self) -> None:
        self.open_answer: Path | None = None
        self.save_answer: Path | None = None
        self.text_answer: Path | None = None
        self.export_answer: Path | None = None
        self.changes_answer: SaveAnswer = "cancel"
        self.line_answer: str | None = None
        self.print_answer: bool | None = True
        self.print_to: Path | None = None
        self.agrees = True
        self.said: list[tuple[str, str, str]] = []
        self.asked: list[str] = []

    def case_to_open(self, folder: Path) -> Path | None:
        self.asked.append(f"open in {folder}")
        return self.open_answer

    def case_to_save(self, suggestion: Path) -> Path | None:
        self.asked.append(f"save as {suggestion.name}")
        return self.save_answer

    def text_to_open(self, folder: Path) -> Path | None:
        self.asked.append(f"text in {folder}")
        return self.text_answer

    def file_to_export(self, suggestion: Path, kinds: str) -> Path | None:
        self.asked.append(f"export {suggestion.name} as {kinds}")
        return self.export_answer

    def may_print(self, printer: QPrinter) -> bool | None:
        self.asked.append(f"print {printer.docName()}")
        if self.print_to:
            printer.setOutputFileName(str(self.print_to))
        return self.print_answer

    def save_changes(self, title: str) -> SaveAnswer:
        self.asked.append(f"save changes of {title}")
        return self.changes_answer

    def line(self, title: str, question: str, text: str = "") -> str | None:
        self.asked.append(question)
        return self.line_answer

    def agree(self, title: str, question: str, yes: str) -> bool:
        self.asked.append(question)
        return self.agrees

    def say(self, title: str, message: str, details: str = "") -> None:
        self.said.append((title, message, details))


def family() -> Document:
    """A child, two parents who separated, a home, a text that mentions them."""
    return Document.model_validate_json(
        """{
        "case": {"title": "Child W", "subjects": ["p1"], "incident": {"kind": "death", "date": "2024-05-04"}},
        "people": [
            {"id": "p1", "name": "Wren Tarlow", "sex": "female", "birth": "2022-03-01", "aliases": ["Wren"]},
            {"id": "p2", "name": "Odette Tarlow", "sex": "female", "birth": "1998"},
            {"id": "p3", "name": "Piers Quill", "sex": "male"}
        ],
        "partnerships": [{"id": "u1", "partners": ["p2", "p3"],
            "stages": [{"status": "cohabiting", "from": "2020", "to": "2023"}]}],
        "parentage": [
            {"id": "k1", "child": "p1", "parent": "p2", "kind": "birth"},
            {"id": "k2", "child": "p1", "parent": "p3", "kind": "birth"}
        ],
        "households": [{"id": "h1", "label": "Address 1"}],
        "residences": [{"id": "s1", "person": "p1", "household": "h1", "from": "2022-03", "to": null}],
        "documents": [{"id": "n1", "title": "Report", "text": "Wren lived with Odette Tarlow."}]
        }"""
    )


@pytest.fixture
def session() -> Session:
    return Session(family())


@pytest.fixture
def dialogs() -> FakeDialogs:
    return FakeDialogs()


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[Settings]:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    found = Settings(store)
    found.set_text("files/folder", str(tmp_path))
    yield found
    store.sync()


def pytest_itemcollected(item: pytest.Item) -> None:
    """The screenless platform says of several things a window manager does that it cannot do them."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def window(qtbot: QtBot, session: Session, dialogs: FakeDialogs, settings: Settings) -> Iterator[Window]:
    """The program's window with an empty case."""
    found = Window(session, dialogs, settings, lambda: TODAY)
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    yield found
    dialogs.changes_answer = "discard"
    found.close()
