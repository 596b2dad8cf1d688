from __future__ import annotations

from datetime import date

from genogram_app.known.viewpoint import ESTABLISHED, Viewpoint, agencies_with_records, title_of
from tests.known.families import account, case

DAY = date(2023, 6, 23)


def test_the_title_says_whose_record_it_is_and_of_which_day() -> None:
    assert title_of(case(), Viewpoint(("a2",), DAY)) == "As known to Police on 23 June 2023"


def test_an_area_that_the_name_does_not_say_stands_with_it() -> None:
    assert title_of(case(), Viewpoint(("a1",), DAY)) == "As known to Social care (Suffolk) on 23 June 2023"


def test_without_an_agency_it_is_the_view_of_the_review() -> None:
    assert title_of(case(), ESTABLISHED) == "As established by the review"


def test_without_a_day_every_record_counts_and_the_title_says_so() -> None:
    assert title_of(case(), Viewpoint(("a2",))) == "As known to Police, whenever it was recorded"


def test_all_that_have_records_are_all_agencies_together() -> None:
    document = case(account("p1"), account("p1", "d2"))
    assert (
        title_of(document, Viewpoint(("a1", "a2"), DAY))
        == "As known to all agencies together on 23 June 2023"
    )


def test_an_agency_has_records_by_a_source_that_states_something_or_by_a_contact() -> None:
    contact = {"id": "c1", "agency": "a2", "people": ["p1"]}
    assert [a.id for a in agencies_with_records(case(account("p1")))] == ["a1"]
    assert [a.id for a in agencies_with_records(case(contacts=[contact]))] == ["a2"]
    assert agencies_with_records(case(account("p1", "d3"))) == ()
