"""Accepting draws a step with what it needs, as one step to undo."""

from __future__ import annotations

import pytest

from genogram_app.edit.session import EditRefused, Session
from genogram_app.model.document import Document
from genogram_app.review.drafting.accepting import OutOfStep, accept
from tests.review.drafting.test_steps import case, step, told


def test_a_line_is_accepted_with_its_people_in_one_step() -> None:
    session, found = Session(case()), told(case())
    line = step(found, "Draw Sabine Tarlow as a parent of Ottilie Tarlow")
    session.do(accept(found.with_needs([line.key])))
    assert [p.name for p in session.document.people] == ["Ottilie Tarlow", "Sabine Tarlow"]
    assert len(session.document.parentage) == 1
    assert session.steps == ("Accept 3 proposals",)


def test_one_proposal_is_undone_under_its_own_name() -> None:
    session, found = Session(case()), told(case())
    session.do(accept([step(found, "Add Corin Vale")]))
    assert session.undo_label == "Add Corin Vale"


def test_every_fact_that_is_accepted_has_its_account() -> None:
    session, found = Session(case()), told(case())
    session.do(accept(found.steps))
    quoted = {a.fact for a in session.document.accounts}
    assert {i.id for name, i in session.document.items() if name not in ("accounts", "documents")} <= quoted


def test_all_that_is_drafted_is_drawn_as_it_was_drafted() -> None:
    draft = told(case())
    assert accept(draft.steps).change(draft.base) is draft.document


def test_what_is_drawn_already_is_refused_alone_and_passed_over_among_others() -> None:
    session, found = Session(case()), told(case())
    first = found.steps[0]
    session.do(accept([first]))
    with pytest.raises(EditRefused):
        session.do(accept([first]))
    session.do(accept(found.steps))
    assert session.document.people == found.document.people


def test_a_draft_of_another_case_is_told_from_a_refusal() -> None:
    session, found = Session(case()), told(case())
    people = [s for s in found.steps if s.proposal.kind == "person"]
    session.do(accept([people[-1]]))
    with pytest.raises(OutOfStep):
        session.do(accept([people[0]]))


def test_what_is_accepted_can_be_corrected_in_the_same_step() -> None:
    session, found = Session(case()), told(case())

    def renamed(_: Document, after: Document) -> Document:
        (person,) = after.people
        return after.replace(people=(person.replace(name="Corin Vail"),))

    session.do(accept([step(found, "Add Corin Vale")], renamed))
    assert session.document.people[0].name == "Corin Vail"
    assert len(session.steps) == 1
