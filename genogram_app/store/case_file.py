"""Opening a case from its file and saving it there."""

from __future__ import annotations

from pathlib import Path

from genogram_app.model.document import Document
from genogram_app.store.form import Form, open_as, save_as
from genogram_app.store.image import read_image, write_image

CASE_FILE = Form(write_image, read_image, size_limit=500 * 1024 * 1024)
"""The program's own form, `.genogram`."""


def open_case(path: Path) -> Document:
    """Return the case that the file holds; the file is only read.

    Raises:
        CaseFileError: when it cannot be opened, saying why.
    """
    return open_as(CASE_FILE, path)


def save_case(document: Document, path: Path) -> None:
    """Put the case into the file, which holds all of the old case or all of the new whatever happens.

    Raises:
        CaseFileError: when it cannot be saved, saying why; the old file is as it was.
    """
    save_as(CASE_FILE, document, path)
