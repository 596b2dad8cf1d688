"""The statuses of adults are no plans or orders about a child."""

from __future__ import annotations

from genogram_app.model.adult_status_terms import ADULT_STATUS_TERMS


def test_the_statuses_of_adults_protect_from_somebody_or_are_about_an_adult() -> None:
    assert {term.sort for term in ADULT_STATUS_TERMS} == {"protection", "adult", "enquiry"}


def test_every_one_of_them_names_its_statute() -> None:
    assert all(all(term.law.values()) for term in ADULT_STATUS_TERMS)
