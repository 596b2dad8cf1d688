"""The findings of a case as a file for the panel: a web page, or comma-separated values."""

from __future__ import annotations

import argparse

from genogram_app.cli.cases import read_day, read_one_case
from genogram_app.cli.narratives import add_narratives, read_narratives
from genogram_app.cli.sheets import write_tables
from genogram_app.export.findings_report import findings_sheet
from genogram_app.review.findings import review


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument("file", metavar="FILE", help="a case (.genogram or .case.json)")
    parser.add_argument("output", metavar="OUTPUT", help="the file to write, .html or .csv")
    parser.add_argument("--on", metavar="DATE", help="the day of the report, 2026-03-02, to be printed on it")
    add_narratives(parser)


def answer(arguments: argparse.Namespace) -> int:
    """Write the findings.

    Raises:
        CommandError: when `--on` names no day, or the file cannot be written.
    """
    on = read_day(arguments.on, "--on").isoformat() if arguments.on else None
    document = read_one_case(arguments.file)
    narratives = read_narratives(arguments.narrative)
    findings = review(document, narratives)
    texts = {narrative.document: narrative.text for narrative in narratives}
    write_tables(findings_sheet(document, findings, texts, on), arguments.output)
    return 0
