"""Beginnings, marriages and ends on days that no reading of text and drawing has in common."""

from __future__ import annotations

import pytest

from tests.review.facts.test_couples import found, with_stages


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Owen married Nadia in 2013.", "partnership-start-differs"),
        ("Callie and Aaron moved in together in 2016.", "partnership-start-differs"),
        ("Callie met Aaron in 2019.", "partnership-start-differs"),
        ("Callie and Aaron began a relationship in 2020.", "partnership-start-differs"),
        ("Callie and Dale began a relationship in 2011.", "partnership-start-differs"),
        ("Callie and Aaron separated in 2020.", "partnership-end-differs"),
        ("Owen and Nadia divorced in 2018.", "partnership-end-differs"),
        ("In 2020 Callie asked Aaron to leave.", "partnership-end-differs"),
    ],
)
def test_a_time_that_cannot_be_the_drawn_one_is_a_contradiction(text: str, rule: str) -> None:
    assert [(f.rule, f.severity) for f in found(text)] == [(rule, "contradiction")]


@pytest.mark.parametrize(
    "text",
    [
        "Owen married Nadia in June 2015.",
        "Callie met Aaron in 2016.",
        # A shared home is drawn; the relationship may be older than that.
        "Callie and Aaron began a relationship in 2017.",
        "Callie and Aaron separated in the spring of 2022.",
        "Callie and Aaron separated in 2020. They got back together in 2021.",
        "Callie and Aaron separated in 2020. They finally separated in April 2022.",
    ],
)
def test_a_time_that_may_be_the_drawn_one_is_nothing_to_look_at(text: str) -> None:
    assert found(text) == []


def test_a_drawn_time_that_is_not_known_is_nothing_to_look_at() -> None:
    assert found("Owen married Nadia in 2013.", with_stages("u6", ("married", None, "2020"))) == []


def test_who_marries_does_not_cease_to_live_together() -> None:
    stages = with_stages("u1", ("cohabiting", "2018", "2020"), ("married", "2020", None))
    assert found("Aaron left Address 1 in April 2022 and moved in with Len.", stages) == []


def test_the_message_says_both_times() -> None:
    (finding,) = found("Owen married Nadia in 2013.")
    assert (
        finding.message
        == "The text says that Owen Platt and Nadia Platt married in 2013; the drawing says 2015."
    )


def test_a_couple_of_whom_no_stage_is_drawn_has_no_time_to_differ() -> None:
    rules = [finding.rule for finding in found("Callie and Aaron separated in 2020.", with_stages("u1"))]
    assert "partnership-end-differs" not in rules
