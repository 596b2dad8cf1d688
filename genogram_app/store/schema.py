"""Which tables a case file has, and how a file is known to be one."""

from __future__ import annotations

import apsw

APPLICATION_ID = 0x47454E4F
"""The letters GENO, where SQLite keeps whose file it is."""
USER_VERSION = 1
"""The version of the tables; `migrations` brings older files to it."""

TABLES = {
    # Every item of every list; content is the item's JSON as in the text form, without its id.
    "item": "CREATE TABLE item(list TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL PRIMARY KEY, "
    "content TEXT NOT NULL) STRICT",
    # The texts of documents, which may be long, so that changing a title does not rewrite them.
    "document_text": "CREATE TABLE document_text(id TEXT NOT NULL PRIMARY KEY REFERENCES item(id), "
    "text TEXT NOT NULL) STRICT",
    # What there is one of: the case information, the view, and the checksum over everything else.
    "setting": "CREATE TABLE setting(key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT",
    # Room for the steps that led here.
    "history": "CREATE TABLE history(step INTEGER PRIMARY KEY, label TEXT NOT NULL, at TEXT, "
    "content TEXT NOT NULL) STRICT",
}
"""Table name to the statement that makes it, exactly as SQLite keeps it."""


def create(connection: apsw.Connection) -> None:
    """Make the tables of an empty case file."""
    connection.pragma("application_id", APPLICATION_ID)
    connection.pragma("user_version", USER_VERSION)
    for statement in TABLES.values():
        connection.execute(statement)


def is_plain(connection: apsw.Connection) -> bool:
    """Return whether the file holds nothing but tables and indexes: no view, trigger or virtual table.

    No version of a case file has those, and reading a file that has them could run what somebody put there.
    """
    query = "SELECT type, coalesce(sql, '') FROM sqlite_schema"
    return all(
        kind in ("table", "index") and not str(sql).upper().startswith("CREATE VIRTUAL")
        for kind, sql in connection.execute(query)
    )


def differences(connection: apsw.Connection) -> list[str]:
    """Say in which tables the file differs from a case file of this version; nothing when it does not."""
    query = "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    found = {str(name): str(sql) for name, sql in connection.execute(query)}
    missing = [f"the table {name} is missing" for name in TABLES if name not in found]
    changed = [
        f"the table {name} is not as it should be"
        for name in TABLES
        if found.get(name, TABLES[name]) != TABLES[name]
    ]
    foreign = [f"it holds {name!r}, which no case file has" for name in sorted(found.keys() - TABLES.keys())]
    return missing + changed + foreign
