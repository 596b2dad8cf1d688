from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.pane_round import PaneRound, reachable


def test_the_round_goes_both_ways_through_what_is_in_sight(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column, fields = QVBoxLayout(window), [QLineEdit() for _ in range(3)]
    for field in fields:
        column.addWidget(field)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    fields[1].hide()
    tour = PaneRound(lambda: [(field, field) for field in fields if field.isVisible()])
    window.setFocus()
    gone = []
    for step in (1, 1, 1, -1):
        tour.go(step)
        gone.append(fields.index(QApplication.focusWidget()))  # type: ignore[arg-type] # one of the three
    assert gone == [0, 2, 0, 2]


def test_tab_goes_through_the_buttons_of_a_tool_bar(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = window.addToolBar("Tools")
    actions = [QAction(words, window) for words in ("One", "Two")]
    bar.addActions(actions)
    first = reachable(bar)
    assert first is bar.widgetForAction(actions[0])
    for button in bar.findChildren(QToolButton):
        if button.defaultAction() in actions:
            assert button.focusPolicy() is Qt.FocusPolicy.TabFocus
