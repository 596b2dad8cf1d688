"""Rows are as high as their words need in the width that there is."""

from __future__ import annotations

from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from genogram_app.ui.wrapped_rows import WrappedRows


def test_a_row_grows_with_its_words_and_with_a_narrower_list(qtbot: QtBot) -> None:
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    tree.setHeaderHidden(True)
    tree.setWordWrap(True)
    tree.setItemDelegate(WrappedRows(tree))
    short, long = QTreeWidgetItem(["Few words"]), QTreeWidgetItem(["Many words " * 30])
    tree.addTopLevelItems([short, long])
    tree.resize(400, 300)
    tree.show()
    wide = tree.visualItemRect(long).height()
    assert wide > tree.visualItemRect(short).height()
    tree.resize(200, 300)
    tree.scheduleDelayedItemsLayout()
    qtbot.waitUntil(lambda: tree.visualItemRect(long).height() > wide)
