from __future__ import annotations

import pytest

from genogram_app.edit.accounts import (
    add_account,
    add_account_by_new_source,
    record_account,
    set_quote,
    set_quoted_text,
)
from genogram_app.edit.items import set_field
from genogram_app.edit.session import EditRefused, Session
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, Source, TextDocument
from genogram_app.model.people import Person


@pytest.fixture
def session() -> Session:
    return Session(
        Document(
            people=(Person(id="p1"),),
            sources=(Source(id="d1", title="Police report"),),
            documents=(TextDocument(id="n1", text="She lived alone. Alone, she said."),),
            accounts=(Account(id="e1", fact="p1", document="n1"),),
        )
    )


def account(session: Session, account_id: str = "e1") -> Account:
    found = session.document.find(account_id)
    assert isinstance(found, Account)
    return found


def test_an_account_of_a_fact_is_added_and_selected(session: Session) -> None:
    session.do(add_account("p1", "d1"))
    assert session.selection == ("e2",)
    assert (account(session, "e2").fact, account(session, "e2").source) == ("p1", "d1")


def test_an_account_by_a_new_source_is_one_step(session: Session) -> None:
    session.do(add_account_by_new_source("p1"))
    assert session.selection == ("d2",)
    assert session.document.accounts[-1].source == "d2"
    session.undo()
    assert len(session.document.sources) == 1


def test_an_account_needs_its_fact(session: Session) -> None:
    with pytest.raises(EditRefused):
        session.do(add_account("p9"))


def test_quoted_words_are_found_in_their_text(session: Session) -> None:
    session.do(set_quote("e1", "Alone, she said"))
    assert (account(session).start, account(session).end) == (17, 32)


def test_words_that_are_not_in_the_text_are_kept_without_a_place(session: Session) -> None:
    session.do(set_quote("e1", "Alone, he said"))
    assert account(session).quote == "Alone, he said"
    assert account(session).start is None


def test_words_are_looked_for_in_another_text(session: Session) -> None:
    session.do(set_quote("e1", "alone"))
    session.do(set_quoted_text("e1", None))
    assert account(session).start is None
    session.do(set_quoted_text("e1", "n1"))
    assert account(session).start == 10


def test_recorded_words_are_by_the_source_of_their_text(session: Session) -> None:
    session.do(set_field("n1", "source", "d1"))
    session.do(record_account("p1", "n1", 0, 15, field="birth"))
    assert account(session, "e2") == Account(
        id="e2",
        fact="p1",
        field="birth",
        source="d1",
        document="n1",
        start=0,
        end=15,
        quote="She lived alone",
    )


def test_nothing_is_recorded_without_words_or_twice(session: Session) -> None:
    with pytest.raises(EditRefused, match="Choose the words"):
        session.do(record_account("p1", "n1", 15, 15))
    session.do(record_account("p1", "n1", 0, 3))
    with pytest.raises(EditRefused, match="already"):
        session.do(record_account("p1", "n1", 0, 3))
