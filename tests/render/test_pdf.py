from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
from pypdf import PdfReader

from genogram_app.drawing.fonts import baseline_start
from genogram_app.drawing.primitives import Text
from genogram_app.render.pdf import pdf_bytes
from tests.render.specimens import WORDS, specimens

TEXTS = specimens()["texts"]


def test_the_page_is_as_large_as_the_drawing() -> None:
    page = PdfReader(BytesIO(pdf_bytes(TEXTS))).pages[0]
    assert (float(page.mediabox.width), float(page.mediabox.height)) == (300, 200)


def test_the_words_can_be_selected() -> None:
    said = PdfReader(BytesIO(pdf_bytes(TEXTS))).pages[0].extract_text()
    assert all(words in said for words in WORDS)


def test_the_fonts_are_in_the_file() -> None:
    fonts = PdfReader(BytesIO(pdf_bytes(TEXTS))).pages[0]["/Resources"]["/Font"]  # type: ignore[index]
    embedded = [
        font.get_object()["/FontDescriptor"]["/FontFile2"]
        for font in fonts.values()
        if "/FontDescriptor" in font.get_object()
    ]
    assert len(embedded) >= 2


def test_every_drawing_has_a_page_of_its_own_size() -> None:
    wide = replace(TEXTS, width=400.0, title="The second")
    reader = PdfReader(BytesIO(pdf_bytes(TEXTS, wide, TEXTS)))
    assert [float(page.mediabox.width) for page in reader.pages] == [300, 400, 300]
    assert all(WORDS[0] in page.extract_text() for page in reader.pages)
    assert reader.metadata is not None
    assert reader.metadata.title == "A specimen"
    assert set(reader.metadata) <= {
        *("/Title", "/Author", "/Subject", "/Creator", "/Producer", "/Keywords"),
        *("/CreationDate", "/ModDate", "/Trapped"),
    }


def test_the_same_drawing_gives_the_same_bytes() -> None:
    assert pdf_bytes(TEXTS) == pdf_bytes(TEXTS)


def test_the_document_says_its_title_author_and_language() -> None:
    reader = PdfReader(BytesIO(pdf_bytes(TEXTS, author="Review author")))
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("A specimen", "Review author")
    assert reader.trailer["/Root"]["/Lang"] == "en-GB"  # type: ignore[index]


@pytest.mark.parametrize(
    "item",
    [i for g in TEXTS.groups for i in g.items if isinstance(i, Text)],
    ids=lambda t: f"{t.content}-{t.anchor}",
)
def test_every_text_begins_where_the_drawing_says(item: Text) -> None:
    page = pypdfium2.PdfDocument(pdf_bytes(TEXTS))[0].get_textpage()
    x, y = baseline_start(item)
    starts = [
        page.get_charbox(i, loose=True)
        for i in range(page.count_chars())
        if page.get_text_range(i, 1) == item.content[0]
    ]
    assert any(abs(left - x) < 0.3 and bottom < 200 - y < top for left, bottom, _, top in starts)
