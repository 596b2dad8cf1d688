"""Plans and orders that the text tells otherwise than the drawing are findings; what agrees is none."""

from __future__ import annotations

from typing import Any

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.facts.statuses import statuses_that_differ
from tests.narrative.telling import family

PLAN: dict[str, Any] = {
    "code": "CPP",
    "detail": "neglect",
    "from": "2020-06-04",
    "to": "2021-05-09",
    "stage": "ended",
}


def found(text: str, **drawn: dict[str, Any]) -> list[Finding]:
    """The findings of a text when these people are drawn with one status each."""
    case = family().model_dump(by_alias=True, exclude_unset=True)
    for person in case["people"]:
        if person["id"] in drawn:
            person["statuses"] = (drawn[person["id"]],)
    graph = build_graph(Document.model_validate(case))
    return list(statuses_that_differ(graph, [read_against(read_narrative("n", text), graph)]))


def rules(text: str, **drawn: dict[str, Any]) -> list[tuple[str, str]]:
    return [(f.rule, f.severity) for f in found(text, **drawn)]


MADE = "Robin was made subject to a child protection plan for neglect on 4 June 2020."


def test_a_plan_as_it_is_drawn_is_no_finding() -> None:
    assert found(f"{MADE} The plan was ended on 9 May 2021.", robin=PLAN) == []


def test_a_plan_of_another_date_names_both_dates() -> None:
    (finding,) = found(MADE, robin=PLAN | {"from": "2019-06-04"})
    assert (finding.rule, finding.severity, finding.people) == (
        "status-date-differs",
        "contradiction",
        ("robin",),
    )
    assert "4 June 2020" in finding.message
    assert "4 June 2019" in finding.message
    assert finding.evidence[0].quote == MADE
    assert finding.claims


def test_a_plan_for_another_category_is_a_contradiction() -> None:
    assert rules(MADE, robin=PLAN | {"detail": "sexual abuse"}) == [
        ("status-category-differs", "contradiction")
    ]


def test_another_plan_of_that_day_is_a_contradiction() -> None:
    assert rules(MADE, robin={"code": "CIN", "from": "2020-06-04"}) == [("status-differs", "contradiction")]


def test_another_plan_of_another_time_leaves_one_out() -> None:
    assert rules(MADE, robin={"code": "CIN", "from": "2022-01"}) == [("status-left-out", "omission")]


def test_an_end_on_another_day_is_a_contradiction() -> None:
    text = f"{MADE} The plan was ended on 1 May 2022."
    assert rules(text, robin=PLAN) == [("status-end-differs", "contradiction")]


def test_a_plan_that_ended_and_is_drawn_as_going_on_is_a_contradiction() -> None:
    text = f"{MADE} The plan was ended on 9 May 2021."
    assert rules(text, robin=PLAN | {"to": "..", "stage": "made"}) == [
        ("status-end-differs", "contradiction")
    ]


def test_an_end_that_is_not_drawn_contradicts_nothing() -> None:
    assert rules(f"{MADE} The plan was ended on 9 May 2021.", robin=PLAN | {"to": None}) == []


def test_a_plan_that_there_never_was_is_a_contradiction() -> None:
    text = "Robin was never subject to a child protection plan."
    assert rules(text, robin=PLAN) == [("status-denied", "contradiction")]
    assert rules(text, kit=PLAN) == []


def test_never_any_plan_is_no_plan_of_whatever_level() -> None:
    text = "Robin was never subject to any plan."
    assert rules(text, robin={"code": "CIN", "from": "2020"}) == [("status-denied", "contradiction")]
    assert rules(text, robin={"code": "s20", "from": "2020"}) == []


def test_somebody_left_out_of_the_plans_must_not_be_drawn_with_one() -> None:
    text = f"{MADE} Tess, being with her grandmother, was not included."
    assert rules(text, robin=PLAN, tess=PLAN) == [("status-denied", "contradiction")]


def test_an_order_only_applied_for_contradicts_one_made_that_day() -> None:
    text = "The council applied for a care order in respect of Robin on 4 June 2020."
    assert rules(text, robin={"code": "CO", "from": "2020-06-04"}) == [
        ("status-only-proposed-in-text", "contradiction")
    ]
    assert rules(text, robin={"code": "CO", "from": "2020-11-01"}) == []


def test_an_order_of_another_council_is_a_contradiction() -> None:
    text = "Robin was made the subject of a child protection plan in Eastvale."
    assert rules(text, robin={"code": "CPP", "area": "Northmoor"}) == [
        ("status-area-differs", "contradiction")
    ]


def test_what_is_reported_contradicts_nothing() -> None:
    assert rules("If Robin was made subject to a care order, it was in May 2020.", robin=PLAN) == []


def test_a_drawing_without_statuses_gets_one_note() -> None:
    text = f"{MADE} A care order was made for Kit on 1 May 2022."
    assert rules(text) == [("statuses-not-drawn", "note")]


def test_being_in_care_is_drawn_by_the_order() -> None:
    assert rules("Robin was in care in July 2020.", robin={"code": "ICO", "from": "2020-06-04"}) == []


def test_an_order_against_somebody_may_be_drawn_with_whom_it_protects() -> None:
    text = "On 9 November 2021 a non-molestation order was made against Aaron."
    order = {"code": "NMO", "from": "2021-11-09", "stage": "made"}
    assert rules(text, robin=PLAN) == [("status-left-out", "omission")]
    assert rules(text, callie=order) == []


def test_whoever_is_on_the_register_may_be_drawn_with_a_plan() -> None:
    text = "Robin was placed on the child protection register on 4 June 2020."
    assert rules(text, robin=PLAN) == []
