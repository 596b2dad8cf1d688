"""Copies of work that is not saved yet, kept against a crash in a folder of the user's own."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from genogram_app.model.document import Document
from genogram_app.store.refusals import not_saved, reason

_NAME = re.compile(r"(?P<title>.*)~(?P<number>\d+)\.genogram", re.DOTALL)


def copy_path(folder: Path, title: str, number: int) -> Path:
    """Return where the copy of a case is kept; `number` tells the windows apart that may be open at once."""
    return folder / f"{title}~{number}.genogram"


def parts_of(path: Path) -> tuple[str, int]:
    """Return the title and the number in the name of a copy."""
    found = _NAME.fullmatch(path.name)
    if found is None:
        raise ValueError(f"{path.name} is no copy")
    return found["title"], int(found["number"])


def make_folder(folder: Path) -> None:
    """Make the folder, if it is not there, so that nobody but the user may look into it.

    Raises:
        OSError: when that fails.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)


def keep_copy(document: Document, path: Path) -> None:
    """Put a copy of the case there.

    Raises:
        CaseFileError: when it cannot be written, saying why.
    """
    from genogram_app.store.case_file import save_case  # the window does without until work is unsaved

    try:
        make_folder(path.parent)
    except OSError as error:
        raise not_saved(path, reason(error)) from None
    save_case(document, path)


def copies(folder: Path) -> tuple[Path, ...]:
    """Return the copies in a folder, latest first."""
    try:
        found = [path for path in folder.iterdir() if _NAME.fullmatch(path.name)]
        return tuple(sorted(found, key=lambda path: path.stat().st_mtime, reverse=True))
    except OSError:
        return ()


def drop_copy(path: Path) -> None:
    """Remove a copy; one that is not there, or cannot be removed, is left."""
    with suppress(OSError):
        path.unlink(missing_ok=True)
