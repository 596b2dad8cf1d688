"""The text of a plain text file: UTF-8 or UTF-16, or else Windows-1252."""

from __future__ import annotations

import codecs
from pathlib import Path

from genogram_app.interchange.documents.text_read import TextRead, Watch
from genogram_app.store.refusals import not_opened

_NOT_TEXT = "it is not plain text"
_UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CONTROLS_OF_TEXT = "\t\n\v\f\r"


def read_bytes(path: Path, data: bytes, _watch: Watch) -> TextRead:
    """Return the text, with one line feed between lines.

    Raises:
        CaseFileError: when it is not plain text.
    """
    return TextRead(decoded(path, data))


def decoded(path: Path, data: bytes) -> str:
    """Return the text that the bytes of a file are, with one line feed between lines.

    Raises:
        CaseFileError: when they are not plain text.
    """
    text = _decoded(data)
    if text is None or any(_is_foreign(character) for character in set(text)):
        raise not_opened(path, _NOT_TEXT)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes) -> str | None:
    encodings = ("utf-16",) if data.startswith(_UTF_16_MARKS) else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _is_foreign(character: str) -> bool:
    """Whether a text from a word processor never holds the character."""
    return character < " " and character not in _CONTROLS_OF_TEXT
