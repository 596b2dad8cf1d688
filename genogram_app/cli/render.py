"""A case as a picture in a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from genogram_app.cli.cases import read_day, read_one_case
from genogram_app.cli.errors import CommandError
from genogram_app.cli.notation_options import add_notation_arguments, notation_of
from genogram_app.export.files import export_drawing
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.page import page
from genogram_app.picture.paper import PAPERS

_DPI = range(36, 1201)
_PAPERS = {paper.name.lower().replace(" ", "-"): paper for paper in PAPERS}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument("file", metavar="FILE", help="a case (.genogram or .case.json)")
    parser.add_argument("-o", "--output", required=True, metavar="OUT", help="out.pdf, out.png or out.svg")
    parser.add_argument("--at", metavar="DATE", help="as at this day, 2023-06-27 (default: the incident)")
    parser.add_argument("--paper", choices=_PAPERS, default="a4-landscape")
    parser.add_argument("--dpi", type=int, default=300, help="dots an inch, for PNG (default 300)")
    parser.add_argument("--bonds", action="store_true", help="draw how people are with each other")
    parser.add_argument("--no-households", action="store_true", help="leave the household outlines out")
    add_notation_arguments(parser)


def answer(arguments: argparse.Namespace) -> int:
    """Draw the case on one page and write the file."""
    if arguments.dpi not in _DPI:
        raise CommandError(f"--dpi: {arguments.dpi} is not between {_DPI.start} and {_DPI.stop - 1}")
    options = PictureOptions(
        at=read_day(arguments.at) if arguments.at else None,
        households=not arguments.no_households,
        bonds=arguments.bonds,
        notation=notation_of(arguments),
    )
    document = read_one_case(arguments.file)
    drawn = page(document, options, _PAPERS[arguments.paper])
    export_drawing(drawn.drawing, Path(arguments.output), dpi=arguments.dpi)
    return 0
