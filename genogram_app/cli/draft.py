"""A case proposed from a text."""

from __future__ import annotations

import argparse
from pathlib import Path

from genogram_app.cli.cases import read_narrative_text
from genogram_app.cli.errors import CommandError
from genogram_app.model.text_form import write_case
from genogram_app.review.drafting.draft import draft


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument("text", metavar="TEXT", help="a plain text")
    parser.add_argument("--format", choices=["json"], default="json")


def answer(arguments: argparse.Namespace) -> int:
    """Print a case with what the text says, each fact with the sentence that says it.

    Raises:
        CommandError: when the text cannot be read or has no words.
    """
    text = read_narrative_text(arguments.text)
    if not text.strip():
        raise CommandError(f"{arguments.text}: there are no words in it")
    document = draft(text, Path(arguments.text).stem)
    if document is not None:
        print(write_case(document))
    return 0
