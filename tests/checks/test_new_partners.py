"""A partner of a parent, and a parent, whose home nobody has stated."""

from __future__ import annotations

from typing import Any

from genogram_app.checks import new_partners
from genogram_app.checks.case_view import CaseView
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership, Stage
from tests.checks.small_cases import CHILD, FATHER, MOTHER, couple, found, lives, reviewed, told

KID = lives("kid", "flat", "2015-07-01", "..")
MUM = lives("mum", "flat", "2015-07-01", "..")
DAD = lives("dad", "house", "2017-01-01", "..")
SAM = Person(id="sam", name="Sam", sex="male")
TOGETHER = couple("mum", "sam", "not_known", "2019-03", "2019-11")


def a_case(*residences: Any, partnership: Partnership = TOGETHER, **changes: Any) -> Document:
    people = (MOTHER, FATHER, CHILD, changes.pop("partner", SAM))
    return reviewed(KID, MUM, DAD, *residences, partnerships=(partnership,), people=people, **changes)


def test_a_partner_during_the_review_of_whom_no_home_is_stated_is_a_matter_of_safety() -> None:
    (finding,) = new_partners.partners_with_home(CaseView(a_case()))
    assert finding.severity == "safety"
    assert finding.message == (
        "Sam was certainly Dilys's partner on 31 March 2019 while Wilf lived with Dilys. "
        "Nobody has said where Sam lived."
    )
    assert finding.people == ("sam", "mum", "kid")


def test_any_statement_of_where_the_partner_lived_is_enough() -> None:
    assert found(new_partners.partners_with_home, a_case(lives("sam", "house", None, None))) == []


def test_a_partner_in_doubt_is_possibly_one() -> None:
    (finding,) = new_partners.partners_with_home(
        CaseView(a_case(partnership=TOGETHER.replace(certainty="alleged")))
    )
    assert finding.severity == "gap"
    assert finding.message.startswith("Sam was possibly Dilys's partner while")


def test_a_partner_of_another_time_is_not_told_of() -> None:
    before = couple("mum", "sam", "married", "2001", "2009")
    later = couple("mum", "sam", "married", "2021", "..")
    assert found(new_partners.partners_with_home, a_case(partnership=before)) == []
    assert found(new_partners.partners_with_home, a_case(partnership=later)) == []


def test_a_couple_who_had_certainly_separated_is_not_told_of() -> None:
    stages = (Stage(status="cohabiting", from_="2012"), Stage(status="separated", from_="2016", to=".."))
    parted = TOGETHER.replace(stages=stages)
    assert found(new_partners.partners_with_home, a_case(partnership=parted)) == []


def test_a_partner_of_a_parent_with_whom_the_child_did_not_live_is_not_told_of() -> None:
    elsewhere = couple("dad", "sam", "not_known", "2019-03", "2019-11")
    assert found(new_partners.partners_with_home, a_case(partnership=elsewhere)) == []


def test_a_partner_who_had_died_is_not_told_of() -> None:
    assert found(new_partners.partners_with_home, a_case(partner=SAM.replace(death="2018-05"))) == []


def test_a_father_without_any_home_is_told_of() -> None:
    (message,) = told(new_partners.parents_with_home, reviewed(KID, MUM))
    assert message == (
        "Nobody has said where Osric, Wilf's father, lived from 1 January 2019 to 31 December 2019."
    )
    assert told(new_partners.parents_with_home, reviewed(KID, MUM, DAD)) == []


def test_a_family_without_homes_is_not_asked_for_them() -> None:
    assert told(new_partners.parents_with_home, reviewed()) == []


def test_a_father_who_had_died_has_no_home() -> None:
    dead = (MOTHER, FATHER.replace(death="2016-02"), CHILD)
    assert told(new_partners.parents_with_home, reviewed(KID, MUM, people=dead)) == []
