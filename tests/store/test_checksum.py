from __future__ import annotations

import apsw
import pytest

from genogram_app.store.checksum import checksum, matches, write_checksum
from genogram_app.store.schema import create


@pytest.fixture
def connection() -> apsw.Connection:
    connection = apsw.Connection(":memory:")
    create(connection)
    rows = [("people", 0, "p1", "{}"), ("people", 1, "p2", "{}")]
    connection.executemany("INSERT INTO item VALUES(?, ?, ?, ?)", rows)
    write_checksum(connection)
    return connection


def test_what_was_saved_matches(connection: apsw.Connection) -> None:
    assert matches(connection)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE item SET content = '{ }' WHERE id = 'p1'",
        "UPDATE item SET position = 2 WHERE id = 'p1'",
        "DELETE FROM item WHERE id = 'p2'",
        "INSERT INTO document_text VALUES('n1', 'text')",
        "INSERT INTO setting VALUES('case', '{}')",
        "UPDATE setting SET value = upper(value)",
        "DELETE FROM setting",
        'CREATE TABLE "a""b"(x); INSERT INTO "a""b" VALUES(x\'00ff\')',
    ],
)
def test_any_change_of_the_content_is_noticed(connection: apsw.Connection, statement: str) -> None:
    connection.execute(statement)
    assert not matches(connection)


def test_it_depends_on_the_rows_and_not_on_where_they_lie(connection: apsw.Connection) -> None:
    before = checksum(connection)
    connection.execute(
        "DELETE FROM item WHERE id = 'p1'; VACUUM; INSERT INTO item VALUES('people', 0, 'p1', '{}')"
    )
    assert checksum(connection) == before


def test_moving_a_letter_from_one_column_to_the_next_is_noticed(connection: apsw.Connection) -> None:
    connection.execute("INSERT INTO setting VALUES('ab', 'c')")
    before = checksum(connection)
    connection.execute("UPDATE setting SET key = 'a', value = 'bc' WHERE key = 'ab'")
    assert checksum(connection) != before
