"""The arguments that choose between conventions of drawing, wherever something is drawn."""

from __future__ import annotations

import argparse

from genogram_app.notation.style import KeyStyle, Notation

_KEY_STYLES: dict[str, KeyStyle] = {"mcgoldrick": "mcgoldrick", "write-enough": "write_enough"}


def add_notation_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments choose the notation."""
    group = parser.add_argument_group("notation")
    group.add_argument(
        *("--notation", "--key-style"),
        dest="key_style",
        type=lambda words: words.replace("_", "-"),
        choices=_KEY_STYLES,
        default="mcgoldrick",
        help="mcgoldrick: solid = married, dashed = unmarried (default); "
        "write-enough: solid = lasting, broken = passing",
    )
    group.add_argument("--colour", action="store_true", help="add colour; everything stays clear without it")
    group.add_argument("--years-above", action="store_true", help="birth and death years above the symbol")
    group.add_argument(
        "--shading",
        action="store_true",
        help="shade symbols for recorded concerns: left half mental health, right half physical illness, "
        "lower half substance misuse",
    )
    group.add_argument(
        "--single-slash", action="store_true", help="mark a death by one stroke, for pages shown to a family"
    )


def notation_of(arguments: argparse.Namespace) -> Notation:
    """Return the notation that the arguments choose."""
    return Notation(
        _KEY_STYLES[arguments.key_style],
        colour=arguments.colour,
        years_above=arguments.years_above,
        shading=arguments.shading,
        single_slash=arguments.single_slash,
    )
