"""A draft is a list of steps: each with its sentence, and with what it needs before it."""

from __future__ import annotations

from genogram_app.edit.people import add_person
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from genogram_app.narrative.text import read_narrative
from genogram_app.review.drafting.steps import Drafted, Step, drafted, replayed

TEXT = """Ottilie Tarlow

This review is about Ottilie Tarlow, who was born on 4 May 2016. Her mother is Sabine Tarlow and her father
is Corin Vale. Ottilie Tarlow lived at Address 1. Her brother, Jory Tarlow, was born on 9 June 2012.
"""


def case() -> Document:
    return Document(documents=(TextDocument(id="n1", text=TEXT),))


def told(document: Document, *rejected: str) -> Drafted:
    found = drafted(document, [read_narrative("n1", TEXT)], rejected)
    assert found is not None
    return found


def step(found: Drafted, words: str) -> Step:
    return next(s for s in found.steps if s.proposal.words == words)


def test_every_step_has_a_sentence_of_the_text() -> None:
    for one in told(case()).steps:
        assert one.proposal.evidence
        assert all(TEXT[e.start : e.end] == e.quote for e in one.proposal.evidence)


def test_a_parent_line_needs_both_people_and_nothing_else() -> None:
    found = told(case())
    line = step(found, "Draw Sabine Tarlow as a parent of Ottilie Tarlow")
    with_needs = [s.proposal.words for s in found.with_needs([line.key])]
    assert with_needs[-1] == line.proposal.words
    assert sorted(with_needs[:-1]) == ["Add Ottilie Tarlow", "Add Sabine Tarlow"]


def test_what_leans_on_a_person_goes_with_them() -> None:
    found = told(case())
    key = step(found, "Add Sabine Tarlow").key
    gone = [s.proposal.words for s in found.leaning_on(key)]
    assert "Draw Sabine Tarlow as a parent of Ottilie Tarlow" in gone
    assert "Add Jory Tarlow" not in gone


def test_a_rejected_person_is_left_out_with_everything_that_leans_on_them() -> None:
    key = step(told(case()), "Add Sabine Tarlow").key
    found = told(case(), key)
    assert all("Sabine" not in s.proposal.words for s in found.steps)
    assert [(k, p.words) for k, p in found.left_out] == [(key, "Add Sabine Tarlow")]


def test_the_keys_of_steps_stay_when_people_get_other_ids() -> None:
    session = Session(case())
    before = {s.key for s in told(session.document).steps}
    session.do(add_person())
    assert {s.key for s in told(session.document).steps} == before


def test_the_key_of_a_couple_does_not_depend_on_who_was_drawn_first() -> None:
    found = told(case())
    siblings = step(found, "Join Jory Tarlow and Ottilie Tarlow as siblings")
    later = replayed(found.base, next(s for s in found.steps if "Jory" in s.proposal.words))
    assert later is not None
    assert siblings.key in {s.key for s in told(later).steps}


def test_accepting_all_steps_draws_what_the_draft_shows() -> None:
    found = told(case())
    document = found.base
    for one in found.steps:
        changed = replayed(document, one)
        assert changed is not None
        document = changed
    assert document.people == found.document.people
    assert document.parentage == found.document.parentage
    assert document.case == found.document.case
    assert told(document).steps == ()


def test_a_step_whose_people_would_get_other_ids_waits_for_another_draft() -> None:
    found = told(case())
    people = [s for s in found.steps if s.proposal.kind == "person"]
    later = replayed(found.base, people[-1])
    assert later is not None
    assert later.find(people[-1].new[0]) is not None
    assert replayed(later, people[0]) is None


def test_what_is_drawn_already_is_not_added_twice() -> None:
    found = told(case())
    first = replayed(found.base, found.steps[0])
    assert first is not None
    assert replayed(first, found.steps[0]) is first


def test_subjects_are_proposed_with_the_words_that_name_them() -> None:
    about = step(told(case()), "Say that the review is about Ottilie Tarlow")
    assert about.proposal.kind == "subject"
    assert "Ottilie Tarlow" in about.proposal.evidence[0].quote
