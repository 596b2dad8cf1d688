"""A case as the bytes of its file, and the bytes as a case again."""

from __future__ import annotations

from contextlib import closing

import apsw

from genogram_app.model.document import Document
from genogram_app.model.text_form import CaseError
from genogram_app.store import checksum, migrations, schema
from genogram_app.store.rows import read_rows, write_rows

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100


def write_image(document: Document) -> bytes:
    """Return the bytes of a case's file: the same case always gives the same.

    Raises:
        CaseError: when the rows refuse the case, which no valid one can bring about.
    """
    with closing(apsw.Connection(":memory:")) as connection:
        try:
            with connection:
                schema.create(connection)
                write_rows(connection, document)
                checksum.write_checksum(connection)
        except apsw.Error as error:
            raise CaseError([f"its rows do not fit together: {error}"]) from None
        return connection.serialize("main")


def read_image(data: bytes) -> Document:
    """Return the case that the bytes of a file hold.

    Raises:
        CaseError: when they are no case file, one of a newer program, or damaged, saying where.
    """
    problem = _not_a_case_file(data)
    if problem:
        raise CaseError([problem])
    with closing(_connection(data)) as connection:
        return _case_in(connection)


def _not_a_case_file(data: bytes) -> str | None:
    """Say why the bytes cannot be a case file that this program reads, as far as the header tells."""
    if not data:
        return "it is empty"
    if not data.startswith(_MAGIC[: len(data)]):
        locked = len(data) % 512 == 0 and len(set(data[:4096])) > 240
        return "it is not a Genogram case file" + (", or is locked with a password" if locked else "")
    if len(data) < _HEADER:
        return "it is damaged: it breaks off at its beginning"
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
