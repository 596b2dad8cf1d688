"""Who says what becomes a table in which what differs stands first."""

from __future__ import annotations

from genogram_app.export.accounts_table import accounts_sheet
from genogram_app.export.tables import csv_bytes
from genogram_app.family.graph import build_graph
from genogram_app.review.accounts.compared import compared
from tests.review.accounts.cases import disagreeing


def test_what_differs_stands_first_with_source_date_and_words() -> None:
    sheet = accounts_sheet(disagreeing(), compared(build_graph(disagreeing())))
    assert [table.title for table in sheet.tables] == [
        "Accounts that differ",
        "Accounts that agree",
        "Facts without an account",
    ]
    assert sheet.tables[0].rows[1] == (
        "Corin Vale: date of birth",
        "11 April 2020",
        "School file",
        "2023",
        "4 November 2020",
        "“DOB 04/11/2020”",
        "",
        "Recorded",
    )
    assert sheet.tables[2].rows[0][:3] == ("Petra Vale", "drawn", "No source")


def test_every_row_goes_into_one_list_for_a_spreadsheet() -> None:
    sheet = accounts_sheet(disagreeing(), compared(build_graph(disagreeing())))
    lines = csv_bytes(sheet).decode("utf-8-sig").splitlines()
    assert lines[0].startswith("About,Drawn,Source,Date,Says")
    assert len(lines) == 1 + sum(len(table.rows) for table in sheet.tables)
