from __future__ import annotations

from typing import Any

import pytest

from genogram_app.edit.accounts import (
    UNRECORDED,
    Stated,
    add_account,
    add_account_by_new_source,
    mark_disputed,
    record_account,
    record_accounts,
    set_quote,
    set_quoted_text,
    take_account,
)
from genogram_app.edit.items import set_field
from genogram_app.edit.session import EditRefused, Session
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, Source, TextDocument
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage


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


def stated(value: str | None = None, **fields: Any) -> Stated:
    given = {"id": UNRECORDED, "fact": "p1", "field": "birth"} | fields
    return Stated(Account(**given), value)


@pytest.fixture
def dated() -> Session:
    document = Document(
        people=(Person(id="p1", birth="2020-04-11"), Person(id="p2")),
        parentage=(Parentage(id="k1", child="p1", parent="p2", kind="birth"),),
        sources=(Source(id="d1", title="Police report"), Source(id="d2", title="School file")),
        accounts=(
            Account(id="e1", fact="p1", field="birth", source="d1"),
            Account(id="e2", fact="p1", field="birth", source="d2", says="disputes", value="2020-11-04"),
        ),
    )
    return Session(document)


def test_taking_an_account_makes_the_others_dispute_it_in_one_step(dated: Session) -> None:
    first, second = dated.document.accounts
    before = dated.document
    dated.do(take_account(Stated(second, "2020-11-04"), [Stated(first, "2020-04-11")]))
    assert dated.document.person("p1").birth == "2020-11-04"
    assert [(a.says, a.value) for a in dated.document.accounts] == [
        ("disputes", "2020-04-11"),
        ("supports", None),
    ]
    dated.undo()
    assert dated.document == before


def test_what_only_a_text_says_is_recorded_when_it_is_taken(dated: Session) -> None:
    dated.do(take_account(stated("2020-05", source="d2"), []))
    assert dated.document.person("p1").birth == "2020-05"
    assert account(dated, "e3").says == "supports"


def test_taking_a_denial_makes_the_fact_disproved(dated: Session) -> None:
    denial = Account(id=UNRECORDED, fact="k1", says="disputes", source="d1")
    dated.do(take_account(Stated(denial), []))
    assert dated.document.parentage[0].certainty == "disproved"


def test_a_value_that_the_case_cannot_hold_is_refused(dated: Session) -> None:
    with pytest.raises(EditRefused, match="Record it as an account"):
        dated.do(take_account(stated("in the spring"), []))


def test_accounts_are_recorded_once(dated: Session) -> None:
    both = [stated(source="d1", quote="Born in April.").account] * 2
    dated.do(record_accounts(both))
    assert len(dated.document.accounts) == 3
    with pytest.raises(EditRefused, match="recorded"):
        dated.do(record_accounts(both))


def test_a_disputed_relation_is_marked_and_its_accounts_are_kept(dated: Session) -> None:
    denial = Account(id=UNRECORDED, fact="k1", says="disputes", source="d1")
    dated.do(mark_disputed("k1", None, [denial]))
    assert dated.document.parentage[0].certainty == "disputed"
    assert len(dated.document.accounts) == 3


@pytest.mark.parametrize(("drawn", "marked"), [("2020-04-11", "2020-04-11?"), ("2020~", "2020%")])
def test_a_disputed_date_is_marked_as_uncertain(dated: Session, drawn: str, marked: str) -> None:
    dated.do(set_field("p1", "birth", drawn))
    dated.do(mark_disputed("p1", "birth", []))
    assert dated.document.person("p1").birth == marked
    with pytest.raises(EditRefused, match="already"):
        dated.do(mark_disputed("p1", "birth", []))


def test_what_cannot_be_shown_as_disputed_is_refused(dated: Session) -> None:
    with pytest.raises(EditRefused, match="cannot show"):
        dated.do(mark_disputed("p1", "sex", []))


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"says": "withdrawn"}, "taken back"),
        ({"says": "disputes"}, "not what is"),
        ({"field": None, "source": None}, "already"),
    ],
)
def test_what_gives_nothing_to_draw_is_not_taken(dated: Session, fields: dict[str, Any], words: str) -> None:
    dated.do(record_accounts([stated(field=None).account]))
    with pytest.raises(EditRefused, match=words):
        dated.do(take_account(stated(**fields), []))
