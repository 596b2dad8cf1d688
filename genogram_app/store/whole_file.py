"""Reading a whole file and replacing one, with refusals in words."""

from __future__ import annotations

import os
from pathlib import Path

from genogram_app.store.refusals import not_opened, not_saved, reason
from genogram_app.store.swap import replace_file


def read_file(path: Path, limit: int) -> bytes:
    """Return the bytes of a file of at most so many.

    Raises:
        CaseFileError: when it is missing, a folder, not for us to read, or larger.
    """
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            data = file.read() if size <= limit else b""
    except (OSError, ValueError) as error:
        raise not_opened(path, reason(error)) from None
    if size > limit:
        raise not_opened(path, f"it is larger than {limit // 1024 // 1024} MB")
    return data


def write_file(path: Path, data: bytes) -> None:
    """Replace the file, or make it, so that the old one survives every failure.

    Raises:
        CaseFileError: when that fails, saying why; the old file is as it was.
    """
    try:
        replace_file(path, data)
    except (OSError, ValueError) as error:
        raise not_saved(path, reason(error)) from None
