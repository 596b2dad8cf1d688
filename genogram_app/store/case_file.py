"""Opening a case from its file and saving it there."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import apsw

from genogram_app.model.document import Document
from genogram_app.model.text_form import CaseError
from genogram_app.store import checksum, migrations, schema
from genogram_app.store.refusals import CaseFileError, not_opened, not_saved
from genogram_app.store.rows import read_rows, write_rows
from genogram_app.store.whole_file import read_file, write_file

SIZE_LIMIT = 500 * 1024 * 1024
"""The largest case file that is read, in bytes."""
_MAGIC = b"SQLite format 3\x00"
_HEADER = 100


def open_case(path: Path) -> Document:
    """Return the case that the file holds; the file is only read.

    Raises:
        CaseFileError: when it cannot be opened, saying why.
    """
    data = read_file(path, SIZE_LIMIT)
    problem = _not_a_case_file(data)
    if problem:
        raise not_opened(path, problem)
    try:
        with closing(_connection(data)) as connection:
            return _case_in(connection)
    except CaseError as error:
        raise CaseFileError(path, "opened", error.problems) from None


def save_case(document: Document, path: Path) -> None:
    """Put the case into the file, which holds all of the old case or all of the new whatever happens.

    Raises:
        CaseFileError: when it cannot be saved, saying why; the old file is as it was.
    """
    try:
        data = _file_of(document)
        # A file that cannot be opened again must never take the place of one that can.
        with closing(_connection(data)) as connection:
            unharmed = _case_in(connection) == document
    except (apsw.Error, ValueError) as error:
        raise not_saved(path, f"the case cannot be written down ({error})") from None
    if not unharmed:
        raise not_saved(path, "the case would not be the same when opened again")
    write_file(path, data)


def _file_of(document: Document) -> bytes:
    with closing(apsw.Connection(":memory:")) as connection:
        with connection:
            schema.create(connection)
            write_rows(connection, document)
            checksum.write_checksum(connection)
        return connection.serialize("main")


def _not_a_case_file(data: bytes) -> str | None:
    """Say why the bytes cannot be a case file that this program reads, as far as the header tells."""
    if not data:
        return "it is empty"
    if not data.startswith(_MAGIC[: len(data)]):
        locked = len(data) % 512 == 0 and len(set(data[:4096])) > 240
        return "it is not a Genogram case file" + (", or is locked with a password" if locked else "")
    if len(data) < _HEADER:
        return "it is damaged: it breaks off in its first line"
    if int.from_bytes(data[68:72], "big") != schema.APPLICATION_ID:
        return "it belongs to another program"
    if int.from_bytes(data[60:64], "big") > schema.USER_VERSION:
        return "it was written by a newer Genogram; update the program"
    return None


def _connection(data: bytes) -> apsw.Connection:
    """Open a copy of the file in memory, so that nothing can change the file itself or appear beside it."""
    connection = apsw.Connection(":memory:")
    try:
        connection.deserialize("main", data)
        connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
        connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
        connection.pragma("cell_size_check", True)  # noqa: FBT003 - the setting has no other name
    except apsw.Error as error:
        connection.close()
        raise _damaged(f"its parts do not fit together ({error})") from None
    return connection


def _case_in(connection: apsw.Connection) -> Document:
    try:
        _check_pages(connection)
        if not checksum.matches(connection):
            raise _damaged(_first_problem(connection) or "its content is not what was saved")
        return _read(connection)
    except apsw.Error as error:
        raise _damaged(f"its parts do not fit together ({error})") from None
    except UnicodeDecodeError as error:
        near = error.object[max(0, error.start - 20) : error.start + 20].decode(errors="replace")
        raise _damaged(f"it holds text that is none, near {near!r}") from None


def _read(connection: apsw.Connection) -> Document:
    migrations.bring_up_to_date(connection)
    _check_tables(connection)
    return read_rows(connection)


def _first_problem(connection: apsw.Connection) -> str | None:
    """Where damage shows in the content; None when nothing is wrong but that it was something else."""
    try:
        _read(connection)
    except CaseError as error:
        return error.problems[0]
    return None


def _check_pages(connection: apsw.Connection) -> None:
    if not schema.is_plain(connection):
        raise _damaged("it holds views, triggers or virtual tables, which no case file has")
    found = connection.pragma("integrity_check", 1)
    if found != "ok":
        raise _damaged(
            f"its parts do not fit together ({str(found).removeprefix('*** in database main ***').strip()})"
        )


def _check_tables(connection: apsw.Connection) -> None:
    problems = schema.differences(connection)
    if problems:
        raise CaseError(problems)


def _damaged(problem: str) -> CaseError:
    return CaseError([f"it is damaged: {problem}"])
