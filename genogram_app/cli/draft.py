"""A case proposed from a text."""

from __future__ import annotations

import argparse
from pathlib import Path

from genogram_app.cli.cases import read_narrative_text
from genogram_app.model.text_form import write_case
from genogram_app.review.drafting.draft import draft


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument(
        "text", metavar="TEXT", help="a report: Word, PDF, OpenDocument, rich text or plain text"
    )
    parser.add_argument("--format", choices=["json"], default="json")


def answer(arguments: argparse.Namespace) -> int:
    """Print a case with what the text says, each fact with the sentence that says it."""
    text = read_narrative_text(arguments.text)
    document = draft(text, Path(arguments.text).stem)
    if document is not None:
        print(write_case(document))
    return 0
