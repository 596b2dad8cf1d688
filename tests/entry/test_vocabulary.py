"""The words that phrases are made of."""

from __future__ import annotations

from typing import get_args

from genogram_app.entry.vocabulary import (
    BACKGROUND,
    BONDS,
    HOMES,
    LIVING,
    LONGEST,
    MARKS,
    NAME_STOPS,
    RELATIONS,
    STAGES,
    STATUSES,
)
from genogram_app.model import fields
from genogram_app.model.people import Background
from genogram_app.model.status_terms import STATUS_TERMS
from genogram_app.ui import words


def test_statuses_and_concerns_are_those_of_the_program() -> None:
    assert set(STATUSES) == {term.code for term in STATUS_TERMS}
    assert set(MARKS) == set(words.MARK_CODES)
    assert set(BACKGROUND.values()) == set(Background.model_fields)


def test_every_kind_that_a_case_holds_can_be_said() -> None:
    assert {r.kind for r in RELATIONS.values()} == set(get_args(fields.ParentageKind))
    assert {s.status for s in STAGES.values()} | {"widowed"} == set(get_args(fields.PartnershipStatus))
    assert {b.kind for b in BONDS.values()} == set(get_args(fields.BondKind)) - {"other"}
    assert set(HOMES.values()) == set(get_args(fields.HouseholdKind)) - {"other", "not_known"}
    assert {how.basis for how in LIVING.values()} == set(get_args(fields.ResidenceBasis))
    assert {how.pattern for how in LIVING.values()} == set(get_args(fields.ResidencePattern))


def test_wordings_are_written_as_they_are_compared() -> None:
    for wording in (*NAME_STOPS, *RELATIONS):
        assert wording == wording.casefold().replace("-", " ")
        assert len(wording.split()) <= LONGEST
