from __future__ import annotations

from genogram_app.ui import menus
from genogram_app.ui.inspector.mnemonics import MENUS, letter_of, with_letters


def test_each_letter_leads_to_one_field() -> None:
    assert with_letters(("Name", "Number of people", "Number")) == ("&Name", "Number &of people", "N&umber")


def test_letters_that_lead_elsewhere_are_left_alone() -> None:
    assert with_letters(("Name",), taken="n") == ("Na&me",)


def test_the_letters_of_the_menus_stay_theirs() -> None:
    assert {letter_of(title) for title, _ in menus.MENUS} == MENUS


def test_a_label_without_a_free_letter_stays_as_it_is() -> None:
    assert with_letters(("At", "Eve")) == ("At", "Eve")


def test_an_ampersand_in_a_label_is_no_letter() -> None:
    (label,) = with_letters(("Q & A",))
    assert label == "&Q && A"
    assert letter_of(label) == "q"
    assert letter_of("Q && A") is None
