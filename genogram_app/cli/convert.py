"""A case file in another form."""

from __future__ import annotations

import argparse
from pathlib import Path

from genogram_app.cli.cases import read_one_case
from genogram_app.interchange.convert import save


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument("source", metavar="FROM", help="the case to read (.genogram or .case.json)")
    parser.add_argument("target", metavar="TO", help="the case to write (.genogram or .case.json)")


def answer(arguments: argparse.Namespace) -> int:
    """Read the one, write the other."""
    save(read_one_case(arguments.source), Path(arguments.target))
    return 0
