from datetime import date
from typing import Any

from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.picture.homes import Homes
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.period_homes import homes_within, whole_period, within
from genogram_app.picture.picture import draw
from tests.small_families import family, person

REVIEW = "2022-01-01/2023-06-30"


def case(*stays: tuple[str, str, dict[str, Any]], review: str | None = REVIEW) -> Document:
    homes = tuple(Household(id=h, label=f"Address {h[1:]}") for h in ("h1", "h2"))
    residences = tuple(
        Residence(id=f"s{i}", person=p, household=h, **fields) for i, (p, h, fields) in enumerate(stays)
    )
    return family(
        people="mum dad son",
        households=homes,
        residences=residences,
        case=CaseInfo(title="T", review_period=review),
    )


def homes(*stays: tuple[str, str, dict[str, Any]]) -> Homes:
    document = case(*stays)
    return homes_within(document, whole_period(document))


def test_whoever_had_one_home_in_the_period_is_inside_its_outline() -> None:
    found = homes(("mum", "h1", {"from_": "2020", "to": ".."}), ("son", "h1", {"from_": "2021"}))
    assert [(home.household, home.members) for home in found.households] == [("h1", ("mum", "son"))]
    assert not found.notes


def test_of_somebody_who_had_several_homes_all_are_noted_in_their_order() -> None:
    found = homes(
        ("mum", "h2", {"from_": "2022-06", "to": ".."}), ("mum", "h1", {"from_": "2020", "to": "2022-06"})
    )
    assert not found.households
    assert found.notes == {"mum": ("Address 1", "Address 2")}


def test_a_home_outside_the_period_is_nothing() -> None:
    found = homes(
        ("mum", "h1", {"from_": "2020", "to": ".."}), ("mum", "h2", {"from_": "2010", "to": "2019"})
    )
    assert found.households[0].members == ("mum",)
    assert not found.notes


def test_a_plan_is_no_home_and_what_is_not_settled_has_a_question_mark() -> None:
    found = homes(
        ("mum", "h1", {"from_": "2022", "to": "2023", "basis": "planned"}),
        ("dad", "h1", {"from_": "2022", "to": "2023", "certainty": "alleged"}),
        ("son", "h1", {"from_": "2022", "to": "2023", "pattern": "visits"}),
    )
    assert not found.households
    assert found.notes == {"dad": ("Address 1?",), "son": ("visits Address 1",)}


def test_a_home_that_may_have_ended_before_the_period_is_possible() -> None:
    document = case(("mum", "h1", {"from_": "2020", "to": "2021/2022"}))
    assert within(document, document.residences[0], whole_period(document)) == "possibly"


def test_without_a_review_period_every_home_counts() -> None:
    document = case(("mum", "h1", {"from_": "1990", "to": "1991"}), review=None)
    period = whole_period(document)
    assert (period.words, period.end) == ("whole period", None)
    assert homes_within(document, period).households[0].members == ("mum",)


def test_in_the_whole_period_everybody_is_drawn_as_at_its_end_whatever_date_was_chosen() -> None:
    document = case().replace(
        people=(person("son", birth="2030"), person("mum", sex="female", birth="1990-02-01"))
    )
    shown = draw(document, PictureOptions(at=date(2000, 1, 1), whole_period=True))
    assert {box.person for box in shown.layout.boxes} == {"son", "mum"}
    assert shown.at == date(2023, 6, 30)
    assert shown.period == "whole period (1 January 2022 to 30 June 2023)"
