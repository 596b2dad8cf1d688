"""A case drafted from a report: accepted one by one and all at once, rejected, undone, saved, reopened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.interchange.convert import load
from genogram_app.ui.proposals.pane import ALL_DECIDED
from genogram_app.ui.window import Window
from tests.interchange.documents.made import paragraph, word
from tests.stories.hands import press
from tests.ui.conftest import FakeDialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

REPORT = (
    "Child safeguarding practice review: Ottilie Tarlow",
    "This review is about Ottilie Tarlow, who was born on 4 May 2016.",
    "Sabine Tarlow is the mother of Ottilie Tarlow. Corin Vale is the father of Ottilie Tarlow.",
    "Ottilie Tarlow lived at Address 1 with Sabine Tarlow from June 2016.",
    "Her half-sister, Jory Tarlow, was born on 9 June 2012.",
    "Neighbours alleged that Corin Vale and Sabine Tarlow married in 2014.",
)


def test_a_report_becomes_a_drawing_that_somebody_has_agreed_to(
    qtbot: QtBot, window: Window, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    bring_in_report(window, dialogs, tmp_path / "report.docx")
    assert window.drafting.offer.isVisible()
    QTest.mouseClick(window.drafting.offer.draft, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert nobody_is_drawn(window)
    assert window.drafting.preview.marked
    accept_people(qtbot, window)
    reject_one(qtbot, window)
    accept_the_rest(qtbot, window)
    undo_and_redo(qtbot, window)
    save_and_reopen(qtbot, window, dialogs, tmp_path / "Ottilie.genogram")


def bring_in_report(window: Window, dialogs: FakeDialogs, path: Path) -> None:
    path.write_bytes(word("".join(paragraph(words) for words in REPORT)))
    dialogs.text_answer = path
    window.actions_by_name["open-text"].trigger()
    assert len(window.session.document.documents) == 1


def settle(qtbot: QtBot, window: Window) -> None:
    """Wait until the case has been read as it is now."""
    qtbot.waitUntil(lambda: window.drafting.drafting.is_settled, timeout=10_000)


def listed(window: Window) -> list[str]:
    return window.drafting.pane.tree.lines()


def nobody_is_drawn(window: Window) -> bool:
    return not window.session.document.people and not window.canvas.picture_scene.boxes


def accept_people(qtbot: QtBot, window: Window) -> None:
    """The heading of the people stands for all of them; A accepts."""
    tree = window.drafting.pane.tree
    assert tree.hasFocus()
    QTest.keyClick(tree, Qt.Key.Key_Home)
    QTest.keyClick(tree, Qt.Key.Key_A)
    names = {p.name for p in window.session.document.people}
    assert names == {"Ottilie Tarlow", "Sabine Tarlow", "Corin Vale", "Jory Tarlow"}
    assert window.session.undo_label == "Accept 4 proposals"
    assert {box.person for box in window.canvas.picture_scene.boxes} == {"p1", "p2", "p3", "p4"}
    settle(qtbot, window)
    assert not any(line.startswith("Add Ottilie") for line in listed(window))


def reject_one(qtbot: QtBot, window: Window) -> None:
    """What is rejected is not drawn, and is told by the report alone."""
    pane = window.drafting.pane
    (place,) = [n for n, line in enumerate(listed(window)) if "married" in line]
    QTest.keyClick(pane.tree, Qt.Key.Key_Home)
    for _ in range(place):
        QTest.keyClick(pane.tree, Qt.Key.Key_Down)
    assert "alleged" in window.texts.area.toPlainText()
    QTest.keyClick(pane.tree, Qt.Key.Key_R)
    assert not any("married" in line for line in listed(window))
    settle(qtbot, window)
    assert not any("married" in line for line in listed(window))
    assert len(window.session.document.view.rejected) == 1


def accept_the_rest(qtbot: QtBot, window: Window) -> None:
    pane = window.drafting.pane
    QTest.mouseClick(pane.accept_all, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    document = window.session.document
    assert {(k.child, k.parent) for k in document.parentage} >= {("p1", "p2"), ("p1", "p3")}
    assert not document.partnerships
    assert document.accounts
    assert all(a.quote for a in document.accounts)
    assert pane.empty_words() == ALL_DECIDED
    assert not window.drafting.preview.marked


def undo_and_redo(qtbot: QtBot, window: Window) -> None:
    before = window.session.document
    press(window, "Ctrl+Z")
    assert not window.session.document.parentage
    settle(qtbot, window)
    assert any("as a parent of" in line for line in listed(window))
    press(window, "Ctrl+Shift+Z")
    assert window.session.document is before
    settle(qtbot, window)


def save_and_reopen(qtbot: QtBot, window: Window, dialogs: FakeDialogs, path: Path) -> None:
    """What was rejected stays rejected in the file, and is there when one asks for it."""
    dialogs.save_answer = path
    press(window, "Ctrl+S")
    assert len(load(path).view.rejected) == 1
    assert window.open_path(path)
    pane = window.drafting.pane
    assert not window.drafting.drafting.is_on
    press(window, "Ctrl+Shift+P")
    settle(qtbot, window)
    assert pane.empty_words() == ALL_DECIDED
    pane.show_rejected.click()
    assert [line for line in listed(window) if "married" in line]
