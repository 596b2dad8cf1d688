"""The rows of a file of comma-separated values, such as a chronology."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from genogram_app.interchange.documents.blocks import table
from genogram_app.interchange.documents.kinds import damaged
from genogram_app.interchange.documents.plain import decoded
from genogram_app.interchange.documents.text_read import TextRead, Watch

MEDIA_TYPE = "text/csv"
_SAMPLE = 20_000


def read_bytes(path: Path, data: bytes, _watch: Watch) -> TextRead:
    """Return the rows as lines with tabs between the cells.

    Raises:
        CaseFileError: when it is not text, or cannot be parted into rows.
    """
    text = decoded(path, data)
    try:
        dialect = csv.Sniffer().sniff(text[:_SAMPLE], ",;\t|")
    except csv.Error:
        dialect = csv.excel
    try:
        rows = table(csv.reader(io.StringIO(text, newline=""), dialect))
    except csv.Error as error:
        raise damaged(path) from error
    return TextRead(rows + "\n" if rows else "", MEDIA_TYPE)
