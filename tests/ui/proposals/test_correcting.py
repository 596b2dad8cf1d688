"""A proposal can be corrected before it is accepted; its account stays."""

from __future__ import annotations

from genogram_app.edit.people import add_person
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.review.drafting.accepting import accept
from genogram_app.review.drafting.steps import Drafted, Step
from genogram_app.ui.proposals.correcting import corrected, parts_of, same_as
from tests.ui.proposals.conftest import draft_of


def step(draft: Drafted, words: str) -> Step:
    return next(s for s in draft.steps if words in s.proposal.words)


def told(found: Step) -> list[tuple[str, str | None]]:
    return [(part.words, part.value) for part in parts_of(found)]


def test_names_dates_and_certainties_are_what_can_be_corrected(draft: Drafted) -> None:
    assert told(step(draft, "Add Corin")) == [("Name", "Corin Vale")]
    assert told(step(draft, "was born")) == [("Born", "2016-05-04")]
    assert told(step(draft, "living at")) == [("From", "2016-06"), ("Certainty", "stated")]
    assert ("Certainty", "alleged") in told(step(draft, "married"))


def test_what_is_corrected_is_drawn_with_the_sentence_as_its_account(draft: Drafted) -> None:
    session, born = Session(draft.base), step(draft, "was born")
    session.do(accept(draft.with_needs([born.key]), corrected(born, {0: "2016-05-05"})))
    assert session.document.people[0].birth == "2016-05-05"
    assert any("4 May 2016" in (a.quote or "") for a in session.document.accounts)
    assert len(session.steps) == 1


def test_the_certainty_of_a_line_can_be_another(draft: Drafted) -> None:
    session, married = Session(draft.base), step(draft, "married")
    number = [words for words, _ in told(married)].index("Certainty")
    session.do(accept(draft.with_needs([married.key]), corrected(married, {number: "disputed"})))
    assert session.document.partnerships[0].certainty == "disputed"


def test_somebody_proposed_can_be_said_to_be_a_person_of_the_drawing(document: Document) -> None:
    session = Session(document)
    session.do(add_person(name="Kit Vale"))
    edit = same_as(step(draft_of(session.document), "Add Corin"), "p1")
    assert edit is not None
    session.do(edit)
    words = [s.proposal.words for s in draft_of(session.document).steps]
    assert "Add Corin Vale" not in words
    assert "Draw Kit Vale as a parent of Ottilie Tarlow" in words


def test_a_date_is_nobody_who_could_be_somebody_else(draft: Drafted) -> None:
    assert same_as(step(draft, "was born"), "p1") is None
