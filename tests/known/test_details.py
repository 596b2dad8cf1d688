from __future__ import annotations

from datetime import date

from genogram_app.known.projection import Known, as_known
from genogram_app.known.viewpoint import Viewpoint
from genogram_app.model.document import Document
from tests.known.families import PEOPLE, account, case

DAY = date(2023, 6, 30)


def known(document: Document, by: date | None = DAY, agency: str = "a1") -> Known:
    return as_known(document, Viewpoint((agency,), by))


def test_details_of_which_no_agency_speaks_go_with_the_person_who_is_stated() -> None:
    assert known(case(account("p3"))).document.person("p3").birth == "1990"


def test_a_detail_of_which_another_agency_speaks_is_known_to_that_one_alone() -> None:
    document = case(account("p3"), account("p3", "d2", field="birth"))
    assert known(document).document.person("p3").birth is None
    assert known(document, agency="a2").document.person("p3").birth == "1990"


def test_what_only_the_review_states_of_a_detail_hides_it_from_nobody() -> None:
    document = case(account("p3"), account("p3", "d3", field="birth"))
    assert known(document).document.person("p3").birth == "1990"


def test_a_person_who_is_only_met_is_known_by_name_and_sex() -> None:
    contact = {"id": "c1", "agency": "a1", "people": ["p3"], "date": "2023-01"}
    person = known(case(contacts=[contact])).document.person("p3")
    assert (person.name, person.sex, person.birth) == ("Piers Quill", "male", None)


def test_somebody_whose_name_only_another_agency_knew_has_none() -> None:
    contact = {"id": "c1", "agency": "a1", "people": ["p4"], "date": "2023-01"}
    person = known(case(account("p4", "d2", field="name"), contacts=[contact])).document.person("p4")
    assert (person.name, person.identity) == (None, "unnamed")


def test_a_value_that_the_agency_held_otherwise_is_shown_as_it_held_it() -> None:
    found = known(case(account("s3", says="disputes", field="pattern", value="overnights")))
    assert found.document.residences[0].pattern == "overnights"
    assert [(d.fact, d.path) for d in found.differently] == [("s3", "pattern")]


def test_the_latest_of_its_own_values_counts() -> None:
    document = case(
        account("s3", says="disputes", field="from", value="2023-02", known_on="2023-05-02"),
        account("s3", says="disputes", field="from", value="2023-03", known_on="2023-05-09"),
    )
    assert known(document).document.residences[0].from_ == "2023-03"
    assert known(document, date(2023, 5, 5)).document.residences[0].from_ == "2023-02"


def test_a_value_that_cannot_be_drawn_is_not_replaced_by_the_reviews_own() -> None:
    found = known(case(account("p3"), account("p3", says="disputes", field="birth", value="in the war")))
    assert found.document.person("p3").birth is None
    assert [(d.fact, d.path) for d in found.unclear] == [("p3", "birth")]


def test_nobody_knew_the_end_of_a_stay_before_it_came() -> None:
    document = case(account("s3", known_on="2023-05-01"))
    assert known(document, date(2023, 5, 31)).document.residences[0].to is None
    assert known(document).document.residences[0].to == "2023-06-27"


def test_nobody_knew_of_a_death_before_it_came() -> None:
    people = [PEOPLE[0] | {"death": "2023-06-27"}]
    document = case(account("p1"), people=people, partnerships=[], parentage=[], residences=[])
    assert known(document, date(2023, 6, 26)).document.person("p1").death is None


def test_what_the_review_disproved_is_drawn_as_it_was_held() -> None:
    couple = {"id": "u1", "partners": ["p2", "p4"], "certainty": "disproved"}
    found = known(case(account("u1"), partnerships=[couple])).document.partnerships[0]
    assert found.certainty == "stated"


def test_what_its_own_records_both_state_and_dispute_is_disputed() -> None:
    found = known(case(account("u1"), account("u1", "d4", says="disputes"))).document.partnerships[0]
    assert found.certainty == "disputed"


def test_statuses_of_which_another_agency_speaks_are_left_out_one_by_one() -> None:
    statuses = [{"code": "CIN", "from": "2022"}, {"code": "CPP", "from": "2023"}]
    people = [PEOPLE[0] | {"statuses": statuses}]
    document = case(
        account("p1"),
        account("p1", "d2", field="statuses.1"),
        people=people,
        partnerships=[],
        parentage=[],
        residences=[],
    )
    assert [s.code for s in known(document).document.person("p1").statuses] == ["CIN"]


def test_a_status_that_began_later_is_not_known_along_with_the_person() -> None:
    people = [PEOPLE[0] | {"statuses": [{"code": "CPP", "from": "2023-09"}]}]
    document = case(account("p1"), people=people, partnerships=[], parentage=[], residences=[])
    assert known(document).document.person("p1").statuses == ()


def test_an_answer_that_only_the_agency_had_is_its_own() -> None:
    document = case(account("p3", says="disputes", field="background.religion", value="Quaker"))
    religion = known(document).document.person("p3").background.religion
    assert religion is not None
    assert religion.value == "Quaker"


def test_another_home_may_be_stated_by_its_label() -> None:
    found = known(case(account("s3", says="disputes", field="household", value="Address 2")))
    assert found.document.residences[0].household == "h2"
