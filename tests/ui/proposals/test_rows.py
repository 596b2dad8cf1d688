"""Proposals stand in groups, with certainty, place and sentence, and can be filtered."""

from __future__ import annotations

from genogram_app.edit.rejecting import reject
from genogram_app.edit.session import Session
from genogram_app.edit.texts import add_text
from genogram_app.model.document import Document
from genogram_app.review.drafting.steps import Drafted
from genogram_app.ui.proposals.rows import Row, Wanted, blocks, certainty_words, rows_of, words_of
from tests.ui.proposals.conftest import draft_of


def row(rows: tuple[Row, ...], words: str) -> Row:
    return next(r for r in rows if words in r.proposal.words)


def test_the_groups_stand_in_their_order_with_how_many_they_hold(draft: Drafted, document: Document) -> None:
    found = blocks(rows_of(draft, document), Wanted())
    assert [b.name for b in found] == ["people", "parents", "couples", "homes", "dates", "others"]
    assert found[0].heading == "People (3)"
    assert len({r.key for b in found for r in b.rows}) == len(draft.steps)


def test_a_row_says_what_how_certain_where_and_in_which_words(draft: Drafted, document: Document) -> None:
    couple = row(rows_of(draft, document), "married")
    what, how, sentence = words_of(couple).split("\n")
    assert what == "Draw Sabine Tarlow and Corin Vale as married in 2014"
    assert how == "Alleged, paragraph 1.3"
    assert sentence == "“Neighbours alleged that Corin Vale and Sabine Tarlow married in 2014.”"


def test_with_several_texts_a_row_names_its_own(document: Document) -> None:
    session = Session(document)
    session.do(add_text("Chronology", "Sabine Tarlow was born on 3 March 1991."))
    rows = rows_of(draft_of(session.document), session.document)
    assert row(rows, "Add Sabine").place == "Report, paragraph 1.2"
    assert row(rows, "3 March 1991").place == "Chronology"


def test_rows_are_filtered_by_words_person_and_certainty(draft: Drafted, document: Document) -> None:
    rows = rows_of(draft, document)

    def listed(wanted: Wanted) -> list[str]:
        return [r.proposal.words for b in blocks(rows, wanted) for r in b.rows]

    assert listed(Wanted(words="sabine MARRIED")) == ["Draw Sabine Tarlow and Corin Vale as married in 2014"]
    corin = row(rows, "Add Corin").people[0]
    assert all("Corin" in words for words in listed(Wanted(person=corin)))
    assert listed(Wanted(person=corin))
    assert listed(Wanted(certainty="alleged")) == ["Draw Sabine Tarlow and Corin Vale as married in 2014"]


def test_what_was_rejected_is_listed_only_when_asked_for(document: Document, draft: Drafted) -> None:
    session = Session(document)
    session.do(reject((row(rows_of(draft, document), "married").key,)))
    rows = rows_of(draft_of(session.document), session.document)
    assert not blocks(rows, Wanted(words="married"))
    (block,) = blocks(rows, Wanted(words="married", rejected=True))
    assert certainty_words(block.rows[0]) == "Rejected; Alleged"
