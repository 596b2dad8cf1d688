from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from genogram_app.checks.finding import Finding
from genogram_app.model.case import Dismissal, View
from genogram_app.ui.findings.export_dialog import FindingsExportDialog
from genogram_app.ui.settings import Settings
from tests.ui.conftest import TODAY, FakeDialogs, family

GAP = Finding("no-father-stated", "gap", "Wren’s father is not stated.", ("p1",))
KNOWN = Finding("two-homes", "gap", "Wren has two homes.", ("p1",))


def opened(qtbot: QtBot, dialogs: FakeDialogs, settings: Settings, said: list[str]) -> FindingsExportDialog:
    document = family().replace(view=View(dismissed=(Dismissal(finding=KNOWN.key, reason="Shared care"),)))
    dialog = FindingsExportDialog(document, (GAP, KNOWN), dialogs, settings, said.append, TODAY)
    qtbot.addWidget(dialog)
    return dialog


def test_all_findings_are_written_with_their_explanations(
    qtbot: QtBot, dialogs: FakeDialogs, settings: Settings, tmp_path: Path
) -> None:
    said: list[str] = []
    dialogs.export_answer = tmp_path / "Findings.html"
    dialog = opened(qtbot, dialogs, settings, said)
    dialog.export_button.click()
    page = dialogs.export_answer.read_text(encoding="utf-8")
    assert "Wren has two homes." in page
    assert "Shared care" in page
    assert "Looked over on 22 November 2026." in page
    assert said == ["Findings.html was written, with 2 findings."]
    assert dialogs.asked[0].startswith("export Child W findings.html")


def test_only_open_findings_can_be_written_and_the_kind_of_file_is_remembered(
    qtbot: QtBot, dialogs: FakeDialogs, settings: Settings, tmp_path: Path
) -> None:
    dialogs.export_answer = tmp_path / "Findings.csv"
    dialog = opened(qtbot, dialogs, settings, [])
    dialog.open_only.click()
    dialog.export_button.click()
    rows = dialogs.export_answer.read_text(encoding="utf-8-sig")
    assert "father" in rows
    assert "two homes" not in rows
    again = opened(qtbot, dialogs, settings, [])
    again.export_button.click()
    assert dialogs.asked[-1].startswith("export Child W findings.csv")


def test_a_file_that_cannot_be_written_leaves_the_dialog_open(
    qtbot: QtBot, dialogs: FakeDialogs, settings: Settings, tmp_path: Path
) -> None:
    said: list[str] = []
    dialogs.export_answer = tmp_path / "Findings.doc"
    dialog = opened(qtbot, dialogs, settings, said)
    dialog.open()
    dialog.export_button.click()
    assert dialog.isVisible()
    assert dialogs.said[0][0] == "The findings were not exported"
    assert said == []
