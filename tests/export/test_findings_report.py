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
    tables = findings_sheet(case(), (NOTE, CONTRADICTION)).tables
    assert tuple(row for table in tables for row in table.rows) == (
        ("1", "Contradiction", "Not so.", "", "“Robin was two”", "Draft 2, paragraph 1.1", "Open", ""),
        ("2", "Note", "A note.", "Robin", "", "", "Open", ""),
    )


def test_explained_findings_come_last_with_their_reason() -> None:
    sheet = findings_sheet(case(CONTRADICTION), (CONTRADICTION, NOTE))
    assert [table.rows[0][-2:] for table in sheet.tables] == [("Open", ""), ("Explained", "Known.")]
    assert [table.title for table in sheet.tables] == ["Open: Note (1)", "Explained (1)"]
    assert "2 findings, 1 of them explained." in sheet.about


def test_a_text_outside_the_case_is_cited_by_its_name() -> None:
    outside = Finding("b", "contradiction", "Not so.", (), (), (Evidence("r.docx", 4, 9, "Robin"),))
    (table,) = findings_sheet(case(), (outside,), {"r.docx": TEXT}).tables
    assert table.rows[0][5] == "r.docx, paragraph 1.1"


def test_several_quotations_and_their_places_go_by_the_same_numbers() -> None:
    quotes = (Evidence("n1", 4, 9, "Robin"), Evidence("n1", 10, 13, "was"))
    (table,) = findings_sheet(case(), (Finding("b", "unclear", "Not so.", (), (), quotes),)).tables
    assert table.rows[0][4:6] == (
        "(1) “Robin”\n(2) “was”",
        "(1) Draft 2, paragraph 1.1\n(2) Draft 2, paragraph 1.1",
    )


def test_the_report_says_of_which_day_it_is_and_what_its_kinds_mean() -> None:
    about = findings_sheet(case(), (NOTE,), on="2026-11-22").about
    assert "Looked over on 22 November 2026." in about
    assert about[-1].startswith("Contradiction: the text and the drawing cannot both be right.")


def test_without_findings_the_columns_are_still_named() -> None:
    (table,) = findings_sheet(case(), ()).tables
    assert (table.headings[2], table.rows) == ("Finding", ())
