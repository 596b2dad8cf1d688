"""Proposals drawn as made, and statuses whose end nobody stated though another took their place."""

from __future__ import annotations

from typing import Any

import pytest

from genogram_app.checks import statuses
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account
from genogram_app.model.people import Status
from tests.checks.small_cases import CHILD, FATHER, MOTHER, family, found, told


def of_child(*held: Status) -> Document:
    return family(people=(MOTHER, FATHER, CHILD.replace(statuses=held)))


@pytest.mark.parametrize(
    "detail", ["application by Osric", "Proposed by the guardian", "recommended in March"]
)
def test_an_order_that_was_only_applied_for_is_not_drawn_as_made(detail: str) -> None:
    assert found(statuses.proposed_as_made, of_child(Status(code="SGO", detail=detail))) == [
        "status-only-proposed"
    ]
    assert (
        found(statuses.proposed_as_made, of_child(Status(code="SGO", detail=detail, stage="proposed"))) == []
    )


@pytest.mark.parametrize(
    "detail", [None, "neglect", "made on the application of Osric", "to the grandmother"]
)
def test_an_order_that_was_made_raises_nothing(detail: str | None) -> None:
    assert found(statuses.proposed_as_made, of_child(Status(code="SGO", detail=detail))) == []


ICO, CO = Status(code="ICO", from_="2019-02-03"), Status(code="CO", from_="2019-06")


def test_an_interim_order_without_an_end_beside_the_full_order_is_told_of() -> None:
    (message,) = told(statuses.ends_stated, of_child(ICO, CO))
    assert message == (
        "Wilf: no end is stated for the interim care order of 3 February 2019, though the care order "
        "certainly began later (June 2019)."
    )


@pytest.mark.parametrize(
    "changes", [{"to": "2019-06"}, {"to": ".."}, {"stage": "ended"}, {"stage": "proposed"}, {"from_": None}]
)
def test_a_status_whose_end_is_said_or_whose_beginning_is_not_raises_nothing(changes: dict[str, Any]) -> None:
    assert found(statuses.ends_stated, of_child(ICO.replace(**changes), CO)) == []


@pytest.mark.parametrize(
    ("first", "later"),
    [
        (ICO, CO.replace(stage="proposed")),
        (ICO, CO.replace(from_="2019")),
        (ICO, CO.replace(from_="2018")),
        (ICO, Status(code="CPP", from_="2020")),
        (Status(code="own code", from_="2018"), CO),
        (Status(code="CO", from_="2018"), Status(code="PO", from_="2019")),
    ],
)
def test_what_need_not_have_been_replaced_raises_nothing(first: Status, later: Status) -> None:
    assert found(statuses.ends_stated, of_child(first, later)) == []


def test_several_statuses_of_one_person_are_one_finding() -> None:
    need, plan = Status(code="CIN", from_="2016"), Status(code="CPP", from_="2018")
    (message,) = told(statuses.ends_stated, of_child(need, plan, ICO, CO))
    assert message.count("no end is stated") == 2


def disputed(**changes: Any) -> Document:
    account: dict[str, Any] = {
        "id": "e1",
        "fact": "kid",
        "says": "disputes",
        "field": "statuses",
        "quote": "No special guardianship order was ever made.",
    }
    return of_child(Status(code="SGO", from_="2019")).replace(accounts=(Account(**{**account, **changes}),))


def test_an_order_whose_making_an_account_disputes_is_asked_about() -> None:
    (message,) = told(statuses.disputed_as_made, disputed())
    assert message == (
        "Wilf's SGO is drawn as made, but an account disputes it: "
        "“No special guardianship order was ever made.”"
    )
    assert found(statuses.disputed_as_made, disputed(quote="The SGO was not made.")) == ["status-disputed"]


@pytest.mark.parametrize(
    "changes",
    [
        {"says": "supports"},
        {"field": "birth"},
        {"quote": "No care order was made."},
        {"quote": None},
        {"fact": "mum"},
    ],
)
def test_an_account_of_something_else_disputes_no_order(changes: dict[str, Any]) -> None:
    assert found(statuses.disputed_as_made, disputed(**changes)) == []
