"""Whoever a text only calls somebody's step-parent is the one partner of a parent who can be meant."""

from __future__ import annotations

import pytest

from genogram_app.review.drafting.draft import draft

BEGINNING = "Kit, aged 9, lives with his mother, Chloe. Chloe and Neil married in 2015. "


def steps(text: str) -> list[tuple[str, str | None]]:
    document = draft(BEGINNING + text)
    assert document is not None
    names = {person.id: person.name for person in document.people}
    quotes = {account.fact: account.quote for account in document.accounts}
    drawn = (k for k in document.parentage if k.kind == "step")
    return [(names[k.parent] or "", quotes[k.id]) for k in drawn]


def test_the_husband_of_the_mother_is_the_stepfather_and_the_sentence_is_quoted() -> None:
    assert steps("Kit never took to his stepfather.") == [("Neil", "Kit never took to his stepfather.")]


@pytest.mark.parametrize(
    "text",
    [
        "Chloe and Sam married in 2018. Kit never took to his stepfather.",
        "Kit never took to his stepmother.",
        "The best stepfather would have been no help to Kit.",
        "If a child speaks of his stepfather, ask who he is.",
    ],
)
def test_nobody_is_meant_where_two_can_be_or_none_or_nobody_is_spoken_of(text: str) -> None:
    assert steps(text) == []
