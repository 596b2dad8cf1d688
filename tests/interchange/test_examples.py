from __future__ import annotations

from typing import get_args

import pytest

from genogram_app.interchange.examples import Example, load_example
from genogram_app.review.findings import review


@pytest.mark.parametrize("name", get_args(Example))
def test_every_example_is_there_with_its_report(name: Example) -> None:
    document = load_example(name)
    assert document.case.subjects
    assert document.documents[0].text


@pytest.mark.parametrize("name", get_args(Example))
def test_every_quotation_of_an_example_stands_where_it_says(name: Example) -> None:
    document = load_example(name)
    texts = {text.id: text.text for text in document.documents}
    assert document.accounts
    for account in document.accounts:
        assert account.document is not None
        assert texts[account.document][account.start : account.end] == account.quote


def test_the_gentle_example_has_nothing_missing_and_nothing_contradictory() -> None:
    severities = {finding.severity for finding in review(load_example("one-home"))}
    assert severities.isdisjoint({"contradiction", "omission", "safety"})


def test_the_other_example_has_people_to_find() -> None:
    messages = " ".join(f.message for f in review(load_example("three-homes")) if f.severity == "omission")
    assert all(name in messages for name in ("Stuart", "Priya", "Maureen"))
