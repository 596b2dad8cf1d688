"""What the rules see of a case: no disproved facts, no plans, and who is young."""

from __future__ import annotations

from datetime import date

import pytest

from genogram_app.checks.case_view import CaseView, years_between
from genogram_app.model.homes import Residence
from genogram_app.model.people import Age, Person
from tests.checks.small_cases import CHILD, FATHER, MOTHER, born_to, family, home, lives, reviewed, seen


def test_disproved_parentage_is_not_seen() -> None:
    view = CaseView(family(parentage=born_to("kid", "mum", certainty="disproved")))
    assert view.birth_parents("kid") == ()


def test_siblings_share_a_parent() -> None:
    people = (MOTHER, FATHER, CHILD, Person(id="half"), Person(id="other"))
    view = CaseView(family(people=people, parentage=born_to("kid", "mum", "dad") + born_to("half", "dad")))
    assert view.siblings("kid") == ("half",)


@pytest.mark.parametrize("basis", ["planned", "offered_declined"])
def test_what_did_not_take_place_is_no_residence(basis: str) -> None:
    stays: tuple[Residence, ...] = (lives("kid", "flat", "2019", None, basis=basis),)
    assert CaseView(family(households=(home("flat"),), residences=stays)).residence_facts == ()


def test_the_young_are_the_subject_the_siblings_and_everybody_under_eighteen() -> None:
    cousin = Person(id="cousin", ages=(Age(value=9, unit="years", at="2020-03"),))
    sister = Person(id="sister")
    people = (MOTHER, FATHER, CHILD, cousin, sister)
    view = CaseView(family(people=people, parentage=born_to("kid", "mum", "dad") + born_to("sister", "mum")))
    assert view.young == ("kid", "cousin", "sister")


def test_without_incident_or_period_the_review_is_today() -> None:
    view = CaseView(family(case={}), today=date(2024, 5, 1))
    assert view.review_day.earliest == date(2024, 5, 1)


def test_years_are_counted_when_completed() -> None:
    assert years_between(date(2000, 6, 15), date(2018, 6, 14)) == 17
    assert years_between(date(2000, 6, 15), date(2018, 6, 15)) == 18
    assert years_between(date(2000, 6, 15), date(1999, 6, 15)) == -1


def test_a_home_without_a_label_is_spoken_of_as_such() -> None:
    view = CaseView(family(households=(home("flat"),)))
    assert view.home("flat") == "Flat"
    assert view.home(None) == "an unknown place"


def test_who_was_met_was_seen_seen_alone_or_spoken_to() -> None:
    ways = ("seen", "not_seen", "seen_alone", "not_recorded", "spoken_to")
    met = tuple(seen(f"2019-0{n}-01", how) for n, how in enumerate(ways, start=1))
    found = CaseView(reviewed(contacts=met)).met["kid"]
    assert [contact.date for contact in found] == ["2019-01-01", "2019-03-01", "2019-05-01"]


def test_the_days_of_a_contact_are_all_on_which_it_may_have_been() -> None:
    undated, dated = seen(None), seen("2019-02")
    days = CaseView(reviewed(contacts=(undated, dated))).contact_days
    assert days == {
        undated.id: (date.min, date.max),
        dated.id: (date(2019, 2, 1), date(2019, 2, 28)),
    }
