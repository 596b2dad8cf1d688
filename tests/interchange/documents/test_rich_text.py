"""Rich text: paragraphs, signs of Windows, rows of tables."""

from __future__ import annotations

from pathlib import Path

from genogram_app.interchange.documents.rich_text import read_bytes
from genogram_app.interchange.documents.text_read import nobody_watches


def read(data: bytes) -> str:
    return read_bytes(Path("report.rtf"), data, nobody_watches).text


def test_paragraphs_and_curly_quotes_are_read() -> None:
    found = read(b"{\\rtf1\\ansi\\ansicpg1252 She said \\'93no\\'94.\\par Robin\\'92s home.\\par}")
    assert found == "She said “no”.\n\nRobin’s home.\n"


def test_a_row_of_a_table_has_tabs_between_its_cells() -> None:
    row = b"\\trowd\\cellx1000\\cellx2000\\cellx3000 3 May\\cell Police\\cell Seen.\\cell\\row"
    assert read(b"{\\rtf1\\ansi " + row + b"}") == "3 May\tPolice\tSeen.\n"
