"""Which kind of case file a name stands for, and reading or writing that kind."""

from __future__ import annotations

from pathlib import Path

from genogram_app.interchange.case_json import read_case_json, write_case_json
from genogram_app.model.document import Document
from genogram_app.store.case_file import open_case, save_case
from genogram_app.store.refusals import not_opened, not_saved

CASE_SUFFIX = ".genogram"
TEXT_SUFFIXES = (".case.json", ".json")
_KINDS = "a case file ends in .genogram, or in .case.json when it is text"


def load(path: Path) -> Document:
    """Return the case that the file holds, by the end of its name: `.genogram`, `.case.json` or `.json`.

    Raises:
        CaseFileError: when it cannot be opened, saying why, or its name has another ending.
    """
    name = path.name.lower()
    if name.endswith(CASE_SUFFIX):
        return open_case(path)
    if name.endswith(TEXT_SUFFIXES):
        return read_case_json(path)
    raise not_opened(path, _KINDS)


def save(document: Document, path: Path) -> None:
    """Put the case into the file, in the form that the end of its name stands for.

    Raises:
        CaseFileError: when it cannot be saved, saying why, or its name has another ending.
    """
    name = path.name.lower()
    if name.endswith(CASE_SUFFIX):
        save_case(document, path)
    elif name.endswith(TEXT_SUFFIXES):
        write_case_json(document, path)
    else:
        raise not_saved(path, _KINDS)
