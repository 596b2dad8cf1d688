"""The findings of a case as a file for the panel: a web page, or comma-separated values."""

from __future__ import annotations

import argparse
from pathlib import Path

from genogram_app.cli.cases import read_narrative_text, read_one_case
from genogram_app.cli.errors import CommandError
from genogram_app.export.files import ExportError
from genogram_app.export.findings_report import findings_sheet
from genogram_app.export.tables import write_sheet
from genogram_app.narrative.text import read_narrative
from genogram_app.review.findings import review


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument("file", metavar="FILE", help="a case (.genogram or .case.json)")
    parser.add_argument("output", metavar="OUTPUT", help="the file to write, .html or .csv")
    parser.add_argument(
        "--narrative",
        nargs="+",
        action="extend",
        default=[],
        metavar="TEXT",
        help="a document to hold against the drawing, as well as the texts kept in the case",
    )


def answer(arguments: argparse.Namespace) -> int:
    """Write the findings.

    Raises:
        CommandError: when the file cannot be written.
    """
    document = read_one_case(arguments.file)
    texts = {Path(name).name: read_narrative_text(name) for name in arguments.narrative}
    findings = review(document, [read_narrative(name, text) for name, text in texts.items()])
    try:
        write_sheet(findings_sheet(document, findings, texts), Path(arguments.output))
    except ExportError as error:
        raise CommandError(str(error)) from error
    return 0
