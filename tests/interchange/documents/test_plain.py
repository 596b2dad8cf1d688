"""Plain text is taken as it is, however it was encoded."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram_app.interchange.documents.plain import read_bytes
from genogram_app.interchange.documents.text_read import nobody_watches
from genogram_app.store.refusals import CaseFileError

TEXT = "Zoë said “no”.\nShe’d moved – twice."


def read(data: bytes) -> str:
    return read_bytes(Path("report.txt"), data, nobody_watches).text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_report_reads_the_same_however_it_was_encoded(encoding: str) -> None:
    assert read(TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize(("mark", "encoding"), [(b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")])
def test_both_orders_of_utf_16_are_read(mark: bytes, encoding: str) -> None:
    assert read(mark + TEXT.encode(encoding)) == TEXT


def test_lines_end_alike_whatever_wrote_them() -> None:
    assert read(b"a\r\nb\nc\rd\r\n\r\ne") == "a\nb\nc\nd\n\ne"


@given(st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"])))
def test_any_text_in_utf_8_is_read_as_it_is(text: str) -> None:
    assert read(b"\xef\xbb\xbf" + text.encode()) == text


def test_words_from_right_to_left_stay_in_their_order() -> None:
    said = "She said ‘שלום’ and مرحبا."
    assert read(said.encode()) == said


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00",
        b"SQLite format 3\x00",
        b"a\x00b",
        b"\xff\xfea",
        b"\xff\xfe\x00\xd8",
        b"not utf-8 \xe9 nor windows \x81",
    ],
)
def test_what_is_not_plain_text_is_refused(data: bytes) -> None:
    with pytest.raises(CaseFileError, match=r"report\.txt cannot be opened: it is not plain text"):
        read(data)
