"""The text of a PDF, page by page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pypdfium2 as pdfium

from genogram_app.interchange.documents.kinds import damaged, locked
from genogram_app.interchange.documents.pdf_pages import mended
from genogram_app.interchange.documents.text_read import TextRead, Watch

MEDIA_TYPE = "application/pdf"
_NO_TEXT = (
    "its pages are pictures without text (a scan); ask for a version with text, or run text recognition on it"
)


def read_bytes(path: Path, data: bytes, watch: Watch) -> TextRead:
    """Return the text of a PDF, with a form feed between pages; broken lines and words are mended.

    Raises:
        CaseFileError: when it is damaged or needs a password.
    """
    try:
        with closing(pdfium.PdfDocument(data)) as document:
            pages = list(_pages(document, watch))
    except pdfium.PdfiumError as error:
        raise (locked(path) if "password" in str(error).lower() else damaged(path)) from error
    empty = [number for number, page in enumerate(pages, 1) if not page.strip()]
    if len(empty) == len(pages):
        return TextRead("", MEDIA_TYPE, (_NO_TEXT,))
    return TextRead("\f".join(mended(pages)), MEDIA_TYPE, _remarks(empty))


def _pages(document: pdfium.PdfDocument, watch: Watch) -> Iterator[str]:
    for number, page in enumerate(document):
        with closing(page), closing(page.get_textpage()) as text:
            yield text.get_text_range()
        watch(number + 1, len(document))


def _remarks(empty: Sequence[int]) -> tuple[str, ...]:
    if not empty:
        return ()
    if len(empty) == 1:
        return (f"Page {empty[0]} has no text. If it is a picture of a page, it was not read.",)
    listed = ", ".join(map(str, empty[:12])) + (" and others" if len(empty) > 12 else "")
    return (f"Pages {listed} have no text. If they are pictures of pages, they were not read.",)
