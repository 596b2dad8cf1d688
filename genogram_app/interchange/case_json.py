"""Reading and writing a case as text, `.case.json`."""

from __future__ import annotations

from pathlib import Path

from genogram_app.model.document import Document
from genogram_app.model.text_form import SIZE_LIMIT, CaseError, read_case, write_case
from genogram_app.store.refusals import CaseFileError, not_saved
from genogram_app.store.whole_file import read_file, write_file


def read_case_json(path: Path) -> Document:
    """Return the case that the text file holds.

    Raises:
        CaseFileError: when it cannot be read or is not a case, naming every place that is wrong.
    """
    data = read_file(path, SIZE_LIMIT)
    try:
        return read_case(data)
    except CaseError as error:
        raise CaseFileError(path, "opened", error.problems) from None


def write_case_json(document: Document, path: Path) -> None:
    """Put the case into the text file, which holds all of the old case or all of the new whatever happens.

    Raises:
        CaseFileError: when it cannot be saved, saying why; the old file is as it was.
    """
    try:
        data = write_case(document).encode()
        # A file that cannot be opened again must never take the place of one that can.
        unharmed = read_case(data) == document
    except ValueError as error:
        raise not_saved(path, f"the case cannot be written down ({error})") from None
    if not unharmed:
        raise not_saved(path, "the case would not be the same when opened again")
    write_file(path, data)
