"""Whoever lives or moves stands before the verb, or before the verb that it is joined to."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.homes.subjects import subject_of


@pytest.mark.parametrize(
    ("before", "people"),
    [
        ("P0 had then ", "P0"),
        ("P0 , who was ten , ", "P0"),
        ("P0 and P1 were both ", "P0 and P1"),
        ("P0 was arrested on T0 and ", "P0"),
        ("in T0 P0 left P1 and ", "P0"),
        ("P0 walked out in T0 , when P1 was D0 , and ", "P0"),
    ],
)
def test_the_people_before_the_verb_are_its_subject(before: str, people: str) -> None:
    subject = subject_of(before + "moved", len(before))
    assert subject is not None
    assert before[subject.start : subject.end] == people


@pytest.mark.parametrize("before", ["the landlord ", "P0 heard that the worker ", "P0 's dog "])
def test_somebody_else_is_no_subject(before: str) -> None:
    assert subject_of(before + "moved", len(before)) is None


@pytest.mark.parametrize(
    ("before", "mode"), [("P0 was to ", "planned"), ("P0 never ", "denied"), ("P0 continued to ", "happened")]
)
def test_the_words_between_say_whether_it_happened(before: str, mode: str) -> None:
    subject = subject_of(before + "live", len(before))
    assert subject is not None
    assert subject.mode == mode
