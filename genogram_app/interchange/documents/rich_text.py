"""The text of a rich text file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from striprtf.striprtf import rtf_to_text

from genogram_app.interchange.documents.blocks import one_line, paragraphs, table
from genogram_app.interchange.documents.kinds import damaged
from genogram_app.interchange.documents.text_read import TextRead, Watch

MEDIA_TYPE = "application/rtf"


def read_bytes(path: Path, data: bytes, _watch: Watch) -> TextRead:
    """Return the text of a rich text file; tables come as rows of cells.

    Raises:
        CaseFileError: when it is damaged.
    """
    # The library has types for some of its functions, not for this one.
    to_text: Callable[..., str] = rtf_to_text
    try:
        text = to_text(data.decode("cp1252", "replace"), encoding="cp1252", errors="replace")
    except Exception as error:
        raise damaged(path) from error
    return TextRead(paragraphs(_block(line) for line in text.split("\n")), MEDIA_TYPE)


def _block(line: str) -> str:
    """A paragraph, or a row of a table, whose cells the library parts with upright strokes."""
    return table([line.split("|")]) if line.count("|") > 1 else one_line(line)
