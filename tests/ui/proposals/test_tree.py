"""The list of proposals is decided by keys, and keeps its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.model.document import Document
from genogram_app.review.drafting.steps import Drafted
from genogram_app.ui.proposals.rows import Row, Wanted, blocks, rows_of
from genogram_app.ui.proposals.tree import ProposalTree


@pytest.fixture
def rows(draft: Drafted, document: Document) -> tuple[Row, ...]:
    return rows_of(draft, document)


@pytest.fixture
def tree(qtbot: QtBot, rows: tuple[Row, ...]) -> ProposalTree:
    found = ProposalTree()
    qtbot.addWidget(found)
    found.resize(360, 500)
    found.show_blocks(blocks(rows, Wanted()))
    found.show()
    qtbot.waitExposed(found)
    return found


@pytest.mark.parametrize(
    ("key", "meaning"),
    [
        (Qt.Key.Key_A, "accept"),
        (Qt.Key.Key_Space, "accept"),
        (Qt.Key.Key_R, "reject"),
        (Qt.Key.Key_F2, "correct"),
    ],
)
def test_a_key_decides(qtbot: QtBot, tree: ProposalTree, key: Qt.Key, meaning: str) -> None:
    with qtbot.waitSignal(tree.decided) as told:
        QTest.keyClick(tree, key)
    assert told.args == [meaning]


def test_letters_that_decide_are_not_left_to_the_window(tree: ProposalTree) -> None:
    event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    event.ignore()
    QApplication.sendEvent(tree, event)
    assert event.isAccepted()


def test_a_heading_stands_for_all_below_it(tree: ProposalTree) -> None:
    QTest.keyClick(tree, Qt.Key.Key_Home)
    assert tree.heading() == "People (3)"
    assert [r.proposal.words for r in tree.rows()] == [
        "Add Ottilie Tarlow",
        "Add Sabine Tarlow",
        "Add Corin Vale",
    ]
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert tree.heading() == ""
    assert [r.proposal.words for r in tree.rows()] == ["Add Ottilie Tarlow"]


def test_the_place_in_the_list_is_kept(tree: ProposalTree, rows: tuple[Row, ...]) -> None:
    married = next(r for r in rows if "married" in r.proposal.words)
    assert tree.go_to(married.key)
    tree.show_blocks(blocks(rows[1:], Wanted()))
    assert tree.row() == married


def test_the_next_in_the_list_takes_the_place_of_what_has_gone(
    tree: ProposalTree, rows: tuple[Row, ...]
) -> None:
    assert tree.go_to(rows[0].key)
    tree.show_blocks(blocks(rows[1:], Wanted()))
    assert tree.row() == rows[1]


def test_a_folded_group_stays_folded(tree: ProposalTree, rows: tuple[Row, ...]) -> None:
    first = tree.topLevelItem(0)
    assert first is not None
    first.setExpanded(False)
    tree.show_blocks(blocks(rows[1:], Wanted()))
    again = tree.topLevelItem(0)
    assert again is not None
    assert not again.isExpanded()


def test_a_screen_reader_hears_the_certainty_first(tree: ProposalTree, rows: tuple[Row, ...]) -> None:
    married = next(r for r in rows if "married" in r.proposal.words)
    assert tree.go_to(married.key)
    item = tree.currentItem()
    assert item is not None
    said = item.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Alleged: ")
