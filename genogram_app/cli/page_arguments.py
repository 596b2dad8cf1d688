"""The arguments that every command takes that writes pages: the file, the paper, dots an inch."""

from __future__ import annotations

import argparse

from genogram_app.cli.errors import CommandError
from genogram_app.picture.paper import PAPERS, Paper, turned

_DPI = range(36, 1201)
_PAPERS: dict[str, tuple[Paper, ...]] = {
    **{size.lower(): turned(size) for size in ("A4", "A3")},
    **{paper.name.lower().replace(" ", "-"): (paper,) for paper in PAPERS},
}


def add_page_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the pages take."""
    parser.add_argument("-o", "--output", required=True, metavar="OUT", help="out.pdf, out.png or out.svg")
    parser.add_argument("--dpi", type=int, default=300, help="dots an inch, for PNG (default 300)")
    parser.add_argument(
        "--paper",
        type=str.lower,
        choices=_PAPERS,
        default="a4",
        metavar="PAPER",
        help=f"{', '.join(_PAPERS)} (default: a4, turned as the family is best read)",
    )
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--landscape", action="store_const", const="landscape", dest="way")
    way.add_argument("--portrait", action="store_const", const="portrait", dest="way")


def dpi_of(arguments: argparse.Namespace) -> int:
    """Return the dots an inch that are asked for.

    Raises:
        CommandError: when these are too few or too many.
    """
    dpi: int = arguments.dpi
    if dpi not in _DPI:
        raise CommandError(f"--dpi: {dpi} is not between {_DPI.start} and {_DPI.stop - 1}")
    return dpi


def papers_of(arguments: argparse.Namespace) -> tuple[Paper, ...]:
    """Return the sheets to choose from.

    Raises:
        CommandError: when the paper is asked for turned both ways.
    """
    papers = _PAPERS[arguments.paper]
    found = tuple(p for p in papers if not arguments.way or p.name.endswith(arguments.way))
    if not found:
        raise CommandError(f"--{arguments.way}: {arguments.paper} is turned the other way")
    return found
