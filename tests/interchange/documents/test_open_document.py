"""An OpenDocument text: tables by rows, notes at the end, deleted words left out."""

from __future__ import annotations

from pathlib import Path

from genogram_app.interchange.documents.open_document import read_bytes
from genogram_app.interchange.documents.text_read import nobody_watches
from tests.interchange.documents import made


def read(body: str) -> str:
    return read_bytes(Path("report.odt"), made.open_document(body), nobody_watches).text


def test_spaces_and_breaks_are_kept_as_spaces() -> None:
    assert read("<text:p>Callie<text:s/>lived<text:line-break/>here.</text:p>") == "Callie lived here.\n"


def test_a_table_is_rows_with_tabs_between_its_cells() -> None:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    row = f"<table:table-row>{cell.format('3 May')}{cell.format('Robin was seen.')}</table:table-row>"
    assert read(f"<table:table>{row}</table:table>") == "3 May\tRobin was seen.\n"


def test_a_note_follows_the_text() -> None:
    note = "<text:note><text:note-body><text:p>A pseudonym.</text:p></text:note-body></text:note>"
    assert read(f"<text:p>Robin{note} was two.</text:p>") == "Robin was two.\n\nA pseudonym.\n"


def test_what_a_tracked_change_deleted_is_left_out() -> None:
    change = "<text:tracked-changes><text:p>left</text:p></text:tracked-changes>"
    assert read(f"{change}<text:p>Callie stayed.</text:p>") == "Callie stayed.\n"
