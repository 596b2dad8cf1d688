"""The findings report says what, about whom, where, and what was answered."""

from __future__ import annotations

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.export.findings_report import findings_sheet
from genogram_app.model.case import CaseInfo, Dismissal, View
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from genogram_app.model.people import Person

TEXT = "1.1 Robin was\ntwo."
NOTE = Finding("a", "note", "A note.", ("p1",))
CONTRADICTION = Finding("b", "contradiction", "Not so.", (), (), (Evidence("n1", 4, 17, "Robin was\ntwo"),))


def case(*explained: Finding) -> Document:
    return Document(
        case=CaseInfo(title="Child R", reference="R/1"),
        people=(Person(id="p1", name="Robin"),),
        documents=(TextDocument(id="n1", title="Draft 2", text=TEXT),),
        view=View(dismissed=tuple(Dismissal(finding=f.key, reason="Known.") for f in explained)),
    )


def test_a_finding_is_told_with_quotation_place_and_people() -> None:
    (table,) = findings_sheet(case(), (NOTE, CONTRADICTION)).tables
    assert table.rows == (
        ("1", "Contradiction", "Not so.", "", "“Robin was two”", "Draft 2, paragraph 1.1", "Open", ""),
        ("2", "Note", "A note.", "Robin", "", "", "Open", ""),
    )


def test_explained_findings_come_last_with_their_reason() -> None:
    sheet = findings_sheet(case(CONTRADICTION), (CONTRADICTION, NOTE))
    assert [row[-2:] for row in sheet.tables[0].rows] == [("Open", ""), ("Explained", "Known.")]
    assert "2 findings, 1 of them explained." in sheet.about


def test_a_text_outside_the_case_is_cited_by_its_name() -> None:
    outside = Finding("b", "contradiction", "Not so.", (), (), (Evidence("r.docx", 4, 9, "Robin"),))
    (table,) = findings_sheet(case(), (outside,), {"r.docx": TEXT}).tables
    assert table.rows[0][5] == "r.docx, paragraph 1.1"
