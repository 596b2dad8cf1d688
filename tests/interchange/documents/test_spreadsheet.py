"""The rows of a workbook, sheet by sheet."""

from __future__ import annotations

from pathlib import Path

from genogram_app.interchange.documents.spreadsheet import read_bytes
from genogram_app.interchange.documents.text_read import nobody_watches
from tests.interchange.documents import made


def test_each_sheet_stands_under_its_name() -> None:
    data = made.workbook(
        {"Police": [["Date", "Event"], ["3 May 2019", "Seen."]], "Empty": [], "Health": [["x"]]}
    )
    found = read_bytes(Path("c.xlsx"), data, nobody_watches).text
    assert found == "Police\n\nDate\tEvent\n3 May 2019\tSeen.\n\nHealth\n\nx\n"


def test_a_lone_sheet_needs_no_name() -> None:
    found = read_bytes(Path("c.xlsx"), made.workbook({"Sheet1": [["a", "b"]]}), nobody_watches).text
    assert found == "a\tb\n"
