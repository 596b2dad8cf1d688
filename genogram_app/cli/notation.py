"""The sheet of all symbols and lines in a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from genogram_app.cli.notation_options import add_notation_arguments, notation_of
from genogram_app.export.files import export_drawing
from genogram_app.notation.sheet import notation_sheet


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument("-o", "--output", required=True, metavar="OUT", help="out.pdf, out.png or out.svg")
    add_notation_arguments(parser)


def answer(arguments: argparse.Namespace) -> int:
    """Draw the sheet and write the file."""
    export_drawing(notation_sheet(notation_of(arguments)), Path(arguments.output))
    return 0
