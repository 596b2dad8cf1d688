"""The main job, through the real window: from an empty case to a picture in the report."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.ui.canvas.neighbours import in_reading_order
from genogram_app.ui.export_dialog import ExportDialog
from genogram_app.ui.findings.rows import words_of
from genogram_app.ui.inspector.links import Adder
from genogram_app.ui.inspector.rows import RowsField
from genogram_app.ui.new_case_dialog import NewCaseDialog
from genogram_app.ui.window import Window
from tests.stories.hands import add, choose, find, press, write, write_into
from tests.ui.conftest import FakeDialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

REPORT = (
    "Juno lived with her mother, Perla Marsh, and Perla’s partner, Ned Osier, at Address 1. "
    "Ned’s children Fern and Linden stayed there. Juno’s grandmother, Hester Marsh, was worried. "
)


def test_from_an_empty_case_to_a_picture_in_the_report(
    qtbot: QtBot, window: Window, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    build_family(window)
    put_into_household(qtbot, window)
    check_against_report(qtbot, window)
    export(window, dialogs, tmp_path / "Figure 1.pdf")
    save_and_reopen(window, dialogs, tmp_path / "Juno.genogram")


def build_family(window: Window) -> None:
    """The subject child, her mother, the mother's partner and his two children; no father is known."""
    press(window, "A")
    assert window.session.document.case.subjects == window.session.selection
    write(window, "name", "Juno Marsh")
    write(window, "birth", "3/4/21")
    choose(window, "sex", "Female")
    add(window, "add-mother")
    write(window, "name", "Perla Marsh")
    partner = add(window, "add-partner")
    write(window, "name", "Ned Osier")
    choose(window, "sex", "Male")
    for name in ("Fern Osier", "Linden Osier"):
        window.session.select((partner,))
        add(window, "add-child", "other parent not known")
        write(window, "name", name)
    document = window.session.document
    assert [p.name for p in document.people] == [
        "Juno Marsh", "Perla Marsh", "Ned Osier", "Fern Osier", "Linden Osier",
    ]  # fmt: skip
    assert document.people[0].birth == "2021-04-03"
    assert [(k.child, k.parent) for k in document.parentage] == [("p1", "p2"), ("p4", "p3"), ("p5", "p3")]
    assert document.partnerships[0].stages[0].status == "not_known"


def put_into_household(qtbot: QtBot, window: Window) -> None:
    """The child lives in a household from a date on."""
    find(window, "Juno")
    qtbot.waitUntil(lambda: bool(adders(window)))
    (adder,) = adders(window)
    adder.click()
    next(a for a in adder.choices.actions() if a.text() == "New household").trigger()
    adder.choices.close()
    homes = window.inspector.editor("homes")
    assert isinstance(homes, RowsField)
    write_into(homes.rows[0].editor("from_"), "May 2021")
    write_into(homes.rows[0].editor("to"), "still")
    residence = window.session.document.residences[0]
    assert (residence.person, residence.from_, residence.to) == ("p1", "2021-05", "..")
    assert residence.household == "h1"


def check_against_report(qtbot: QtBot, window: Window) -> None:
    """The report names a grandmother who is not on the drawing; adding her mends the finding."""
    QGuiApplication.clipboard().setText(REPORT)
    press(window, "Ctrl+Shift+V")
    assert window.session.document.documents[0].text == REPORT
    qtbot.waitUntil(lambda: is_missed(window, "Hester"))
    press(window, "F8")
    while not (row := window.findings.current()) or "Hester" not in words_of(row):
        press(window, "F8")
    assert "Hester Marsh" in window.texts.quoted_words()
    find(window, "Perla")
    add(window, "add-mother")
    write(window, "name", "Hester Marsh")
    qtbot.waitUntil(lambda: not window.desk.reviewer.busy() and not is_missed(window, "Hester"))


def is_missed(window: Window, name: str) -> bool:
    """Whether somebody in the text is said to be missing from the drawing."""
    omissions = [f for f in window.desk.findings() if f.severity == "omission"]
    return any(name in evidence.quote for finding in omissions for evidence in finding.evidence)


def export(window: Window, dialogs: FakeDialogs, path: Path) -> None:
    """The picture goes into a PDF."""
    dialogs.export_answer = path
    press(window, "Ctrl+E")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    dialog.accept()
    assert path.read_bytes().startswith(b"%PDF")


def save_and_reopen(window: Window, dialogs: FakeDialogs, path: Path) -> None:
    """What is opened again is what was saved, with everybody where they were seen."""
    dialogs.save_answer = dialogs.open_answer = path
    press(window, "Ctrl+S")
    saved, seen = window.session.document, in_reading_order(window.canvas.picture_scene.boxes)
    assert not window.isWindowModified()
    press(window, "Ctrl+N")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NewCaseDialog)
    dialog.empty.click()
    assert window.session.document.people == ()
    press(window, "Ctrl+O")
    opened = window.session.document
    assert opened.replace(view=opened.view.replace(order=())) == saved
    assert in_reading_order(window.canvas.picture_scene.boxes) == seen
    assert dialogs.said == []


def adders(window: Window) -> list[Adder]:
    """The button below the homes that adds one."""
    found = window.inspector.findChildren(Adder)
    return [b for b in found if b.text() == "Add home…" and b.isVisibleTo(window)]
