"""Whose statuses are meant where the text does not say so again."""

from __future__ import annotations

from genogram_app.narrative.claims.legal_statuses.memory import (
    children_of_the_family,
    kind_of,
    sorts_of,
    without_parents,
)
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.status_words import StatusPhrase
from genogram_app.narrative.text import read_narrative
from tests.narrative.telling import graph


def telling() -> Telling:
    return Telling(read_narrative("n", ""), graph(), {})


def test_the_children_of_the_family_are_the_subject_and_brothers_and_sisters() -> None:
    assert set(children_of_the_family(telling())) == {"robin", "kit", "tess"}


def test_parents_are_left_out_of_a_group_unless_the_status_is_for_adults() -> None:
    assert without_parents(telling(), ("callie", "robin"), "CPP") == ("robin",)
    assert without_parents(telling(), ("callie", "robin"), "NMO") == ("callie", "robin")


def test_plans_may_be_plans_or_a_place_on_the_register() -> None:
    assert sorts_of(StatusPhrase("", "plans")) == ("plan", "register")
    assert sorts_of(StatusPhrase("", "order"))[0] == "order"


def test_one_plan_and_several_are_kept_under_one_name() -> None:
    assert kind_of(StatusPhrase("", "plans")) == kind_of(StatusPhrase("", "plan"))
