"""A status is known by its own names, and by words that may mean it."""

from __future__ import annotations

import pytest

from genogram_app.model.status_term import StatusTerm
from genogram_app.model.status_terms import STATUS_TERMS
from genogram_app.review.passages.people.status_cues import ANY_STATUS, has_own_words, status_cue


@pytest.mark.parametrize("term", STATUS_TERMS, ids=lambda term: term.code)
def test_every_status_is_named_by_its_own_words(term: StatusTerm) -> None:
    words = term.words.split(" (")[0].lower()
    assert status_cue(term.code).names.search(words)


@pytest.mark.parametrize(
    ("code", "said"),
    [("CO", "an interim care order was made"), ("SO", "an interim supervision order"), ("CPP", "a plan")],
)
def test_what_names_another_one_does_not_name_it(code: str, said: str) -> None:
    assert not status_cue(code).names.search(said)
    assert status_cue(code).may_mean.search(said)


def test_a_code_of_ones_own_is_named_by_itself() -> None:
    assert status_cue("Court of Protection").names.search("the court of protection")


@pytest.mark.parametrize("code", ["guardianship (MHA)", "Guardianship under the Mental Health Act"])
def test_a_code_of_ones_own_is_named_without_its_law(code: str) -> None:
    assert has_own_words(code)
    assert status_cue(code).names.search("she was received into guardianship")


def test_plans_and_orders_name_some_status() -> None:
    assert ANY_STATUS.search("both were subject to plans")
    assert not ANY_STATUS.search("both were at school")
