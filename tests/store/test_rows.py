from __future__ import annotations

import apsw
import pytest
from hypothesis import given

from genogram_app.model.document import Document
from genogram_app.model.text_form import CaseError
from genogram_app.store.rows import read_rows, write_rows
from genogram_app.store.schema import create
from tests.strategies import documents


def _connection_with(document: Document) -> apsw.Connection:
    connection = apsw.Connection(":memory:")
    create(connection)
    write_rows(connection, document)
    return connection


@given(documents())
def test_everything_a_person_entered_is_in_the_rows(document: Document) -> None:
    assert read_rows(_connection_with(document)) == document


def test_the_order_of_a_list_is_kept(case: Document) -> None:
    turned = case.replace(people=case.people[::-1])
    assert read_rows(_connection_with(turned)).people == turned.people


def test_each_item_and_each_text_is_a_row_of_its_own(case: Document) -> None:
    connection = _connection_with(case)
    ids = [row[0] for row in connection.execute("SELECT id FROM item ORDER BY id")]
    assert ids == sorted(item.id for _, item in case.items())
    assert connection.execute("SELECT text FROM document_text").fetchall() == [(case.documents[0].text,)]


@pytest.mark.parametrize(
    ("statement", "place"),
    [
        (
            "UPDATE item SET content = '{\"birth\":\"2021-13\"}' WHERE id = 'p1'",
            r"people\[0\] \('p1'\)\.birth",
        ),
        ("UPDATE item SET content = '{' WHERE id = 'p1'", r"people \(p1\): line 1, column 2"),
        ("UPDATE item SET content = '[]' WHERE id = 'p1'", r"people \(p1\): this is not an item"),
        ("UPDATE item SET list = 'guests' WHERE id = 'p1'", "'guests'"),
        ("UPDATE setting SET value = 'null,' WHERE key = 'view'", "the setting view: line 1"),
        ("DELETE FROM item WHERE id = 'n1'", "a text for 'n1'"),
        ("DELETE FROM item WHERE id = 'h1'", "'h1'"),
        ("UPDATE setting SET value = '[]' WHERE key = 'case'", "case"),
    ],
)
def test_a_row_that_makes_no_sense_is_named(case: Document, statement: str, place: str) -> None:
    connection = _connection_with(case)
    connection.execute(statement)
    with pytest.raises(CaseError, match=place):
        read_rows(connection)
