from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram_app.interchange.plain_text import read_text
from genogram_app.store.refusals import CaseFileError

TEXT = "Zoë said “no”.\nShe’d moved – twice."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_report_reads_the_same_however_it_was_encoded(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "report.txt").write_bytes(TEXT.encode(encoding))
    assert read_text(tmp_path / "report.txt") == TEXT


@pytest.mark.parametrize(("mark", "encoding"), [(b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")])
def test_both_orders_of_utf_16_are_read(tmp_path: Path, mark: bytes, encoding: str) -> None:
    (tmp_path / "report.txt").write_bytes(mark + TEXT.encode(encoding))
    assert read_text(tmp_path / "report.txt") == TEXT


def test_lines_end_alike_whatever_wrote_them(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_bytes(b"a\r\nb\nc\rd\r\n\r\ne")
    assert read_text(tmp_path / "report.txt") == "a\nb\nc\nd\n\ne"


@given(st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"])))
def test_any_text_in_utf_8_is_read_as_it_is(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert read_text(path) == text


def test_an_empty_file_is_an_empty_text(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_bytes(b"")
    assert read_text(tmp_path / "report.txt") == ""


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04...", "save it as plain text"),
        (b"\xd0\xcf\x11\xe0...", "older Word document"),
        (b"{\\rtf1\\ansi}", "rich text"),
        (b"%PDF-1.7", "PDF"),
        (b"\x89PNG\r\n\x1a\n\x00", "it is not plain text"),
        (b"SQLite format 3\x00", "it is not plain text"),
        (b"a\x00b", "it is not plain text"),
        (b"\xff\xfea", "it is not plain text"),
        (b"\xff\xfe\x00\xd8", "it is not plain text"),
        (b"not utf-8 \xe9 nor windows \x81", "it is not plain text"),
    ],
)
def test_what_is_not_plain_text_is_refused_with_what_to_do(tmp_path: Path, data: bytes, words: str) -> None:
    (tmp_path / "report.txt").write_bytes(data)
    with pytest.raises(CaseFileError, match=words):
        read_text(tmp_path / "report.txt")


def test_a_text_that_no_report_is_as_long_as_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "report.txt").open("wb") as file:
        file.truncate(50 * 1024 * 1024 + 1)
    with pytest.raises(CaseFileError, match="larger than 50 MB"):
        read_text(tmp_path / "report.txt")
