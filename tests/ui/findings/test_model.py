from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from genogram_app.checks.finding import Finding
from genogram_app.model.case import Dismissal
from genogram_app.ui.findings.model import FindingModel
from genogram_app.ui.findings.rows import groups, rows_of

pytestmark = pytest.mark.usefixtures("qapp")
GAP = Finding("no-father-stated", "gap", "Wren’s father is not stated.", ("p1",))
SAFETY = Finding("adult-not-met", "safety", "Nobody met him.", ("p2",))


def shown(*explained: Finding) -> FindingModel:
    model = FindingModel()
    dismissed = [Dismissal(finding=f.key, reason="known") for f in explained]
    model.show_groups(groups(rows_of((GAP, SAFETY), dismissed)))
    return model


def test_headings_hold_their_findings() -> None:
    model = shown()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [model.index(n, 0).data() for n in range(model.rowCount())] == ["Safety (1)", "Gaps (1)"]
    assert model.index(0, 0, model.index(1, 0)).data() == GAP.message


def test_a_finding_is_found_by_its_key() -> None:
    model = shown()
    row = model.row(model.index_of(GAP.key))
    assert row is not None
    assert row.finding == GAP
    assert model.index_of("nothing") == QModelIndex()


def test_a_screen_reader_is_told_the_severity() -> None:
    model = shown()
    told = model.index_of(SAFETY.key).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Safety: Nobody met him."


def test_explained_findings_are_struck_through() -> None:
    model = shown(GAP)
    assert model.index_of(GAP.key).data(Qt.ItemDataRole.FontRole).strikeOut()
    assert "Explained: known" in model.index_of(GAP.key).data()
