"""Whether what a case file holds is what was written."""

from __future__ import annotations

import hashlib
import json

import apsw

KEY = "checksum"
"""The setting that holds the checksum."""
_ROW = json.JSONEncoder(default=bytes.hex)


def checksum(connection: apsw.Connection) -> str:
    """Return the SHA-256 over every row of every table, except the checksum itself, as 64 hex digits.

    It does not depend on the order of tables, rows or pages, nor on the version of the tables, so that a file
    can be checked before it is brought up to date.
    """
    digest = hashlib.sha256()
    for table in _tables(connection):
        for row in sorted(_rows(connection, table)):
            if not (table == "setting" and row.startswith(f'["{KEY}", ')):
                digest.update(f"{table}\n{row}\n".encode())
    return digest.hexdigest()


def write_checksum(connection: apsw.Connection) -> None:
    """Store the checksum of what the file holds now."""
    connection.execute("INSERT OR REPLACE INTO setting(key, value) VALUES(?, ?)", (KEY, checksum(connection)))


def matches(connection: apsw.Connection) -> bool:
    """Return whether the file holds what it held when the checksum was stored."""
    stored = connection.execute("SELECT value FROM setting WHERE key = ?", (KEY,)).fetchall()
    return stored == [(checksum(connection),)]


def _rows(connection: apsw.Connection, table: str) -> list[str]:
    # A name cannot be bound; in a file from elsewhere it may hold anything.
    query = f'SELECT * FROM "{table.replace(chr(34), chr(34) * 2)}"'  # noqa: S608 - the name is quoted
    return [_ROW.encode(row) for row in connection.execute(query)]


def _tables(connection: apsw.Connection) -> list[str]:
    query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    return sorted(str(row[0]) for row in connection.execute(query))
