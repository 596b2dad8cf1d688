"""A case as an agency had it recorded by a day, as JSON, or who is missing from its record."""

from __future__ import annotations

import argparse
import sys

from genogram_app.cli.cases import read_one_case
from genogram_app.cli.errors import CommandError
from genogram_app.cli.known_options import EVERY, REVIEW, viewpoint_of
from genogram_app.family.names import display_name
from genogram_app.known.missing import gaps_sentence, missing_from, why_words
from genogram_app.known.projection import as_known
from genogram_app.known.telling import told
from genogram_app.known.viewpoint import Viewpoint
from genogram_app.model.document import Document
from genogram_app.model.text_form import write_case


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument("file", metavar="FILE", help="a case (.genogram or .case.json)")
    parser.add_argument(
        "--agency",
        action="append",
        required=True,
        metavar="AGENCY",
        help=f"the id or name of an agency, “{EVERY}” for all together, or “{REVIEW}” for the case as "
        "established; may be given again, for agencies taken together",
    )
    parser.add_argument("--by", metavar="DATE", help="what was recorded by this day (default: ever)")
    parser.add_argument("--missing", action="store_true", help="list who is missing instead")


def answer(arguments: argparse.Namespace) -> int:
    """Print the case as it was known, or who was not."""
    document = read_one_case(arguments.file)
    viewpoint = viewpoint_of(document, arguments.agency, arguments.by, ("--agency", "--by"))
    if arguments.missing:
        if viewpoint.is_hindsight:
            raise CommandError(
                "--missing: say with --agency whose record is meant; nobody is missing from the review"
            )
        _print_missing(document, viewpoint)
        return 0
    known = as_known(document, viewpoint)
    print(write_case(known.document), end="")
    for sentence in told(document, known):
        print(f"genogram known: {sentence}", file=sys.stderr)
    return 0


def _print_missing(document: Document, viewpoint: Viewpoint) -> None:
    gaps = missing_from(document, viewpoint)
    print(gaps_sentence(document, gaps))
    for missing in gaps.missing:
        name = display_name(document.person(missing.person))
        print(f"  {name} ({missing.person}): {why_words(document, gaps, missing)}")
