"""Opening and saving a case in any form, without harm to the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from genogram_app.model.document import Document
from genogram_app.model.text_form import CaseError
from genogram_app.store.refusals import CaseFileError, not_saved
from genogram_app.store.whole_file import read_file, write_file


@dataclass(frozen=True, slots=True)
class Form:
    """A way to keep a case as bytes; `read` raises CaseError. `size_limit` is in bytes."""

    write: Callable[[Document], bytes]
    read: Callable[[bytes], Document]
    size_limit: int


def open_as(form: Form, path: Path) -> Document:
    """Return the case that the file holds in this form; the file is only read.

    Raises:
        CaseFileError: when it cannot be opened, saying why and naming every place that is wrong.
    """
    data = read_file(path, form.size_limit)
    try:
        return form.read(data)
    except CaseError as error:
        raise CaseFileError(path, "opened", error.problems) from None


def save_as(form: Form, document: Document, path: Path) -> None:
    """Put the case into the file, which holds all of the old case or all of the new whatever happens.

    Raises:
        CaseFileError: when it cannot be saved, saying why; the old file is as it was.
    """
    try:
        data = form.write(document)
        # A file that cannot be opened again must never take the place of one that can.
        unharmed = form.read(data) == document
    except ValueError as error:  # a CaseError, or text that no encoding has
        raise not_saved(path, f"the case cannot be written down ({error})") from None
    if not unharmed:
        raise not_saved(path, "the case would not be the same when opened again")
    write_file(path, data)
