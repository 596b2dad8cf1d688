"""Somebody decides between accounts in one step, and no account is lost by it."""

from __future__ import annotations

import pytest

from genogram_app.edit.session import EditRefused, Session
from genogram_app.family.graph import build_graph
from genogram_app.model.evidence import TextDocument
from genogram_app.review.accounts.compared import Compared, compared
from genogram_app.review.accounts.deciding import dispute, keep_all, take
from genogram_app.review.findings import read_texts
from tests.review.accounts.cases import disagreeing


@pytest.fixture
def session() -> Session:
    text = TextDocument(id="n1", title="Draft", text="Corin Vale was born on 3 May 2020.")
    return Session(disagreeing().replace(documents=(text,)))


def birth(session: Session) -> Compared:
    document = session.document
    groups = compared(build_graph(document), read_texts(document))
    return next(g for g in groups if g.key == ("p1", "birth"))


def test_the_date_of_a_text_is_taken_and_the_records_dispute_it(session: Session) -> None:
    group = birth(session)
    session.do(take(group, group.sayings[-1]))
    assert session.document.person("p1").birth == "2020-05-03"
    after = birth(session)
    assert [s.value for s in after.sayings] == ["2020-04-11", "2020-11-04", "2020-05-03"]
    assert [s.account.says for s in after.sayings] == ["disputes", "disputes", "supports"]
    assert all(s.recorded for s in after.sayings)


def test_all_are_kept_and_the_drawing_stays(session: Session) -> None:
    session.do(keep_all(birth(session)))
    assert session.document.person("p1").birth == "2020-04-11"
    assert all(s.recorded for s in birth(session).sayings)
    with pytest.raises(EditRefused, match="already"):
        session.do(keep_all(birth(session)))


def test_a_disputed_date_is_drawn_as_uncertain(session: Session) -> None:
    session.do(dispute(birth(session)))
    assert session.document.person("p1").birth == "2020-04-11?"


def test_a_disputed_parent_is_drawn_as_disputed(session: Session) -> None:
    document = session.document
    group = next(g for g in compared(build_graph(document)) if g.key == ("k2", ""))
    session.do(dispute(group))
    assert session.document.parentage[1].certainty == "disputed"
