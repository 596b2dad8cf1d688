from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from genogram_app.model.document import Document
from genogram_app.store.case_file import open_case, save_case
from genogram_app.store.refusals import CaseFileError


@pytest.fixture
def saved(case: Document, target: Path) -> Path:
    save_case(case, target)
    return target


def _refusal(path: Path) -> str:
    """Why the file is not opened; asserts that trying left it and its folder as they were."""
    before = (path.read_bytes(), path.stat().st_mtime_ns, sorted(path.parent.iterdir()))
    with pytest.raises(CaseFileError) as caught:
        open_case(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns, sorted(path.parent.iterdir())) == before
    message = str(caught.value)
    assert message.startswith(f"{path.name} cannot be opened: ")
    assert "\n" not in message
    return message.partition(": ")[2]


def _change(path: Path, statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(statements)


def _overwrite(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


def test_a_case_is_opened_as_it_was_saved(case: Document, saved: Path) -> None:
    assert open_case(saved) == case


def test_an_empty_case_has_a_file_too(target: Path) -> None:
    save_case(Document(), target)
    assert open_case(target) == Document()


def test_saving_leaves_one_file_and_no_journal(case: Document, saved: Path) -> None:
    save_case(case, saved)
    assert list(saved.parent.iterdir()) == [saved]


def test_opening_leaves_the_file_and_its_folder_as_they_were(saved: Path) -> None:
    before = (saved.read_bytes(), saved.stat().st_mtime_ns)
    open_case(saved)
    assert (saved.read_bytes(), saved.stat().st_mtime_ns) == before
    assert list(saved.parent.iterdir()) == [saved]


def test_nothing_of_a_deleted_person_stays_in_the_file(case: Document, target: Path) -> None:
    save_case(case, target)
    save_case(Document(), target)
    assert b"Wren" not in target.read_bytes()


def test_the_file_is_a_database_that_others_can_read(saved: Path) -> None:
    with closing(sqlite3.connect(saved)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT content FROM item WHERE id = 'p2'").fetchall() == [
            ('{"name":"Ms Zoë Oake"}',)
        ]


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CaseFileError, match="it is not there"):
        open_case(tmp_path / "a.genogram")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CaseFileError, match=r"cannot be opened: "):
        open_case(tmp_path)


def test_an_empty_file_is_refused(target: Path) -> None:
    target.write_bytes(b"")
    assert _refusal(target) == "it is empty"


@pytest.mark.parametrize(
    "content", [b"Dear colleague", b"{}", b"PK\x03\x04" + bytes(5_000), bytes(4_096), b"\xff"]
)
def test_a_file_of_another_kind_is_refused(target: Path, content: bytes) -> None:
    target.write_bytes(content)
    assert _refusal(target) == "it is not a Genogram case file"


def test_a_locked_file_is_said_to_be_perhaps_locked(target: Path) -> None:
    with closing(apsw.Connection(str(target))) as connection:
        for pragma in ("cipher = 'sqlcipher'", "legacy = 4", "key = 'a password'"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("CREATE TABLE item(id)")
    assert _refusal(target) == "it is not a Genogram case file, or is locked with a password"


def test_a_database_of_another_program_is_refused(target: Path) -> None:
    _change(target, "CREATE TABLE item(id)")
    assert _refusal(target) == "it belongs to another program"


def test_a_file_of_a_newer_program_is_refused_with_what_to_do(saved: Path) -> None:
    _change(saved, "PRAGMA user_version = 2")
    assert _refusal(saved) == "it was written by a newer Genogram; update the program"


def test_a_file_of_a_version_that_never_was_is_refused(saved: Path) -> None:
    _change(saved, "PRAGMA user_version = 0")
    assert "version 0 of the tables" in _refusal(saved)


@pytest.mark.parametrize("size", [8, 60, 99, 100, 4_096, 10_000])
def test_a_file_that_breaks_off_is_damaged(saved: Path, size: int) -> None:
    saved.write_bytes(saved.read_bytes()[:size])
    assert _refusal(saved).startswith("it is damaged: ")


def test_a_letter_that_changed_on_the_disk_is_noticed(saved: Path) -> None:
    _overwrite(saved, saved.read_bytes().index(b"Wren Hollis"), b"G")
    assert _refusal(saved) == "it is damaged: its content is not what was saved"


def test_a_letter_that_is_none_is_noticed(saved: Path) -> None:
    _overwrite(saved, saved.read_bytes().index(b"Wren Hollis"), b"\xff")
    assert _refusal(saved).startswith("it is damaged: ")


@pytest.mark.parametrize(
    ("statements", "words"),
    [
        ("CREATE TABLE visitors(id)", "'visitors'"),
        ("DROP TABLE history", "the table history is missing"),
        ("CREATE VIEW v AS SELECT * FROM item", "views, triggers or virtual tables"),
        ("CREATE TRIGGER t AFTER DELETE ON item BEGIN SELECT 1; END", "views, triggers or virtual tables"),
        ("DELETE FROM item WHERE id = 's1'", "not what was saved"),
        ("UPDATE item SET content = '{\"birth\":\"2021-13\"}' WHERE id = 'p1'", "people[0] ('p1').birth: "),
        ("DELETE FROM setting WHERE key = 'checksum'", "not what was saved"),
    ],
)
def test_a_change_by_another_program_is_refused_with_its_place(
    saved: Path, statements: str, words: str
) -> None:
    _change(saved, statements)
    assert words in _refusal(saved)


def test_a_save_that_fails_says_why(case: Document, tmp_path: Path) -> None:
    with pytest.raises(CaseFileError, match=r"W\.genogram cannot be saved: it is not there"):
        save_case(case, tmp_path / "gone" / "W.genogram")


@pytest.mark.skipif(os.name == "nt", reason="permissions as POSIX has them")
def test_a_file_only_the_author_may_read_stays_so(case: Document, saved: Path) -> None:
    saved.chmod(0o600)
    save_case(case, saved)
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
