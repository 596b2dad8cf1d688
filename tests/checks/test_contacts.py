"""Whom the agencies met, and for how long nobody saw the child."""

from __future__ import annotations

from typing import Any

import pytest

from genogram_app.checks import contacts
from genogram_app.checks.case_view import CaseView
from genogram_app.checks.limits import Limits
from genogram_app.model.document import Document
from genogram_app.model.evidence import Contact
from genogram_app.model.people import Person
from tests.checks.small_cases import (
    CHILD,
    FATHER,
    MOTHER,
    born_to,
    contact,
    family,
    found,
    lives,
    reviewed,
    seen,
    told,
)

KID = lives("kid", "flat", "2015-07-01", "..")
MUM = lives("mum", "flat", "2015-07-01", "..")


def a_case(*met: Contact, **changes: Any) -> Document:
    return reviewed(*changes.pop("residences", (KID, MUM)), contacts=met, **changes)


MONTHLY = tuple(seen(f"2019-{month:02}-{day:02}", "spoken_to") for month in range(1, 13) for day in (5, 25))


def test_a_child_seen_often_enough_raises_nothing() -> None:
    assert told(contacts.child_seen, a_case(*MONTHLY)) == []


def test_the_weeks_without_being_seen_are_told_with_their_dates() -> None:
    (message,) = told(contacts.child_seen, a_case(*MONTHLY[:10], *MONTHLY[16:]))
    assert (
        message == "Wilf was not recorded as seen, certainly from 26 May 2019 to 4 September 2019 (14 weeks)."
    )


def test_a_contact_at_which_the_child_was_not_seen_does_not_count() -> None:
    document = a_case(*MONTHLY[:10], seen("2019-07-01", "not_seen"), *MONTHLY[16:])
    assert found(contacts.child_seen, document) == ["child-not-seen"]


def test_a_contact_of_an_unknown_date_may_have_been_at_any_time() -> None:
    assert told(contacts.child_seen, a_case(seen(None, "spoken_to"))) == []


def test_how_many_weeks_are_too_long_can_be_set() -> None:
    document = a_case(*MONTHLY[:10], *MONTHLY[16:])
    assert told(contacts.child_seen, document, Limits(unseen_weeks=15)) == []


def test_where_no_contact_says_whether_the_child_was_seen_that_is_told_once() -> None:
    (message,) = told(contacts.child_seen, a_case(contact("2019-02-01"), contact("2019-09-01")))
    assert message.startswith("Wilf was not recorded as seen or not seen at any contact from 1 January 2019")


def test_a_child_old_enough_is_seen_alone_and_spoken_to() -> None:
    often = [seen(c.date, "seen") for c in MONTHLY]
    assert told(contacts.child_seen, a_case(*often)) == [
        "Wilf was never recorded as seen alone or spoken to."
    ]
    often[3] = seen(often[3].date, "seen_alone")
    assert told(contacts.child_seen, a_case(*often)) == ["Wilf was never recorded as spoken to."]


def test_a_child_too_young_to_speak_is_not_expected_to_be_spoken_to() -> None:
    baby = CHILD.replace(birth="2017-07-01")
    document = a_case(*(seen(c.date, "seen") for c in MONTHLY), people=(MOTHER, FATHER, baby))
    assert told(contacts.child_seen, document) == []
    assert told(contacts.child_seen, document, Limits(speaks_from=1)) != []


def test_a_case_without_contacts_is_told_of_once() -> None:
    document = a_case()
    assert found(contacts.contacts_recorded, document) == ["no-contacts"]
    assert found(contacts.child_seen, document) == []
    assert found(contacts.adults_met, document) == []
    assert found(contacts.contacts_recorded, a_case(*MONTHLY)) == []


def test_a_family_without_homes_is_not_asked_for_contacts() -> None:
    assert found(contacts.contacts_recorded, a_case(residences=())) == []


SAM = Person(id="sam", name="Sam", sex="male")


def with_sam(*met: Contact, **stay: Any) -> Document:
    stays = (KID, MUM, lives("sam", "flat", "2019-04-01", "2019-08-01", **stay))
    named = contact("2019-02-01", "mum")
    return a_case(named, *met, residences=stays, people=(MOTHER, FATHER, CHILD, SAM))


def test_an_adult_in_the_home_whom_no_contact_names_is_a_matter_of_safety() -> None:
    (finding,) = contacts.adults_met(CaseView(with_sam()))
    assert finding.severity == "safety"
    assert finding.message == (
        "No contact of any agency names these adults while they lived or stayed with Wilf: "
        "certainly Sam (Flat)."
    )
    assert finding.people == ("sam", "kid")


def test_an_adult_who_was_met_while_there_is_not_told_of() -> None:
    assert found(contacts.adults_met, with_sam(contact("2019-06", "sam"))) == []
    assert found(contacts.adults_met, with_sam(contact(None, "sam"))) == []


def test_a_contact_before_the_adult_came_is_no_meeting_in_the_home() -> None:
    assert found(contacts.adults_met, with_sam(contact("2018-06", "sam"))) == ["adult-not-met"]


@pytest.mark.parametrize(
    "stay", [{"certainty": "alleged"}, {"pattern": "not_known", "certainty": "suspected"}]
)
def test_an_adult_who_may_have_lived_there_is_possibly_unmet(stay: dict[str, Any]) -> None:
    (message,) = told(contacts.adults_met, with_sam(**stay))
    assert "possibly Sam (Flat)" in message


@pytest.mark.parametrize(
    "stay",
    [{"basis": "planned"}, {"basis": "offered_declined"}, {"pattern": "visits"}, {"certainty": "disproved"}],
)
def test_who_never_lived_there_need_not_be_met(stay: dict[str, Any]) -> None:
    assert found(contacts.adults_met, with_sam(**stay)) == []


def test_several_adults_of_a_child_are_one_finding() -> None:
    two = lives("dad", "flat", "2015-07-01", "2019-08-01")
    document = with_sam()
    document = document.replace(residences=(*document.residences, two))
    (message,) = told(contacts.adults_met, document)
    assert "Sam (Flat) and Osric (Flat)" in message


def test_a_brother_who_is_a_child_is_not_an_adult_of_the_home() -> None:
    young = SAM.replace(birth="2008-01-01")
    document = with_sam()
    assert found(contacts.adults_met, document.replace(people=(*family().people, young))) == []


def test_a_brother_who_is_certainly_an_adult_is_one_of_the_home() -> None:
    grown = SAM.replace(birth="1995")
    family_ties = (*born_to("kid", "mum", "dad"), *born_to("sam", "mum"))
    document = with_sam().replace(people=(*family().people, grown), parentage=family_ties)
    assert found(contacts.adults_met, document) == ["adult-not-met"]
    unsure = document.replace(people=(*family().people, SAM))
    assert found(contacts.adults_met, unsure) == []
