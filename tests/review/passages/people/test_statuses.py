"""A drawn plan or order whose kind, time, area or reason no passage bears out is to look at again."""

from __future__ import annotations

from typing import Any

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.passages.passage import passages_of
from genogram_app.review.passages.people.statuses import statuses_not_found
from tests.review.passages.drawn import drawn_with

PLAN = {
    "code": "CPP",
    "detail": "neglect",
    "area": "Marlow Vale",
    "from": "2020-06-04",
    "to": "2021-05-09",
}
ORDER = {"code": "SGO", "from": "2022-02-15"}


def found(text: str, *drawn: dict[str, Any]) -> list[Finding]:
    graph = drawn_with("robin", statuses=drawn or (PLAN,))
    return list(statuses_not_found(graph, passages_of([read_against(read_narrative("n", text), graph)])))


def message(text: str, *drawn: dict[str, Any]) -> str:
    (finding,) = found(text, *drawn)
    assert (finding.rule, finding.severity, finding.people) == ("status-not-found", "unclear", ("robin",))
    return finding.message


def test_only_another_time_is_told() -> None:
    assert message("It was in June 2017 that Robin first came onto a child protection plan.") == (
        "The drawing has Robin Finch with “child protection plan” from 4 June 2020; "
        "the text gives other times."
    )


def test_a_time_told_beside_it_that_is_not_the_drawn_one() -> None:
    told = "Robin was seen on 4 June 2017. He was made subject to a child protection plan."
    assert message(told).endswith("from 4 June 2020; the text seems to give another time.")


def test_a_drawn_beginning_of_which_some_sentence_tells() -> None:
    told = "Robin was seen on 4 June 2017 and on 4 June 2020. He was made subject to a child protection plan."
    assert found(told) == []


def test_a_status_of_ones_own_is_spoken_of_by_its_words() -> None:
    drawn = {"code": "guardianship (MHA)", "from": "2020-06-04"}
    assert message("On 4 June 2017 Robin was received into guardianship.", drawn).endswith(
        "the text gives other times."
    )
    assert found("On 4 June 2020 Robin was received into guardianship.", drawn) == []


def test_a_plan_may_be_spoken_of_without_its_name() -> None:
    assert message("Robin went onto a plan on 4 June 2017.").endswith("the text gives other times.")


def test_only_another_end_is_told() -> None:
    told = (
        "Robin had a child protection plan from June 2020. The child protection plan came to a close in 2022."
    )
    assert message(told) == (
        "The drawing has Robin Finch with “child protection plan” until 9 May 2021; "
        "the text gives other times."
    )


def test_another_order_is_told_of_at_that_time() -> None:
    assert message(
        "On 15 February 2022 a child arrangements order settled where Robin was to live.", ORDER
    ) == (
        "The drawing has Robin Finch with “special guardianship order” from 15 February 2022; "
        "the text speaks of another one."
    )


def test_another_reason_is_told() -> None:
    told = (
        "On 4 June 2020 a child protection plan for Robin began, under emotional abuse. It ended in May 2021."
    )
    assert message(told) == (
        "The drawing has Robin Finch with “child protection plan” for neglect; the text gives another reason."
    )


def test_somebody_left_out_of_what_others_were_made_subject_to() -> None:
    told = "On 4 June 2020 the conference made child protection plans. Robin was not included in these."
    assert message(told) == (
        "The drawing has Robin Finch with “child protection plan” from 4 June 2020; "
        "the text seems to leave them out."
    )


def test_only_an_application_is_told_of() -> None:
    told = "On 15 February 2022 Maud applied for a special guardianship order in respect of Robin."
    assert message(told, ORDER) == (
        "The drawing has Robin Finch with “special guardianship order” as made; "
        "the text seems to tell only of a plan for it."
    )


@pytest.mark.parametrize(
    "text",
    [
        "On 4 June 2020 the conference placed all three on plans. They came off them in May 2021.",
        "In June 2020 Robin became subject to a child protection plan for neglect, which ended in May 2021.",
        "Robin has been on a child protection plan.",
        "In 2017 there were child protection plans for Bea.",
        "Robin started school in 2018.",
        "In June 2020 Robin was not included in the school photograph.",
        "Robin's plan was closed on 9 May 2021.",
        "A child protection plan should have been considered in 2018.",
    ],
)
def test_what_may_bear_it_out_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_an_order_begins_as_another_is_replaced_by_it() -> None:
    text = "On 15 June 2023 the interim orders were replaced by a special guardianship order for Robin."
    assert found(text, ORDER | {"from": "2023-06-15"}) == []
    assert message(text, ORDER) == (
        "The drawing has Robin Finch with “special guardianship order” from 15 February 2022; "
        "the text gives other times."
    )


def test_an_order_ends_after_the_time_for_which_it_was_made() -> None:
    text = "On 4 May 2020 a supervision order was made for Robin for twelve months. It was allowed to lapse."
    order = {"code": "SO", "from": "2020-05-04"}
    assert found(text, order | {"to": "2021-05"}) == []
