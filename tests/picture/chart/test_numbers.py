from __future__ import annotations

from genogram_app.model.homes import Household
from genogram_app.picture.chart.numbers import places
from tests.small_families import family


def numbers(*labels: str | None) -> list[int]:
    homes = tuple(Household(id=f"h{n}", label=label) for n, label in enumerate(labels))
    return [place.number for place in places(family(households=homes)).values()]


def test_households_are_numbered_in_file_order() -> None:
    assert numbers("Nan's", None, "The hostel") == [1, 2, 3]


def test_a_household_keeps_the_number_of_its_label() -> None:
    assert numbers("Hostel", "Address 1", "Address 3") == [2, 1, 3]


def test_two_labels_with_one_number_are_told_apart() -> None:
    assert numbers("Address 1", "Hostel 1") == [1, 2]


def test_a_number_is_not_said_twice() -> None:
    homes = (Household(id="h1", label="Address 1"), Household(id="h2", label="Hostel", address="9 Low Road"))
    found = places(family(households=homes))
    assert [found["h1"].full, found["h2"].full] == ["Address 1", "2 Hostel"]


def test_an_address_is_never_shown() -> None:
    homes = (Household(id="h1", kind="refuge", address="9 Low Road"),)
    assert places(family(households=homes))["h1"].full == "1 Refuge"
