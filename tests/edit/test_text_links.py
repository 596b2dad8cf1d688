"""Words of a text are linked by hand, once for all or in one sentence."""

from __future__ import annotations

import pytest

from genogram_app.edit.removal import remove
from genogram_app.edit.session import EditRefused, Session
from genogram_app.edit.text_links import forget_link, link_words, unlink_words
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from genogram_app.model.people import Person


@pytest.fixture
def session() -> Session:
    people = (Person(id="p1", name="Callie"), Person(id="p2", name="June"))
    return Session(Document(people=people, documents=(TextDocument(id="n1", text="Mum left. Mum came."),)))


def test_words_mean_one_person_wherever_they_stand(session: Session) -> None:
    session.do(link_words("n1", "Mum", "p1"))
    session.do(link_words("n1", " Mum ", "p2"))
    assert [(link.words, link.person) for link in session.document.view.links] == [("Mum", "p2")]


def test_one_sentence_can_differ_from_the_rest(session: Session) -> None:
    session.do(link_words("n1", "Mum", "p1"))
    session.do(unlink_words("n1", "Mum", "not_drawn", sentence="Mum\ncame."))
    assert [(link.sentence, link.meaning) for link in session.document.view.links] == [
        (None, "person"),
        ("Mum came.", "not_drawn"),
    ]


def test_a_link_is_taken_back(session: Session) -> None:
    session.do(unlink_words("n1", "Mum", "not_family"))
    session.do(forget_link(session.document.view.links[0]))
    assert session.document.view.links == ()


def test_a_link_goes_with_its_person_or_its_text(session: Session) -> None:
    session.do(link_words("n1", "Mum", "p1"))
    session.do(remove(("p1",)))
    assert session.document.view.links == ()
    session.undo()
    session.do(remove(("n1",)))
    assert session.document.view.links == ()


def test_no_words_are_refused(session: Session) -> None:
    with pytest.raises(EditRefused, match="Choose the words"):
        session.do(link_words("n1", " ", "p1"))
