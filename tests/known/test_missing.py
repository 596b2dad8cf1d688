from __future__ import annotations

from datetime import date

import pytest

from genogram_app.known.missing import (
    gaps_of_each,
    gaps_sentence,
    missing_from,
    person_words,
    why_words,
)
from genogram_app.known.viewpoint import Viewpoint
from genogram_app.model.document import Document
from tests.known.families import LISTS, account, case

DAY = date(2023, 6, 23)
SOCIAL_CARE = Viewpoint(("a1",), DAY)


def missing(document: Document, viewpoint: Viewpoint = SOCIAL_CARE) -> list[str]:
    return [m.person for m in missing_from(document, viewpoint).missing]


def why(document: Document) -> str:
    gaps = missing_from(document, SOCIAL_CARE)
    return why_words(document, gaps, gaps.missing[0])


def test_men_come_first() -> None:
    assert missing(case()) == ["p4", "p2", "p1"]


def test_who_is_in_the_record_is_not_missing() -> None:
    assert missing(case(account("s1"), account("s2"))) == ["p4"]


def test_who_came_to_the_home_only_later_is_not_missing_yet() -> None:
    document = case(account("s1", known_on="2022"), account("s2", known_on="2022"))
    assert missing(document, Viewpoint(("a1",), date(2023, 3, 31))) == []


def test_who_was_never_in_a_home_of_the_child_is_not_missing() -> None:
    elsewhere = {"id": "s4", "person": "p3", "household": "h2", "from": "2020"}
    assert "p3" not in missing(case(residences=(*LISTS["residences"], elsewhere)))


def test_a_visitor_of_the_home_is_missing_and_a_planned_resident_is_not() -> None:
    stay = {"id": "s4", "person": "p3", "household": "h1", "from": "2022", "pattern": "visits"}
    assert "p3" in missing(case(residences=(*LISTS["residences"], stay)))
    assert "p3" not in missing(case(residences=(*LISTS["residences"], stay | {"basis": "planned"})))


def test_who_left_the_home_before_the_child_came_is_not_missing() -> None:
    stay = {"id": "s4", "person": "p3", "household": "h1", "from": "2018", "to": "2019"}
    assert "p3" not in missing(case(residences=(*LISTS["residences"], stay)))


def test_the_sentence_counts_by_the_established_case_and_names_who_is_missing() -> None:
    document = case(account("s1"), account("s2"))
    assert gaps_sentence(document, missing_from(document, SOCIAL_CARE)) == (
        "Social care (Suffolk): 1 man missing of 1: Dean Price, in the home (Address 1) from April 2023 "
        "to 27 June 2023."
    )


def test_a_record_without_gaps_is_told_as_well() -> None:
    document = case(account("s1"), account("s2"), account("s3"))
    assert gaps_sentence(document, missing_from(document, SOCIAL_CARE)) == (
        "Social care (Suffolk): nobody who was in the child’s homes is missing."
    )


def test_why_says_that_nobody_ever_named_them() -> None:
    assert why(case()) == "never named by this agency; named in no agency’s record"


def test_why_says_who_named_them_first() -> None:
    document = case(account("s3", "d2", known_on="2023-05-03"))
    assert why(document) == "never named by this agency; first named by Police (3 May 2023)"


def test_why_says_that_the_agency_named_them_too_late() -> None:
    document = case(account("s3", known_on="2023-07-01"))
    assert why(document) == "named by this agency only later (1 July 2023)"


def test_why_says_that_the_agency_was_told_that_it_is_not_so() -> None:
    document = case(account("s3", says="disputes", known_on="2023-06-01"))
    assert why(document) == "named by this agency only in what was denied or taken back (1 June 2023)"


def test_each_agency_has_gaps_of_its_own() -> None:
    document = case(account("s3"), account("s1", "d2"))
    found = gaps_of_each(document, ("a1", "a2"), DAY)
    assert [[m.person for m in gaps.missing] for gaps in found] == [["p2", "p1"], ["p4", "p2"]]


def with_another(**stay: object) -> Document:
    """The family with a third man in the home, who has no dates unless they are given."""
    man = {"id": "p5", "name": "Con Fell", "sex": "male"}
    late = {"id": "s0", "person": "p5", "household": "h1", **stay}
    return case(people=(*LISTS["people"], man), residences=(late, *LISTS["residences"]))


def words_of(document: Document, person: str) -> str:
    gaps = missing_from(document, SOCIAL_CARE)
    return next(person_words(document, m) for m in gaps.missing if m.person == person)


def test_who_has_no_dates_was_possibly_in_the_home() -> None:
    assert words_of(with_another(), "p5") == "Con Fell, possibly in the home (Address 1; no dates)"


def test_a_home_that_goes_on_from_nobody_knows_when_has_no_dates() -> None:
    assert words_of(with_another(to=".."), "p5") == "Con Fell, possibly in the home (Address 1; no dates)"


@pytest.mark.parametrize(("date_", "words"), [("2022-03-04", "on 4 March 2022"), ("2022", "in 2022")])
def test_a_stay_of_one_date_is_told_by_it(date_: str, words: str) -> None:
    assert words_of(with_another(**{"from": date_, "to": date_}), "p5").endswith(f"(Address 1) {words}")


def test_who_was_certainly_in_the_home_comes_before_who_possibly_was() -> None:
    assert missing(with_another())[:2] == ["p4", "p5"]


def test_the_sentence_says_how_many_were_only_possibly_in_the_home() -> None:
    document = with_another()
    assert "2 men missing of 2 (1 only possibly there)" in gaps_sentence(
        document, missing_from(document, SOCIAL_CARE), named=False
    )


@pytest.mark.parametrize(
    "stay",
    [
        {"from": "2022", "certainty": "alleged"},
        {"from": "2023", "to": "2023"},
        {"to": "2023"},
    ],
)
def test_who_only_may_have_been_there_by_the_day_is_possibly_there(stay: dict[str, object]) -> None:
    assert "possibly" in words_of(with_another(**stay), "p5")


@pytest.mark.parametrize(
    "stay",
    [
        {"from": "2022"},
        {"from": "2022", "pattern": "not_known"},
        {"from": "2022-02-01", "to": "2022-03"},
        {"to": "2023-05-01"},
    ],
)
def test_who_was_there_on_one_day_for_every_reading_is_not_in_doubt(stay: dict[str, object]) -> None:
    assert "possibly" not in words_of(with_another(**stay), "p5")


def test_whose_home_began_only_after_their_death_was_not_there() -> None:
    document = with_another()
    dead = {"id": "p5", "name": "Con Fell", "sex": "male", "birth": "1950", "death": "2020-01-01"}
    assert "p5" not in missing(case(people=(*LISTS["people"], dead), residences=document.residences))


def test_without_a_day_a_boy_is_a_child_at_the_end_of_the_review() -> None:
    boy = {"id": "p5", "name": "Con Fell", "sex": "male", "birth": "2012"}
    stays = (*LISTS["residences"], {"id": "s0", "person": "p5", "household": "h1", "from": "2022"})
    incident = {"subjects": ["p1"], "incident": {"kind": "death", "date": "2023-06-27~"}}
    period = {"subjects": ["p1"], "review_period": "2020-01-01/2023-12-31"}
    for about in (incident, period):
        document = case(people=(*LISTS["people"], boy), residences=stays, case=about)
        gaps = missing_from(document, Viewpoint(("a1",)))
        assert {m.person: m.group for m in gaps.missing} == {
            "p4": "man",
            "p2": "woman",
            "p1": "child",
            "p5": "child",
        }
