"""Reading a report's text from a file."""

from __future__ import annotations

import codecs
from pathlib import Path

from genogram_app.store.refusals import not_opened
from genogram_app.store.whole_file import read_file

SIZE_LIMIT = 50 * 1024 * 1024
"""The largest text that is read, in bytes."""

_OTHER_KINDS = {
    b"PK\x03\x04": "it is a Word document or another packed file; save it as plain text (.txt) first",
    b"\xd0\xcf\x11\xe0": "it is an older Word document; save it as plain text (.txt) first",
    b"{\\rtf": "it is a rich text document; save it as plain text (.txt) first",
    b"%PDF": "it is a PDF; copy its text into a plain text file (.txt) first",
}
_NOT_TEXT = "it is not plain text"
_UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CONTROLS_OF_TEXT = "\t\n\v\f\r"


def read_text(path: Path) -> str:
    """Return the text of a file: UTF-8 or UTF-16, or else Windows-1252, with one line feed between lines.

    Raises:
        CaseFileError: when it cannot be read, is larger than 50 MB or is not plain text.
    """
    data = read_file(path, SIZE_LIMIT)
    for start, problem in _OTHER_KINDS.items():
        if data.startswith(start):
            raise not_opened(path, problem)
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
