"""A Word document as its readers see it: changes accepted, tables by rows, footnotes at the end."""

from __future__ import annotations

from pathlib import Path

from genogram_app.interchange.documents.text_read import TextRead, nobody_watches
from genogram_app.interchange.documents.word import read_bytes
from tests.interchange.documents import made
from tests.interchange.documents.made import paragraph, rows, words


def read(body: str, footnotes: str = "") -> TextRead:
    return read_bytes(Path("report.docx"), made.word(body, footnotes=footnotes), nobody_watches)


def test_paragraphs_are_parted_by_an_empty_line() -> None:
    assert (
        read(paragraph("Callie ", "is 28.") + paragraph("She moved.")).text == "Callie is 28.\n\nShe moved.\n"
    )


def test_tracked_changes_are_read_as_if_accepted() -> None:
    inserted = f'<w:ins w:id="1" w:author="A">{words("stayed with")}</w:ins>'
    deleted = '<w:del w:id="2" w:author="A"><w:r><w:delText>left</w:delText></w:r></w:del>'
    assert read(paragraph("Callie ", deleted, inserted, " June.")).text == "Callie stayed with June.\n"


def test_a_table_is_rows_with_tabs_between_its_cells() -> None:
    text = read(rows([["Date", "Event"], ["19/06/2019", "Robin was seen."]])).text
    assert text == "Date\tEvent\n19/06/2019\tRobin was seen.\n"


def test_footnotes_follow_the_text_and_are_marked_in_it() -> None:
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    note = f'<w:footnote w:id="2">{paragraph("Not his real name.")}</w:footnote>'
    text = read(paragraph("Robin", mark, " was two."), footnotes=note).text
    assert text == "Robin¹ was two.\n\nNot his real name.\n"


def test_macros_are_neither_run_nor_kept_and_that_is_said() -> None:
    data = made.word(paragraph("Callie."), extra={"word/vbaProject.bin": b"\x00"})
    found = read_bytes(Path("report.docm"), data, nobody_watches)
    assert found.text == "Callie.\n"
    assert found.remarks == ("The document holds macros. They were not run and are not kept.",)
