from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.model.case import Dismissal, View
from genogram_app.model.document import Document
from genogram_app.ui.findings.pane import NO_TEXT, NOTHING, FindingsPane
from genogram_app.ui.settings import Settings
from tests.ui.conftest import family

GAP = Finding("no-father-stated", "gap", "Wren’s father is not stated.", ("p1",))
SAFETY = Finding(
    "unnamed-man-left-out", "safety", "A man was there.", evidence=(Evidence("n1", 0, 4, "Wren"),)
)


@pytest.fixture
def pane(qtbot: QtBot, settings: Settings) -> FindingsPane:
    found = FindingsPane(settings)
    qtbot.addWidget(found)
    return found


def explained(*findings: Finding) -> Document:
    dismissed = tuple(Dismissal(finding=f.key, reason="known") for f in findings)
    return family().replace(view=View(dismissed=dismissed))


def lines(pane: FindingsPane) -> list[str]:
    return [group.heading for group in pane.tree.findings.groups]


def choose_all(pane: FindingsPane) -> None:
    model, flag = pane.tree.findings, QItemSelectionModel.SelectionFlag
    for row in model.all_rows():
        pane.tree.selectionModel().select(model.index_of(row.key), flag.Select)


def test_findings_are_grouped_and_counted(pane: FindingsPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.counted) as caught:
        pane.show_findings((GAP, SAFETY), family())
    assert caught.args == [2]
    assert lines(pane) == ["Safety (1)", "Gaps (1)"]


def test_stepping_goes_round_the_findings_that_are_not_explained(pane: FindingsPane) -> None:
    chosen: list[Finding] = []
    pane.chosen.connect(chosen.append)
    pane.show_findings((GAP, SAFETY), family())
    for _ in range(3):
        pane.step(1)
    pane.step(-1)
    assert chosen == [SAFETY, GAP, SAFETY, GAP]


def test_enter_follows_a_finding_and_goes_to_what_can_be_done(pane: FindingsPane, qtbot: QtBot) -> None:
    pane.show_findings((SAFETY,), family())
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    pane.step(1)
    pane.tree.setFocus()
    with qtbot.waitSignal(pane.chosen) as caught:
        QTest.keyClick(pane.tree, Qt.Key.Key_Return)
    assert caught.args == [SAFETY]
    assert pane.detail.quotes[0].hasFocus()


def test_several_findings_are_explained_with_one_reason(pane: FindingsPane, qtbot: QtBot) -> None:
    pane.show_findings((GAP, SAFETY), family())
    choose_all(pane)
    assert "2 findings are chosen." in pane.detail.words()
    pane.detail.reasons.line.setText("Both are known")
    with qtbot.waitSignal(pane.explain_wanted) as caught:
        pane.detail.reasons.explain.click()
    assert caught.args == [(SAFETY, GAP), "Both are known"]


def test_an_explained_finding_can_count_again(pane: FindingsPane, qtbot: QtBot) -> None:
    pane.show_findings((GAP,), explained(GAP))
    assert lines(pane) == ["Explained (1)"]
    choose_all(pane)
    with qtbot.waitSignal(pane.restore_wanted) as caught:
        pane.detail.reasons.restore.click()
    assert caught.args == [(GAP,)]


def test_the_chosen_finding_stays_chosen_when_others_come(pane: FindingsPane) -> None:
    pane.show_findings((GAP,), family())
    pane.step(1)
    pane.detail.reasons.line.setText("half a reas")
    pane.show_findings((SAFETY, GAP), family())
    row = pane.current()
    assert row is not None
    assert row.finding == GAP
    assert pane.detail.reasons.line.text() == "half a reas", "what is being typed stays"


def test_not_yet_looked_over_no_findings_and_no_match_are_not_the_same(pane: FindingsPane) -> None:
    assert pane.empty_words() == "The case is being looked over…"
    pane.show_findings((), family())
    assert pane.empty_words() == NOTHING
    pane.show_findings((GAP,), family())
    QTest.keyClicks(pane.filters.line, "zzz")
    assert pane.empty_words() == "No finding matches."


def test_without_a_text_the_first_step_is_to_add_one(pane: FindingsPane, qtbot: QtBot) -> None:
    pane.show()
    pane.show_findings((), Document())
    assert pane.empty_words() == NO_TEXT
    with qtbot.waitSignal(pane.text_wanted):
        QTest.mouseClick(pane.add_text, Qt.MouseButton.LeftButton)
    pane.show_findings((), family())
    assert pane.empty_words() == NOTHING
    assert not pane.add_text.isVisible()


def test_a_filter_that_hides_everything_can_be_taken_away(pane: FindingsPane) -> None:
    pane.show()
    pane.show_findings((GAP,), family())
    assert not pane.clear.isVisible()
    QTest.keyClicks(pane.filters.line, "zzz")
    QTest.mouseClick(pane.clear, Qt.MouseButton.LeftButton)
    assert pane.filters.line.text() == ""
    assert lines(pane) == ["Gaps (1)"]


def test_a_folded_group_stays_folded_at_the_next_start(
    pane: FindingsPane, settings: Settings, qtbot: QtBot
) -> None:
    pane.show_findings((GAP, SAFETY), family())
    pane.tree.collapse(pane.tree.findings.index(0, 0))
    again = FindingsPane(settings)
    qtbot.addWidget(again)
    again.show_findings((GAP, SAFETY), family())
    assert [again.tree.isExpanded(again.tree.findings.index(n, 0)) for n in (0, 1)] == [False, True]


def test_stepping_unfolds_the_group_of_the_finding(pane: FindingsPane) -> None:
    pane.show_findings((GAP,), family())
    pane.tree.collapse(pane.tree.findings.index(0, 0))
    pane.step(1)
    row = pane.current()
    assert row is not None
    assert pane.tree.isExpanded(pane.tree.findings.index(0, 0))
