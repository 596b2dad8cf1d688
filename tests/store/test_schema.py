from __future__ import annotations

from contextlib import closing

import apsw
import pytest

from genogram_app.store.schema import TABLES, create, differences, is_plain


@pytest.fixture
def connection() -> apsw.Connection:
    connection = apsw.Connection(":memory:")
    create(connection)
    return connection


def test_a_new_file_has_the_tables_of_a_case_file_and_says_whose_it_is(connection: apsw.Connection) -> None:
    assert differences(connection) == []
    assert connection.pragma("application_id") == int.from_bytes(b"GENO", "big")
    assert connection.pragma("user_version") == 1


def test_a_missing_table_is_named(connection: apsw.Connection) -> None:
    connection.execute("DROP TABLE document_text")
    assert differences(connection) == ["the table document_text is missing"]


def test_a_changed_table_is_named(connection: apsw.Connection) -> None:
    connection.execute("ALTER TABLE setting ADD COLUMN more TEXT")
    assert differences(connection) == ["the table setting is not as it should be"]


def test_a_foreign_table_is_named(connection: apsw.Connection) -> None:
    connection.execute("CREATE TABLE visitors(name)")
    assert differences(connection) == ["it holds 'visitors', which no case file has"]


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW v AS SELECT 1",
        "CREATE TRIGGER t AFTER INSERT ON item BEGIN DELETE FROM setting; END",
        "CREATE VIRTUAL TABLE f USING fts5(x)",
    ],
)
def test_what_could_run_when_a_file_is_read_is_not_plain(connection: apsw.Connection, statement: str) -> None:
    assert is_plain(connection)
    connection.execute(statement)
    assert not is_plain(connection)


def test_every_table_refuses_values_of_another_kind() -> None:
    assert all(statement.endswith("STRICT") for statement in TABLES.values())
    with closing(apsw.Connection(":memory:")) as connection:
        create(connection)
        with pytest.raises(apsw.ConstraintError):
            connection.execute("INSERT INTO item VALUES('people', 'first', 'p1', '{}')")
