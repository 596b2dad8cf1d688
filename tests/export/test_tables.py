"""Tables become files that Excel and a browser open, whole or not at all."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest

from genogram_app.export.files import ExportError
from genogram_app.export.tables import Sheet, Table, csv_bytes, html_bytes, write_sheet

SHEET = Sheet("Homes & dates", ("One <line>.",), (Table("Who", ("Name", "Says"), (("Zoë", "a, “b”\nc"),)),))


def test_values_are_written_as_excel_opens_them() -> None:
    assert csv_bytes(SHEET).decode("utf-8-sig") == 'Name,Says\r\nZoë,"a, “b”\nc"\r\n'


def test_a_cell_is_never_a_formula() -> None:
    sheet = Sheet("", (), (Table("", ("a",), (("=1+1",), ("-x",), ("\n=1",))),))
    assert csv_bytes(sheet).decode("utf-8-sig") == "a\r\n'=1+1\r\n'-x\r\n\"'\n=1\"\r\n"


def test_a_page_holds_every_cell_with_its_signs_escaped() -> None:
    page = html_bytes(SHEET).decode()
    assert "<h1>Homes &amp; dates</h1>" in page
    assert "One &lt;line&gt;." in page
    assert '<th scope="col">Name</th>' in page
    assert "<td>a, “b”\nc</td>" in page


def test_welsh_letters_reach_excel() -> None:
    sheet = Sheet("", (), (Table("", ("Enw",), (("Siân Tŷ-mawr ŵ",),)),))
    assert csv_bytes(sheet).startswith(b"\xef\xbb\xbf")
    assert "Siân Tŷ-mawr ŵ" in csv_bytes(sheet).decode("utf-8-sig")


def test_rows_and_tables_say_what_they_are_about() -> None:
    page = html_bytes(SHEET).decode()
    assert '<h2 id="table-1">Who</h2>\n<table aria-labelledby="table-1">' in page
    assert '<tr><th scope="row">Zoë</th><td>' in page


def test_on_paper_the_headings_come_again_and_no_row_is_torn() -> None:
    page = html_bytes(SHEET).decode()
    assert "thead { display: table-header-group; }" in page
    assert "tr { break-inside: avoid; }" in page
    assert "@page { size: A4 landscape;" in page


def test_a_page_is_one_whole_document() -> None:
    opened: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, _: object) -> None:
            if tag != "meta":
                opened.append(tag)

        def handle_endtag(self, tag: str) -> None:
            assert opened.pop() == tag

    Reader().feed(html_bytes(SHEET).decode())
    assert opened == []


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
