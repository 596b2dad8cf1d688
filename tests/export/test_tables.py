"""Tables become files that Excel and a browser open, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from genogram_app.export.files import ExportError
from genogram_app.export.tables import Sheet, Table, csv_bytes, html_bytes, write_sheet

SHEET = Sheet("Homes & dates", ("One <line>.",), (Table("Who", ("Name", "Says"), (("Zoë", "a, “b”\nc"),)),))


def test_values_are_written_as_excel_opens_them() -> None:
    assert csv_bytes(SHEET).decode("utf-8-sig") == 'Name,Says\r\nZoë,"a, “b”\nc"\r\n'


def test_a_cell_is_never_a_formula() -> None:
    sheet = Sheet("", (), (Table("", ("a",), (("=1+1",), ("-x",))),))
    assert csv_bytes(sheet).decode("utf-8-sig") == "a\r\n'=1+1\r\n'-x\r\n"


def test_a_page_holds_every_cell_with_its_signs_escaped() -> None:
    page = html_bytes(SHEET).decode()
    assert "<h1>Homes &amp; dates</h1>" in page
    assert "One &lt;line&gt;." in page
    assert '<th scope="col">Name</th>' in page
    assert "<td>a, “b”\nc</td>" in page


def test_nothing_comes_from_elsewhere() -> None:
    page = html_bytes(SHEET).decode()
    assert "http" not in page
    assert "<script" not in page


def test_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"a\.doc was not written: choose a name"):
        write_sheet(SHEET, tmp_path / "a.doc")


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="it is not there"):
        write_sheet(SHEET, tmp_path / "no folder" / "a.csv")
