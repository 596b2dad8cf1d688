from __future__ import annotations

from datetime import date

import pytest

from genogram_app.known.records import Records, is_within, recorded_by
from tests.known.families import account, case

DAY = date(2023, 5, 31)


@pytest.mark.parametrize(
    ("stated", "answer"),
    [
        ("2023-05-31", "certainly"),
        ("2023-05", "certainly"),
        ("2023", "possibly"),
        ("2023-06", "no"),
        ("[..2023-06]", "possibly"),
        (None, "possibly"),
    ],
)
def test_a_partial_date_says_certainly_possibly_or_not_yet(stated: str | None, answer: str) -> None:
    assert recorded_by(stated, DAY) == answer


def test_without_a_day_everything_had_been_recorded() -> None:
    assert recorded_by("2030", None) == "certainly"


def test_since_when_it_was_known_goes_before_the_date_of_the_source() -> None:
    records = Records(case(account("p4", "d2", known_on="2023-04-02")))
    assert records.held(("a2",), date(2023, 4, 30)).keys() == {"p4"}


def test_the_date_of_the_source_counts_where_nothing_else_is_said() -> None:
    records = Records(case(account("p4", "d2")))
    assert records.held(("a2",), date(2023, 6, 18)) == {}
    assert records.held(("a2",), date(2023, 6, 19)).keys() == {"p4"}


def test_a_withdrawal_takes_the_fact_back_from_the_day_it_was_made() -> None:
    document = case(account("u1"), account("u1", says="withdrawn", known_on="2023-08"))
    assert Records(document).held(("a1",), date(2023, 7, 31)).keys() == {"u1"}
    assert Records(document).held(("a1",), date(2023, 8, 31)) == {}


def test_a_withdrawal_that_may_have_been_made_leaves_the_fact_in_doubt() -> None:
    document = case(account("u1"), account("u1", says="withdrawn", known_on="2023-08"))
    (statement,) = Records(document).held(("a1",), date(2023, 8, 15))["u1"][""]
    assert statement.recorded == "possibly"


def test_what_is_recorded_again_after_a_withdrawal_stays() -> None:
    document = case(account("u1", says="withdrawn"), account("u1", known_on="2023-07"))
    assert Records(document).held(("a1",), None).keys() == {"u1"}


def test_one_agency_does_not_take_back_the_record_of_another() -> None:
    document = case(account("u1"), account("u1", "d2", says="withdrawn"))
    assert Records(document).held(("a1", "a2"), None).keys() == {"u1"}


def test_withdrawing_the_whole_takes_its_details_back_too() -> None:
    document = case(account("u1", field="stages.0.to"), account("u1", says="withdrawn"))
    assert Records(document).held(("a1",), None) == {}


def test_a_detail_lies_within_its_part_and_the_whole() -> None:
    assert is_within("stages.1.to", "stages.1")
    assert is_within("stages.1", "")
    assert not is_within("stages.10", "stages.1")
