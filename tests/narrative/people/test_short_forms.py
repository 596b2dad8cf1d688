"""A short form stands for a whole name where only one person has it."""

from __future__ import annotations

from genogram_app.narrative.people.short_forms import whole_names


def test_a_forename_and_a_titled_surname_stand_for_the_whole_name() -> None:
    assert whole_names(["Mrs Ivy Osier"]) == {"Mrs Osier": "Mrs Ivy Osier", "Ivy Osier": "Mrs Ivy Osier"}


def test_a_short_form_that_two_share_stands_for_neither() -> None:
    assert whole_names(["Ivy Osier", "Ivy Marsh"]) == {}
