from __future__ import annotations

from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.positions import set_positions
from genogram_app.edit.session import Session
from genogram_app.edit.texts import set_text
from genogram_app.ui.desk import Desk, same_content
from genogram_app.ui.findings.pane import FindingsPane
from genogram_app.ui.limits_dialog import limits_of
from genogram_app.ui.settings import Settings
from genogram_app.ui.text.pane import NarrativePane
from tests.ui.conftest import TODAY, FakeDialogs


class Panes(NamedTuple):
    desk: Desk
    findings: FindingsPane
    texts: NarrativePane


@pytest.fixture
def panes(qtbot: QtBot, session: Session, dialogs: FakeDialogs, settings: Settings) -> Panes:
    session.do(set_text("n1", "Wren lived with her aunt Marigold Tarlow. A man was asleep on the sofa."))
    findings, texts = FindingsPane(settings), NarrativePane(session, settings)
    qtbot.addWidget(findings)
    qtbot.addWidget(texts)
    desk = Desk(session, findings, texts, dialogs, session.do, lambda: TODAY, lambda _: None, settings)
    qtbot.waitUntil(lambda: not desk.reviewer.busy())
    return Panes(desk, findings, texts)


def test_choosing_a_finding_shows_its_sentence(panes: Panes) -> None:
    finding = next(f for f in panes.desk.findings() if f.evidence)
    panes.findings.chosen.emit(finding)
    quoted = panes.texts.quoted_words()
    assert quoted == finding.evidence[0].quote


def test_choosing_a_finding_selects_whom_it_is_about(panes: Panes, session: Session) -> None:
    finding = next(f for f in panes.desk.findings() if f.people)
    panes.findings.chosen.emit(finding)
    assert session.selection == finding.people


def explain_first(panes: Panes, reason: str) -> None:
    if panes.findings.current() is None:
        panes.findings.step(1)
    panes.findings.detail.reasons.line.setText(reason)
    panes.findings.detail.reasons.explain.click()


def test_an_explained_finding_keeps_its_reason_in_the_case(panes: Panes, session: Session) -> None:
    explain_first(panes, "Checked with the school")
    assert session.document.view.dismissed[0].reason == "Checked with the school"
    session.undo()
    assert session.document.view.dismissed == ()


def test_no_reason_no_explanation(panes: Panes, session: Session) -> None:
    explain_first(panes, "  ")
    assert session.document.view.dismissed == ()


def test_after_an_explanation_the_next_open_finding_is_chosen(panes: Panes) -> None:
    panes.findings.step(1)
    first, following = panes.findings.current(), panes.findings.next_open()
    explain_first(panes, "It is so")
    now = panes.findings.current()
    assert now is not None
    assert first is not None
    assert now.key == following != first.key


def mendable(panes: Panes) -> None:
    """Choose the first finding that can be mended."""
    for _ in panes.desk.findings():
        panes.findings.step(1)
        if panes.findings.detail.mends:
            return
    raise AssertionError("nothing can be mended")


def test_a_mend_is_one_step_that_says_what_was_done(panes: Panes, session: Session) -> None:
    mendable(panes)
    before, words = session.document, panes.findings.detail.mends[0].text()
    steps = session.now
    panes.findings.detail.mends[0].click()
    assert session.document != before
    assert session.now == steps + 1
    assert session.notice is not None
    assert words.removeprefix("1  ") in session.notice
    session.undo()
    assert session.document == before


def test_a_mended_finding_is_gone_when_the_case_has_been_looked_over(panes: Panes, qtbot: QtBot) -> None:
    mendable(panes)
    mended = panes.findings.current()
    assert mended is not None
    QTest.keyClick(panes.findings.tree, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: not panes.desk.reviewer.busy())
    assert mended.key not in {finding.key for finding in panes.desk.findings()}


def test_only_what_is_about_the_selected_people_can_be_listed(panes: Panes, session: Session) -> None:
    panes.findings.filters.about_selected.setChecked(True)
    session.select(("p3",))
    rows = panes.findings.tree.findings.all_rows()
    assert rows
    assert all("p3" in (*row.finding.people, *row.finding.facts) for row in rows)
    panes.findings.step(1)
    assert panes.findings.tree.findings.all_rows() == rows, "following a finding leaves the list alone"


def test_an_edit_brings_new_findings(qtbot: QtBot, panes: Panes, session: Session) -> None:
    before = panes.desk.findings()
    session.do(set_text("n1", "Nothing is said."))
    qtbot.waitUntil(lambda: panes.desk.findings() != before)


def test_moving_somebody_changes_nothing_that_is_looked_over(panes: Panes, session: Session) -> None:
    before = session.document
    session.do(set_positions({"p1": (10.0, 20.0)}))
    assert same_content(session.document, before)
    assert not panes.desk.reviewer.busy()


def test_a_clicked_name_selects_the_person(panes: Panes, session: Session) -> None:
    panes.texts.resize(600, 300)
    panes.texts.show()
    place = panes.texts.area.cursorRect().center()
    QTest.mouseClick(panes.texts.area.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.selection == ("p1",)


def test_the_case_is_looked_over_again_when_the_limits_change(
    panes: Panes, settings: Settings, qtbot: QtBot
) -> None:
    QTest.mouseClick(panes.findings.limits, Qt.MouseButton.LeftButton)
    panes.desk.asking.boxes["unseen_weeks"].setValue(9)
    panes.desk.asking.accept()
    assert panes.desk.reviewer.busy()
    qtbot.waitUntil(lambda: not panes.desk.reviewer.busy())
    assert limits_of(settings).unseen_weeks == 9


def test_limits_that_stay_as_they_were_ask_for_nothing(panes: Panes) -> None:
    panes.findings.limits_wanted.emit()
    panes.desk.asking.accept()
    assert not panes.desk.reviewer.busy()


def test_the_findings_are_exported_from_where_they_are_listed(panes: Panes, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not panes.desk.reviewer.busy())
    QTest.mouseClick(panes.findings.export, Qt.MouseButton.LeftButton)
    assert panes.desk.exporting.isVisible()
    panes.desk.exporting.reject()
