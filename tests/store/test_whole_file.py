from __future__ import annotations

import os
from pathlib import Path

import pytest

from genogram_app.store.refusals import CaseFileError
from genogram_app.store.whole_file import read_file, write_file


def test_a_file_is_read_whole_up_to_the_limit(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"1234")
    assert read_file(tmp_path / "a", 4) == b"1234"


def test_a_larger_file_is_refused_with_the_limit(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(bytes(2 * 1024 * 1024 + 1))
    with pytest.raises(CaseFileError, match="a cannot be opened: it is larger than 2 MB"):
        read_file(tmp_path / "a", 2 * 1024 * 1024)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(CaseFileError, match="a cannot be opened: it is not there"):
        read_file(tmp_path / "a", 4)


def test_a_folder_is_said_to_be_a_folder(tmp_path: Path) -> None:
    with pytest.raises(CaseFileError, match="it is a folder" if os.name != "nt" else "not allowed"):
        read_file(tmp_path, 4)


def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CaseFileError, match="no file can have this name"):
        read_file(tmp_path / "a\0b", 4)
    with pytest.raises(CaseFileError, match="no file can have this name"):
        write_file(tmp_path / "a\0b", b"")


def test_a_save_into_a_missing_folder_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(CaseFileError, match="a cannot be saved: it is not there"):
        write_file(tmp_path / "gone" / "a", b"")
    assert list(tmp_path.iterdir()) == []


def test_what_is_written_is_read(tmp_path: Path) -> None:
    write_file(tmp_path / "a", b"1234")
    assert read_file(tmp_path / "a", 10) == b"1234"


@pytest.mark.skipif(os.name == "nt", reason="permissions as POSIX has them")
def test_a_file_of_others_is_refused_in_words(folder_for_anybody: Path) -> None:
    path = folder_for_anybody / "a"
    path.write_bytes(b"1234")
    path.chmod(0)
    with pytest.raises(CaseFileError, match="a cannot be opened: you are not allowed to"):
        read_file(path, 4)
    with pytest.raises(CaseFileError, match="a cannot be saved: you are not allowed to"):
        write_file(path, b"")
    assert path.stat().st_size == 4
