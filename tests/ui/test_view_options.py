from __future__ import annotations

from datetime import date

from genogram_app.model.document import Document
from genogram_app.notation.style import PLAIN, Notation
from genogram_app.ui.settings import Settings
from genogram_app.ui.view_options import ViewOptions
from tests.ui.conftest import family


def test_the_case_suggests_the_date_until_one_is_chosen() -> None:
    options = ViewOptions()
    assert options.day(family()) == date(2024, 5, 4)
    options.show_at(date(2023, 1, 1))
    assert options.day(family()) == options.picture().at == date(2023, 1, 1)
    options.show_at(None)
    assert options.day(family()) == date(2024, 5, 4)
    assert options.day(Document()) is None


def test_bonds_are_off_at_first_and_households_on() -> None:
    picture = ViewOptions().picture()
    assert (picture.households, picture.bonds) == (True, False)


def test_a_choice_is_told_once() -> None:
    options, told = ViewOptions(), list[None]()
    options.changed.listen(told.append)
    options.show("bonds", on=True)
    options.show("bonds", on=True)
    options.show("households", on=False)
    assert len(told) == 2


def test_the_drawing_stands_for_the_date_of_the_case_until_one_is_chosen() -> None:
    options = ViewOptions()
    assert options.day(family()) == date(2024, 5, 4)
    assert options.picture().at is None


def test_the_notation_is_told_shown_and_exported() -> None:
    options, told = ViewOptions(), list[None]()
    options.changed.listen(told.append)
    coloured = Notation("write_enough", colour=True)
    options.follow(coloured)
    options.follow(coloured)
    assert len(told) == 1
    assert options.picture().notation == coloured


def test_the_notation_is_remembered_for_the_next_start(settings: Settings) -> None:
    assert ViewOptions(settings).notation == PLAIN
    everything = Notation("write_enough", colour=True, years_above=True, shading=True, single_slash=True)
    ViewOptions(settings).follow(everything)
    assert ViewOptions(settings).notation == everything


def test_a_style_that_this_version_does_not_know_is_passed_over(settings: Settings) -> None:
    settings.set_text("notation/key_style", "pedigree")
    assert ViewOptions(settings).notation == PLAIN


def test_layers_are_remembered_but_names_and_doubts_are_there_with_every_start(settings: Settings) -> None:
    first = ViewOptions(settings)
    for layer in ("names", "ages", "tags", "certainty"):
        first.show(layer, on=False)
    first.show("bonds", on=True)
    assert first.hidden == ("names", "ages", "tags", "certainty")
    again = ViewOptions(settings)
    assert again.hidden == ("ages", "tags")
    assert again.picture().bonds


def test_where_the_picture_ends_is_exported_too() -> None:
    options = ViewOptions()
    options.end_at(("p2",))
    assert options.picture().ends == ("p2",)


def test_the_whole_period_has_no_date_and_a_date_ends_it() -> None:
    options = ViewOptions()
    options.show_at(date(2023, 6, 5))
    options.show_whole_period(on=True)
    assert (options.whole_period, options.at) == (True, None)
    options.show_at(date(2023, 6, 5))
    assert (options.whole_period, options.at) == (False, date(2023, 6, 5))
