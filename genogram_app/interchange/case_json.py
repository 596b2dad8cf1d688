"""Reading and writing a case as text, `.case.json`."""

from __future__ import annotations

from pathlib import Path

from genogram_app.model.document import Document
from genogram_app.model.text_form import SIZE_LIMIT, read_case, write_case
from genogram_app.store.form import Form, open_as, save_as


def _written(document: Document) -> bytes:
    return write_case(document).encode()


CASE_TEXT = Form(_written, read_case, SIZE_LIMIT)
"""The form for other programs, tests and people, `.case.json`."""


def read_case_json(path: Path) -> Document:
    """Return the case that the text file holds.

    Raises:
        CaseFileError: when it cannot be read or is not a case, naming every place that is wrong.
    """
    return open_as(CASE_TEXT, path)


def write_case_json(document: Document, path: Path) -> None:
    """Put the case into the text file, which holds all of the old case or all of the new whatever happens.

    Raises:
        CaseFileError: when it cannot be saved, saying why; the old file is as it was.
    """
    save_as(CASE_TEXT, document, path)
