from __future__ import annotations

import apsw
import pytest

from genogram_app.model.text_form import CaseError
from genogram_app.store.migrations import STEPS, bring_up_to_date
from genogram_app.store.schema import USER_VERSION


@pytest.fixture
def old() -> apsw.Connection:
    """A file of an older version, which kept people in a table of their own."""
    connection = apsw.Connection(":memory:")
    connection.execute("PRAGMA user_version = 1; CREATE TABLE person(id); INSERT INTO person VALUES('p1')")
    return connection


def _rename(connection: apsw.Connection) -> None:
    connection.execute("ALTER TABLE person RENAME TO people")


def _label(connection: apsw.Connection) -> None:
    connection.execute("ALTER TABLE people ADD COLUMN label; UPDATE people SET label = 'Child ' || id")


def _break(connection: apsw.Connection) -> None:
    connection.execute("DELETE FROM people; SELECT * FROM nowhere")


def test_the_steps_are_taken_in_order_up_to_the_newest(old: apsw.Connection) -> None:
    bring_up_to_date(old, {2: _label, 1: _rename}, newest=3)
    assert old.execute("SELECT id, label FROM people").fetchall() == [("p1", "Child p1")]
    assert old.pragma("user_version") == 3


def test_a_file_of_the_newest_version_is_left_as_it_is(old: apsw.Connection) -> None:
    bring_up_to_date(old, {1: _break}, newest=1)
    assert old.pragma("user_version") == 1


def test_when_a_step_fails_none_was_taken(old: apsw.Connection) -> None:
    with pytest.raises(apsw.SQLError):
        bring_up_to_date(old, {1: _rename, 2: _break}, newest=3)
    assert old.execute("SELECT id FROM person").fetchall() == [("p1",)]
    assert old.pragma("user_version") == 1


def test_a_version_that_was_never_written_is_refused(old: apsw.Connection) -> None:
    with pytest.raises(CaseError, match="version 1 of the tables, which no Genogram has written"):
        bring_up_to_date(old, {2: _label}, newest=3)


def test_a_step_leads_on_from_every_version_that_was_released() -> None:
    assert sorted(STEPS) == list(range(1, USER_VERSION))
