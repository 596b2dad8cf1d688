from __future__ import annotations

from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.checks.finding import Finding
from genogram_app.ui.findings.rows import groups, rows_of
from genogram_app.ui.findings.view import FindingTree

GAP = Finding("no-father-stated", "gap", "Wren’s father is not stated.", ("p1",))


@pytest.fixture
def tree(qtbot: QtBot) -> FindingTree:
    found = FindingTree()
    qtbot.addWidget(found)
    found.resize(370, 500)
    found.show()
    return found


def test_keys_explain_and_mend(tree: FindingTree, qtbot: QtBot) -> None:
    tree.show_groups(groups(rows_of((GAP,), ())), ())
    tree.go_to(GAP.key)
    with qtbot.waitSignal(tree.explain_wanted):
        QTest.keyClick(tree, Qt.Key.Key_E)
    with qtbot.waitSignal(tree.mend_wanted) as caught:
        QTest.keyClick(tree, Qt.Key.Key_2)
    assert caught.args == [1]


def test_rows_are_as_high_as_their_words(tree: FindingTree) -> None:
    long = Finding("no-home-stated", "gap", "Where she lived is not stated. " * 9, ("p1",))
    tree.show_groups(groups(rows_of((GAP, long), ())), ())
    heights = [tree.visualRect(tree.findings.index_of(f.key)).height() for f in (GAP, long)]
    assert heights[1] > 3 * heights[0]


def test_thousands_of_findings_are_listed_at_once(tree: FindingTree) -> None:
    """A budget of a few times what it takes: one that grows with the square of the number is far beyond."""
    findings = [Finding("birth-differs", "gap", f"Finding number {n} of many. " * 4, ()) for n in range(3000)]
    rows = rows_of(findings, ())
    tree.show_groups(groups(rows), ())
    tree.go_to(rows[0].key)
    tree.grab()
    began = process_time()
    tree.show_groups(groups(rows), ())
    tree.go_to(rows[2900].key)
    tree.grab()
    assert process_time() - began < 0.5
