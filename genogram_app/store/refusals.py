"""Why a file cannot be opened or saved, in a sentence."""

from __future__ import annotations

import errno
from pathlib import Path

from genogram_app.model.text_form import CaseError

_REASONS = {
    errno.ENOENT: "it is not there",
    errno.ENOTDIR: "a part of its path is not a folder",
    errno.EISDIR: "it is a folder, not a file",
    errno.EACCES: "you are not allowed to, or another program is using it",
    errno.EPERM: "you are not allowed to, or another program is using it",
    errno.ETXTBSY: "another program is using it",
    errno.EBUSY: "another program is using it",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EFBIG: "the file would be larger than the disk allows",
    errno.EROFS: "the disk can only be read",
    errno.ENAMETOOLONG: "its name is too long",
    errno.ELOOP: "it is a link that leads back to itself",
    errno.EIO: "the disk reports an error",
}


class CaseFileError(CaseError):
    """A file that cannot be opened or saved; nothing was changed.

    Attributes:
        path: the file.
        problems: what is wrong, one phrase a problem, each naming its place.
    """

    def __init__(self, path: Path, task: str, problems: list[str]) -> None:
        """Say it in one line: "Child K.genogram cannot be opened: the disk is full"."""
        self.path = path
        super().__init__(problems)
        self.args = (f"{_name(path)} cannot be {task}: {self}",)


def not_opened(path: Path, problem: str) -> CaseFileError:
    """Return the refusal to open a file."""
    return CaseFileError(path, "opened", [problem])


def not_saved(path: Path, problem: str) -> CaseFileError:
    """Return the refusal to save a file."""
    return CaseFileError(path, "saved", [problem])


def reason(error: OSError | ValueError) -> str:
    """Say in plain words what the system answered when asked for a file."""
    if not isinstance(error, OSError):  # a name with a null character in it
        return "no file can have this name"
    if isinstance(error, PermissionError):
        return _REASONS[errno.EACCES]
    known = _REASONS.get(error.errno or 0)
    return known or f"the system says: {error.strerror or type(error).__name__}"


def _name(path: Path) -> str:
    name = path.name or str(path)
    return name if name.isprintable() else repr(name)
