"""How a file is replaced so that the old one survives every failure."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

_ABANDONED_AFTER = 3600.0
"""Seconds after which another save's unfinished file counts as left behind by a crash."""


def replace_file(path: Path, data: bytes) -> None:
    """Replace the file, or make it, with the data; afterwards it holds all of the old or all of the new.

    The data goes to a hidden file in the same folder, is forced to the disk and swapped in. Links are
    followed and permissions kept.

    Raises:
        OSError: when that fails; the old file is as it was and nothing is left beside it.
    """
    target = _target(path)
    old = _replaceable(target)
    temporary = target.with_name(f"{_prefix(target)}{secrets.token_hex(6)}")
    try:
        _write(temporary, data, old)
        _sweep(temporary, _prefix(target))
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    _force_folder(target.parent)


def _target(path: Path) -> Path:
    try:
        return path.resolve()
    except RuntimeError:  # what Python before 3.13 says of a link that leads back to itself
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path)) from None


def _replaceable(target: Path) -> os.stat_result | None:
    """What is known of the file that is there, or None; refuses what must not be replaced."""
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, "this is not an ordinary file", str(target))
    # A folder that may be written to lets a write-protected file be replaced; whoever protected it said no.
    if not found.st_mode & 0o222 or not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    return found


def _write(temporary: Path, data: bytes, old: os.stat_result | None) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(temporary, flags, 0o666 if old is None else 0o600)
    with os.fdopen(descriptor, "wb") as file:
        if old is not None:
            _take_over(temporary, old)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _take_over(temporary: Path, old: os.stat_result) -> None:
    """Give the new file the owner and the permissions of the old one.

    Where the system does not let us, as on many network drives, it stays with what its maker may do.
    """
    if os.name != "nt":
        with suppress(OSError):
            os.chown(temporary, old.st_uid, old.st_gid)
    with suppress(OSError):
        temporary.chmod(stat.S_IMODE(old.st_mode))


def _prefix(target: Path) -> str:
    """How the names of a target's unfinished files begin: short, and without the target's own name."""
    return f".genogram-{hashlib.sha256(os.fsencode(target.name)).hexdigest()[:12]}-"


def _sweep(temporary: Path, prefix: str) -> None:
    """Remove what a save of the same file left behind when its process was killed."""
    with suppress(OSError):
        now = temporary.stat().st_mtime
        for other in temporary.parent.iterdir():
            if other.name.startswith(prefix) and now - other.stat().st_mtime > _ABANDONED_AFTER:
                other.unlink()


def _force_folder(folder: Path) -> None:
    """Force the new name to the disk, where the system lets a folder be opened for that."""
    if os.name == "nt":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
