from __future__ import annotations

import errno
import hashlib
import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from genogram_app.store.swap import replace_file

posix = pytest.mark.skipif(os.name == "nt", reason="permissions and links as POSIX has them")


def test_a_new_file_holds_the_data_and_stands_alone(target: Path) -> None:
    replace_file(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(target.parent.iterdir()) == [target]


def test_an_old_file_is_replaced_and_nothing_stays_beside_it(target: Path) -> None:
    target.write_bytes(b"a longer old content")
    replace_file(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(target.parent.iterdir()) == [target]


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_permissions_are_those_of_the_old_file(target: Path, mode: int) -> None:
    target.write_bytes(b"old")
    target.chmod(mode)
    replace_file(target, b"new")
    assert stat.S_IMODE(target.stat().st_mode) == mode


@posix
def test_a_new_file_has_the_permissions_that_files_get_here(target: Path) -> None:
    beside = target.with_name("beside")
    beside.write_bytes(b"")
    replace_file(target, b"new")
    assert stat.S_IMODE(target.stat().st_mode) == stat.S_IMODE(beside.stat().st_mode)


@posix
def test_a_link_is_followed_and_stays_a_link(target: Path, tmp_path: Path) -> None:
    target.write_bytes(b"old")
    link = tmp_path / "link"
    link.symlink_to(target)
    replace_file(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@posix
def test_a_link_that_leads_back_to_itself_is_refused(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(link)
    with pytest.raises(OSError, match="symbolic links"):
        replace_file(link, b"new")


def test_a_folder_is_never_replaced(target: Path) -> None:
    target.mkdir()
    with pytest.raises(IsADirectoryError):
        replace_file(target, b"new")
    assert target.is_dir()


def test_a_write_protected_file_is_respected(target: Path) -> None:
    target.write_bytes(b"old")
    target.chmod(0o444)
    with pytest.raises(PermissionError):
        replace_file(target, b"new")
    assert target.read_bytes() == b"old"


@posix
def test_what_is_not_a_file_is_never_replaced() -> None:
    with pytest.raises(OSError, match="not an ordinary file"):
        replace_file(Path(os.devnull), b"new")


def test_a_file_that_another_program_reads_is_replaced_under_it(target: Path) -> None:
    if os.name == "nt":
        pytest.skip("Windows refuses this, see the refusal in words")
    target.write_bytes(b"old")
    with target.open("rb") as reader:
        replace_file(target, b"new")
        assert reader.read() == b"old"
    assert target.read_bytes() == b"new"


@posix
def test_the_longest_name_can_be_replaced(target: Path) -> None:
    longest = target.with_name("n" * 255)
    replace_file(longest, b"new")
    assert longest.read_bytes() == b"new"


@contextmanager
def _a_disk_with_room_for(size: int) -> Iterator[None]:
    import resource  # which Windows does not have

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@posix
def test_when_the_disk_has_no_room_the_old_file_survives_alone(target: Path) -> None:
    target.write_bytes(b"old")
    with _a_disk_with_room_for(10_000), pytest.raises(OSError, match="large"):
        replace_file(target, bytes(20_000))
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]


@posix
@pytest.mark.parametrize("step", ["os.open", "os.fsync", "os.replace", "os.stat"])
def test_whichever_step_the_system_refuses_the_old_file_survives_alone(
    target: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    target.write_bytes(b"old")

    def refuse(*_args: object, **_options: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as system:
        system.setattr(step, refuse)
        with pytest.raises(OSError, match=os.strerror(errno.EIO)):
            replace_file(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]


@posix
@pytest.mark.parametrize("step", ["os.chown", "os.chmod"])
def test_a_drive_without_permissions_can_be_saved_to(
    target: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    target.write_bytes(b"old")

    def refuse(*_args: object, **_options: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    with monkeypatch.context() as system:
        system.setattr(step, refuse)
        replace_file(target, b"new")
    assert target.read_bytes() == b"new"


@posix
def test_who_reads_while_two_save_sees_one_of_the_two_whole(target: Path) -> None:
    contents = (b"a" * 200_000, b"b" * 300_000)
    replace_file(target, contents[0])

    def save_often(data: bytes) -> None:
        for _ in range(20):
            replace_file(target, data)

    savers = [threading.Thread(target=save_often, args=(data,)) for data in contents]
    for saver in savers:
        saver.start()
    seen = set()
    while any(saver.is_alive() for saver in savers):
        seen.add(target.read_bytes())
    for saver in savers:
        saver.join()
    assert seen <= set(contents)
    assert list(target.parent.iterdir()) == [target]


_KILLED = """
import os, signal, sys
from pathlib import Path
from genogram_app.store import swap
def die(*_): os.kill(os.getpid(), signal.SIGKILL)
os.fsync = die if sys.argv[2] == "while writing" else os.fsync
Path.replace = die
swap.replace_file(Path(sys.argv[1]), bytes(100_000))
"""


def _save_and_be_killed(target: Path, when: str) -> None:
    result = subprocess.run([sys.executable, "-c", _KILLED, str(target), when], check=False)
    assert result.returncode == -signal.SIGKILL


@posix
@pytest.mark.parametrize("when", ["while writing", "before the swap"])
def test_when_the_process_is_killed_the_old_file_survives(target: Path, when: str) -> None:
    target.write_bytes(b"old")
    _save_and_be_killed(target, when)
    assert target.read_bytes() == b"old"


@posix
def test_what_a_killed_save_left_behind_is_removed_by_a_later_one(target: Path) -> None:
    target.write_bytes(b"old")
    _save_and_be_killed(target, "before the swap")
    (left,) = (p for p in target.parent.iterdir() if p != target)
    yesterday = left.stat().st_mtime - 86_400
    os.utime(left, (yesterday, yesterday))
    replace_file(target, b"new")
    assert list(target.parent.iterdir()) == [target]


def test_what_another_save_is_still_writing_is_left_alone(target: Path) -> None:
    replace_file(target, b"new")
    other = target.with_name(f".genogram-{hashlib.sha256(os.fsencode(target.name)).hexdigest()[:12]}-abc")
    other.write_bytes(b"half")
    replace_file(target, b"newer")
    assert other.read_bytes() == b"half"


@posix
def test_in_a_folder_for_reading_only_the_old_file_survives(folder_for_anybody: Path) -> None:
    target = folder_for_anybody / "case"
    target.write_bytes(b"old")
    folder_for_anybody.chmod(0o555)
    with pytest.raises(PermissionError):
        replace_file(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(folder_for_anybody.iterdir()) == [target]
