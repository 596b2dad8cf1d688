from __future__ import annotations

import pytest

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.model.case import Dismissal
from genogram_app.review.triage import carried_over

QUOTE = "Bryony said that her aunt Merle had moved into the house with all of them in May 2019"


def found(quote: str, *people: str, rule: str = "residence-missing") -> Finding:
    return Finding(rule, "omission", "…", people or ("p1",), (), (Evidence("n1", 0, len(quote), quote),))


def carried(after: Finding, *others: Finding) -> tuple[Dismissal, ...]:
    before = found(QUOTE)
    return carried_over((before,), (after, *others), (Dismissal(finding=before.key, reason="A visit"),))


@pytest.mark.parametrize(
    "quote",
    [
        QUOTE.replace("had moved", "moved"),
        QUOTE.replace("Bryony", "Bryonny"),
        QUOTE.replace("the house", "the\n  house,"),
        QUOTE.replace("all of them", "them all"),
    ],
)
def test_an_explanation_goes_along_with_a_sentence_that_changed_a_little(quote: str) -> None:
    after = found(quote)
    assert carried(after) == (Dismissal(finding=after.key, reason="A visit", earlier=True),)


@pytest.mark.parametrize(
    "after",
    [
        found(QUOTE.replace("2019", "2018")),
        found(QUOTE.replace("had moved", "had not moved")),
        found("Merle moved in with them"),
        found(QUOTE.replace("had moved", "moved"), "p2"),
        found(QUOTE.replace("had moved", "moved"), rule="household-differs"),
    ],
    ids=["another date", "denied", "other words", "other people", "another rule"],
)
def test_an_explanation_stays_behind_when_something_else_is_said(after: Finding) -> None:
    assert carried(after) == ()


def test_what_is_found_as_it_was_needs_nothing() -> None:
    assert carried(found(QUOTE), found(QUOTE.replace("had moved", "moved"))) == ()


def test_the_likeliest_finding_takes_the_explanation_and_only_one() -> None:
    near, nearer = found(QUOTE.replace("had moved", "went")), found(QUOTE.replace("Merle", "Merl"))
    assert [d.finding for d in carried(near, nearer)] == [nearer.key]
