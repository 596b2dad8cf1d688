"""The text of an OpenDocument text: paragraphs, tables, notes; tracked changes as if accepted."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

from odfdo import Document, Element

from genogram_app.interchange.documents.blocks import one_line, paragraphs, table
from genogram_app.interchange.documents.kinds import damaged
from genogram_app.interchange.documents.text_read import TextRead, Watch

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_LEFT_OUT = frozenset({"text:tracked-changes", "office:annotation", "text:sequence-decls", "office:forms"})
_SPACES = {"text:s": " ", "text:tab": " ", "text:line-break": " "}


def read_bytes(path: Path, data: bytes, _watch: Watch) -> TextRead:
    """Return the text of an OpenDocument text.

    Raises:
        CaseFileError: when it is damaged.
    """
    try:
        body = Document(io.BytesIO(data)).body
        text = paragraphs([*_blocks(body), *_notes(body)])
    except Exception as error:
        raise damaged(path) from error
    return TextRead(text, MEDIA_TYPE)


def _blocks(element: Element) -> Iterator[str]:
    for child in element.children:
        if child.tag in ("text:p", "text:h"):
            yield one_line("".join(_words(child)))
        elif child.tag == "table:table":
            yield table(_rows(child))
        elif child.tag not in _LEFT_OUT:
            yield from _blocks(child)


def _rows(element: Element) -> Iterator[list[str]]:
    for row in element.get_elements("descendant::table:table-row"):
        cells = (cell for cell in row.children if cell.tag == "table:table-cell")
        yield [" ".join(block.replace("\n", "; ") for block in _blocks(cell)) for cell in cells]


def _words(element: Element) -> Iterator[str]:
    """The words of a paragraph without its notes and comments."""
    yield element.text or ""
    for child in element.children:
        if child.tag in _SPACES:
            yield _SPACES[child.tag]
        elif child.tag not in _LEFT_OUT and child.tag != "text:note":
            yield from _words(child)
        yield child.tail or ""


def _notes(body: Element) -> Iterator[str]:
    for note in body.get_elements("descendant::text:note-body"):
        yield " ".join(_blocks(note))
