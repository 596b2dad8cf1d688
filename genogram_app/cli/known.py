"""A case as an agency had it recorded by a day, as JSON, or who is missing from its record."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable

from genogram_app.cli.cases import read_day, read_one_case
from genogram_app.cli.errors import CommandError
from genogram_app.family.names import display_name
from genogram_app.known.missing import gaps_sentence, missing_from, why_words
from genogram_app.known.projection import as_known
from genogram_app.known.telling import told
from genogram_app.known.viewpoint import Viewpoint, agencies_with_records
from genogram_app.model.document import Document
from genogram_app.model.text_form import write_case

EVERY = "all"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument("file", metavar="FILE", help="a case (.genogram or .case.json)")
    parser.add_argument(
        "--agency",
        action="append",
        required=True,
        metavar="AGENCY",
        help=f"the id or name of an agency, or “{EVERY}”; may be given again, for agencies taken together",
    )
    parser.add_argument("--by", metavar="DATE", help="what was recorded by this day (default: ever)")
    parser.add_argument("--missing", action="store_true", help="list who is missing instead")


def answer(arguments: argparse.Namespace) -> int:
    """Print the case as it was known, or who was not."""
    document = read_one_case(arguments.file)
    viewpoint = viewpoint_of(document, arguments.agency, arguments.by, "--agency", "--by")
    if arguments.missing:
        _print_missing(document, viewpoint)
        return 0
    known = as_known(document, viewpoint)
    print(write_case(known.document), end="")
    for sentence in told(document, known):
        print(f"genogram known: {sentence}", file=sys.stderr)
    return 0


def viewpoint_of(
    document: Document, agencies: Iterable[str], by: str | None, naming: str, dating: str
) -> Viewpoint:
    """Return the viewpoint that two arguments give.

    Raises:
        CommandError: naming the argument, when the case has no such agency or it is not one day.
    """
    found = tuple(agency for name in agencies for agency in _agencies(document, name, naming))
    return Viewpoint(tuple(dict.fromkeys(found)), read_day(by, dating) if by else None)


def _agencies(document: Document, name: str, argument: str) -> tuple[str, ...]:
    if name == EVERY:
        found = tuple(agency.id for agency in agencies_with_records(document))
        if not found:
            raise CommandError(f"{argument}: no agency’s records are in this case")
        return found
    wanted = name.casefold()
    found = tuple(a.id for a in document.agencies if name == a.id or wanted == a.name.casefold())
    if len(found) != 1:
        listed = ", ".join(f"{a.id} ({a.name})" for a in document.agencies) or "none"
        said = "is the name of several agencies" if found else "is no agency of the case"
        raise CommandError(f"{argument}: {name!r} {said}; there are: {listed}")
    return found


def _print_missing(document: Document, viewpoint: Viewpoint) -> None:
    gaps = missing_from(document, viewpoint)
    print(gaps_sentence(document, gaps))
    for missing in gaps.missing:
        name = display_name(document.person(missing.person))
        print(f"  {name} ({missing.person}): {why_words(document, gaps, missing)}")
