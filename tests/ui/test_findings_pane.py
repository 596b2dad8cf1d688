from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.model.case import Dismissal
from genogram_app.ui.findings_pane import NO_TEXT, NOTHING, FindingsPane

GAP = Finding("no-father-stated", "gap", "Wren’s father is not stated.", ("p1",))
SAFETY = Finding("unnamed-man", "safety", "A man was there.", evidence=(Evidence("n1", 0, 5, "A man"),))


@pytest.fixture
def pane(qtbot: QtBot) -> FindingsPane:
    found = FindingsPane()
    qtbot.addWidget(found)
    return found


def first_row(pane: FindingsPane) -> QTreeWidgetItem:
    head = pane.tree.topLevelItem(0)
    row = head.child(0) if head is not None else None
    assert row is not None
    return row


def lines(pane: FindingsPane) -> list[str]:
    heads = [pane.tree.topLevelItem(i) for i in range(pane.tree.topLevelItemCount())]
    return [head.text(0) for head in heads if head is not None]


def test_findings_are_grouped_and_counted(pane: FindingsPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.counted) as caught:
        pane.show_findings((GAP, SAFETY), ())
    assert caught.args == [2]
    assert lines(pane) == ["Safety (1)", "Gaps (1)"]


def test_stepping_goes_round_the_findings_that_are_not_explained(pane: FindingsPane) -> None:
    chosen: list[Finding] = []
    pane.chosen.connect(chosen.append)
    pane.show_findings((GAP, SAFETY), ())
    for _ in range(3):
        pane.step(1)
    pane.step(-1)
    assert chosen == [SAFETY, GAP, SAFETY, GAP]


def test_a_finding_is_chosen_with_the_keyboard(pane: FindingsPane, qtbot: QtBot) -> None:
    pane.show_findings((GAP,), ())
    pane.step(1)
    with qtbot.waitSignal(pane.chosen) as caught:
        QTest.keyClick(pane.tree, Qt.Key.Key_Return)
    assert caught.args == [GAP]


def test_a_finding_can_be_explained_and_an_explained_one_count_again(
    pane: FindingsPane, qtbot: QtBot
) -> None:
    pane.show_findings((GAP,), ())
    assert not pane.explain.isEnabled()
    pane.step(1)
    with qtbot.waitSignal(pane.explain_wanted):
        pane.explain.click()
    pane.show_findings((GAP,), (Dismissal(finding=GAP.key, reason="known"),))
    assert lines(pane) == ["Explained (1)"]
    with qtbot.waitSignal(pane.restore_wanted):
        pane.restore.click()


def test_explained_findings_are_struck_through(pane: FindingsPane) -> None:
    pane.show_findings((GAP,), (Dismissal(finding=GAP.key, reason="known"),))
    assert first_row(pane).font(0).strikeOut()
    assert "Explained: known" in first_row(pane).text(0)


def test_the_chosen_finding_stays_chosen_when_others_come(pane: FindingsPane) -> None:
    pane.show_findings((GAP,), ())
    pane.step(1)
    pane.show_findings((SAFETY, GAP), ())
    row = pane.current()
    assert row is not None
    assert row.finding == GAP


def test_a_screen_reader_is_told_the_severity(pane: FindingsPane) -> None:
    pane.show_findings((SAFETY,), ())
    assert first_row(pane).data(0, Qt.ItemDataRole.AccessibleTextRole).startswith("Safety: ")


def test_not_yet_looked_over_no_findings_and_no_match_are_not_the_same(pane: FindingsPane) -> None:
    assert pane.empty_words() == "The case is being looked over…"
    pane.show_findings((), ())
    assert pane.empty_words() == NOTHING
    pane.show_findings((GAP,), ())
    QTest.keyClicks(pane.filter, "zzz")
    assert pane.empty_words() == "No finding matches."


def test_without_a_text_the_first_step_is_to_add_one(pane: FindingsPane, qtbot: QtBot) -> None:
    pane.show()
    pane.show_findings((), (), has_text=False)
    assert pane.empty_words() == NO_TEXT
    with qtbot.waitSignal(pane.text_wanted):
        QTest.mouseClick(pane.add_text, Qt.MouseButton.LeftButton)
    pane.show_findings((), (), has_text=True)
    assert pane.empty_words() == NOTHING
    assert not pane.add_text.isVisible()


def test_a_filter_that_hides_everything_can_be_taken_away(pane: FindingsPane) -> None:
    pane.show()
    pane.show_findings((GAP,), ())
    assert not pane.clear.isVisible()
    QTest.keyClicks(pane.filter, "zzz")
    QTest.mouseClick(pane.clear, Qt.MouseButton.LeftButton)
    assert pane.filter.text() == ""
    assert first_row(pane).data(0, Qt.ItemDataRole.AccessibleTextRole)
