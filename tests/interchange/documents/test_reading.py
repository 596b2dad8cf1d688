"""Whatever kind of file a document is, its text is read, or a refusal says why and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from genogram_app.interchange.documents.reading import FILE_LIMIT, read_document
from genogram_app.store.refusals import CaseFileError
from tests.interchange.documents import made

SENTENCE = "Callie lived at Address 1."
RTF = b"{\\rtf1\\ansi\\pard Callie lived at Address 1.\\par}"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("report.docx", made.word(made.paragraph(SENTENCE))),
        ("report.odt", made.open_document(f"<text:p>{SENTENCE}</text:p>")),
        ("report.rtf", RTF),
        ("report.pdf", made.pdf([[SENTENCE]])),
        ("report.xlsx", made.workbook({"One": [[SENTENCE]]})),
        ("report.csv", SENTENCE.encode()),
        ("report.txt", SENTENCE.encode()),
        ("a Word document under a wrong name.txt", made.word(made.paragraph(SENTENCE))),
    ],
)
def test_the_text_is_read_by_what_the_file_holds(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    assert read_document(tmp_path / name).text.strip() == SENTENCE


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "there is no text in it"),
        (made.word(""), "there is no text in it"),
        (made.pdf([[], []]), "pictures without text"),
        (made.pdf([[SENTENCE]], "secret"), "locked by a password"),
        (made.word(made.paragraph(SENTENCE))[:400], "damaged"),
        (made.packed({"word/document.xml": "<w:document"}), "damaged"),
        (made.pdf([[SENTENCE]])[:200], "damaged"),
        (made.packed({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>'}), "unpacks to more"),
        (made.packed({"a/b.txt": "c"}), "not a document with text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "locked"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 older", "save it as .docx"),
        (b"\x89PNG\r\n", "it is a picture"),
        (made.open_document("", manifest="<manifest:encryption-data/>"), "locked by a password"),
    ],
)
def test_what_cannot_be_read_is_refused_with_why(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "report"
    path.write_bytes(data)
    with pytest.raises(CaseFileError, match=f"report cannot be opened: .*{words}"):
        read_document(path)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    with path.open("wb") as file:
        file.truncate(FILE_LIMIT + 1)
    with pytest.raises(CaseFileError, match="larger than 50 MB"):
        read_document(path)


def test_a_text_that_is_too_long_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text("word " * 1_000_001)
    with pytest.raises(CaseFileError, match="5 million characters"):
        read_document(tmp_path / "report.txt")


def test_reading_a_long_document_can_be_watched_and_stopped(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(made.pdf([[SENTENCE]] * 5))
    seen: list[tuple[int, int]] = []

    def watch(done: int, of: int) -> None:
        seen.append((done, of))
        if done == 3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        read_document(tmp_path / "report.pdf", watch)
    assert seen == [(1, 5), (2, 5), (3, 5)]
