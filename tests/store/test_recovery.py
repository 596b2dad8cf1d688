from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from genogram_app.model.document import Document
from genogram_app.store.case_file import open_case
from genogram_app.store.recovery import copies, copy_path, drop_copy, keep_copy, make_folder, parts_of
from genogram_app.store.refusals import CaseFileError


def test_a_copy_holds_the_whole_case(tmp_path: Path) -> None:
    case = Document.model_validate_json('{"case": {"title": "Child W"}, "people": [{"id": "p1"}]}')
    path = copy_path(tmp_path / "deep" / "recovery", "Child W", 3)
    keep_copy(case, path)
    assert open_case(path) == case
    assert copies(path.parent) == (path,)


@pytest.mark.parametrize("title", ["Child W", "a~2", "~", "Śnieg"])
def test_a_copy_tells_its_title_and_its_number(tmp_path: Path, title: str) -> None:
    assert parts_of(copy_path(tmp_path, title, 12)) == (title, 12)


@pytest.mark.skipif(os.name == "nt", reason="the folder of the user's programs is private on Windows")
def test_nobody_else_may_look_into_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "recovery"
    folder.mkdir(mode=0o755)
    make_folder(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_latest_copy_comes_first_and_other_files_are_passed_over(tmp_path: Path) -> None:
    for number, title in enumerate(("a", "b"), 1):
        keep_copy(Document(), copy_path(tmp_path, title, number))
        os.utime(copy_path(tmp_path, title, number), (number, number))
    (tmp_path / "1.lock").touch()
    assert [parts_of(path)[0] for path in copies(tmp_path)] == ["b", "a"]


def test_a_folder_that_is_not_there_holds_no_copies(tmp_path: Path) -> None:
    assert copies(tmp_path / "nowhere") == ()


def test_dropping_a_copy_that_is_not_there_is_no_failure(tmp_path: Path) -> None:
    path = copy_path(tmp_path, "a", 1)
    keep_copy(Document(), path)
    drop_copy(path)
    drop_copy(path)
    assert copies(tmp_path) == ()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CaseFileError):
        keep_copy(Document(), copy_path(tmp_path / "file", "a", 1))
