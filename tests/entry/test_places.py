"""Which household is meant in a phrase."""

from __future__ import annotations

from tests.entry.invented import done, read


def test_an_address_that_nobody_has_is_a_new_household() -> None:
    document = done("Joe lives at Address 3 from 2020 in Norfolk")
    assert (document.households[-1].label, document.households[-1].area) == ("Address 3", "Norfolk")


def test_a_misspelt_address_is_offered() -> None:
    (hint,) = read("Joe lives at Adress 1").hints
    assert hint.choices[0].applied("Joe lives at Adress 1") == "Joe lives at Address 1"


def test_a_kind_of_home_is_a_new_household_of_that_kind() -> None:
    home = done("Isla lives in a refuge from 2023").households[-1]
    assert (home.label, home.kind) == ("Address 3", "refuge")


def test_an_area_is_added_but_never_changed() -> None:
    assert done("Joe lives at Address 2 in Norfolk").household("h2").area == "Norfolk"
    assert (
        read("Joe lives at Address 1 in Norfolk").problems[0].sentence.startswith("Address 1 is in Suffolk")
    )


def test_living_with_somebody_is_living_in_their_home() -> None:
    assert done("Joe lives with Dean from 2023").residences[-1].household == "h1"
