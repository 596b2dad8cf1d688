"""A short form stands for a whole name where only one person has it."""

from __future__ import annotations

from genogram_app.narrative.people.names.short_forms import whole_names


def test_a_forename_and_a_titled_surname_stand_for_the_whole_name() -> None:
    short = whole_names(["Mrs Ivy Osier"])
    assert short == dict.fromkeys(("Mrs Osier", "Ivy Osier", "Ivy"), "Mrs Ivy Osier")


def test_a_short_form_that_two_share_stands_for_neither() -> None:
    assert whole_names(["Ivy Osier", "Ivy Marsh"]) == {}


def test_a_name_with_and_without_its_title_is_one_persons() -> None:
    assert whole_names(["Mrs Ivy Osier", "Ivy Osier"])["Ivy"] == "Mrs Ivy Osier"
    assert "Ivy" not in whole_names(["Mrs Ivy Osier", "Ivy Marsh"])
