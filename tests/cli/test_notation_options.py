"""The conventions of a drawing are chosen by arguments."""

from __future__ import annotations

import argparse

import pytest

from genogram_app.cli.notation_options import add_notation_arguments, notation_of
from genogram_app.notation.style import PLAIN, Notation


def chosen(*argv: str) -> Notation:
    parser = argparse.ArgumentParser()
    add_notation_arguments(parser)
    return notation_of(parser.parse_args(argv))


def test_nothing_chosen_is_black_and_white_with_solid_for_married() -> None:
    assert chosen() == PLAIN == Notation("mcgoldrick", colour=False)


@pytest.mark.parametrize("name", ["write-enough", "write_enough"])
@pytest.mark.parametrize("argument", ["--notation", "--key-style"])
def test_the_style_of_couple_lines_is_chosen_by_name(argument: str, name: str) -> None:
    assert chosen(argument, name) == Notation("write_enough")


@pytest.mark.parametrize(
    ("argument", "notation"),
    [
        ("--colour", Notation(colour=True)),
        ("--years-above", Notation(years_above=True)),
        ("--shading", Notation(shading=True)),
        ("--single-slash", Notation(single_slash=True)),
    ],
)
def test_each_switch_changes_one_convention(argument: str, notation: Notation) -> None:
    assert chosen(argument) == notation


def test_an_unknown_style_is_refused() -> None:
    with pytest.raises(SystemExit):
        chosen("--notation", "dotted")
