"""A case proposed from a text."""

from __future__ import annotations

import argparse

from genogram_app.cli.errors import CommandError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument("text", metavar="TEXT", help="a plain text")
    parser.add_argument("--format", choices=["json"], default="json")


def answer(arguments: argparse.Namespace) -> int:
    """Say that this version cannot do it.

    Raises:
        CommandError: always.
    """
    raise CommandError(f"not available yet; {arguments.text} was not read and nothing was written")
