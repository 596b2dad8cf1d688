"""Working through findings in the real window: mend by click and key, undo, explain, load the next draft."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.model.document import Document
from genogram_app.ui.window import Window
from tests.stories.hands import press
from tests.ui.conftest import FakeDialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

REPORT = (
    "Tansy Wherry was born on 3 April 2019. Her mother is Maud Wherry. Maud Wherry was born on 9 June 1990. "
    "Tansy’s father is Gil Sorrell. Gil Sorrell was born on 1 May 1988. "
    "Maud Wherry said that her sister Ottilie Wherry lived with them for some weeks that summer."
)


def the_case() -> Document:
    """Two dates of birth differ from the report, a father is not drawn, nor is an aunt."""
    return Document.model_validate_json(
        """{
        "case": {"title": "Child T", "subjects": ["p1"],
            "incident": {"kind": "neglect", "date": "2023-01-09"}},
        "people": [
            {"id": "p1", "name": "Tansy Wherry", "aliases": ["Tansy"],
                "sex": "female", "birth": "2018-04-03"},
            {"id": "p2", "name": "Maud Wherry", "aliases": ["Maud"],
                "sex": "female", "birth": "1991-06-09"},
            {"id": "p3", "name": "Gil Sorrell", "aliases": ["Gil"], "sex": "male", "birth": "1986-05-01"}
        ],
        "parentage": [{"id": "k1", "child": "p1", "parent": "p2", "kind": "birth"}],
        "documents": [{"id": "n1", "title": "Report", "text": ""}]
        }"""
    )


@pytest.fixture
def at_work(qtbot: QtBot, window: Window) -> Window:
    document = the_case()
    text = document.documents[0].replace(text=REPORT)
    window.session.reset(document.replace(documents=(text,)))
    looked_over(qtbot, window)
    return window


def looked_over(qtbot: QtBot, window: Window) -> None:
    """Wait until the newest state of the case has been looked over."""
    qtbot.waitUntil(lambda: not window.desk.reviewer.busy() and bool(window.desk.findings()))


def go_to(window: Window, rule: str) -> None:
    """Step on by the key until a finding of the rule is chosen."""
    for _ in window.desk.findings():
        press(window, "F8")
        row = window.findings.current()
        if row is not None and row.finding.rule == rule:
            return
    raise AssertionError(f"no open finding of {rule}")


def test_findings_are_mended_undone_explained_and_kept_with_the_next_draft(
    qtbot: QtBot, at_work: Window, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    window, detail = at_work, at_work.findings.detail
    # The first by the pointer, the second by its number, the third by Enter on its button.
    go_to(window, "birth-differs")
    QTest.mouseClick(detail.mends[0], Qt.MouseButton.LeftButton)
    assert window.removal.notice.words.text().startswith("Done: Change the date of birth of")
    looked_over(qtbot, window)
    go_to(window, "birth-differs")
    window.findings.tree.setFocus()
    QTest.keyClick(window.findings.tree, Qt.Key.Key_1)
    looked_over(qtbot, window)
    go_to(window, "parent-left-out")
    window.findings.tree.setFocus()
    QTest.keyClick(window.findings.tree, Qt.Key.Key_Return)
    assert detail.mends[0].hasFocus()
    QTest.keyClick(detail.mends[0], Qt.Key.Key_Space)
    looked_over(qtbot, window)
    assert [k.parent for k in window.session.document.parentage] == ["p2", "p3"]

    QTest.mouseClick(window.removal.notice.undo, Qt.MouseButton.LeftButton)
    assert [k.parent for k in window.session.document.parentage] == ["p2"]
    looked_over(qtbot, window)

    aunt = next(f for f in window.desk.findings() if "Ottilie" in f.message)
    window.findings.choose(aunt.key)
    window.findings.tree.setFocus()
    QTest.keyClick(window.findings.tree, Qt.Key.Key_E)
    assert detail.reasons.line.hasFocus()
    QTest.keyClicks(detail.reasons.line, "A visit, not a home\r")
    assert [d.reason for d in window.session.document.view.dismissed] == ["A visit, not a home"]

    draft = tmp_path / "draft 2.txt"
    draft.write_text(REPORT.replace("some weeks", "several weeks"), encoding="utf-8")
    dialogs.text_answer = draft
    window.text_actions.replace("n1")
    looked_over(qtbot, window)
    headings = [group.heading for group in window.findings.tree.findings.groups]
    assert "Explained for an earlier wording (1)" in headings
    window.session.undo()
    assert [d.earlier for d in window.session.document.view.dismissed] == [False]


def test_who_keeps_the_drawing_and_records_the_account_has_settled_the_finding(
    qtbot: QtBot, at_work: Window
) -> None:
    window = at_work
    go_to(window, "birth-differs")
    row = window.findings.current()
    assert row is not None
    steps = window.session.now
    QTest.keyClick(window.findings.tree, Qt.Key.Key_2)
    assert window.session.now == steps + 1
    (account,) = window.session.document.accounts
    assert (account.field, account.says) == ("birth", "disputes")
    looked_over(qtbot, window)
    window.findings.choose(row.key)
    again = window.findings.current()
    assert again is not None
    assert again.key == row.key
    assert again.reason == "Recorded as an account; the drawing stays as it is."
    press(window, "Ctrl+Z")
    assert window.session.document.accounts == ()
    assert window.session.document.view.dismissed == ()


def test_a_date_in_question_is_changed_by_hand_from_the_finding(qtbot: QtBot, at_work: Window) -> None:
    window = at_work
    go_to(window, "birth-differs")
    opened = window.findings.detail.details[0]
    assert opened.accessibleName() == "Details of Tansy Wherry"
    QTest.mouseClick(opened, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.docks.in_sight(window.docks.details))
    assert window.session.selection == ("p1",)


def test_tab_goes_from_the_list_down_through_the_finding_as_one_reads(at_work: Window) -> None:
    window, detail = at_work, at_work.findings.detail
    go_to(window, "birth-differs")
    window.findings.tree.setFocus()
    for expected in (detail.quotes[0], *detail.mends, *detail.details, detail.show_drawn):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected
