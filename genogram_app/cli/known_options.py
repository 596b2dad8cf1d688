"""The arguments that say whose records a case is looked at through, and up to which day."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from genogram_app.cli.cases import read_day
from genogram_app.cli.errors import CommandError
from genogram_app.known.viewpoint import ESTABLISHED, Viewpoint, agencies_with_records
from genogram_app.model.document import Document

EVERY = "all"
"""What stands for all agencies together."""
REVIEW = "review"
"""What stands for the case as the review established it."""


def add_known_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments choose what a picture stands for."""
    group = parser.add_argument_group("as known")
    group.add_argument(
        "--known-to",
        action="append",
        default=[],
        metavar="AGENCY",
        help=f"draw what this agency knew, by its id or name; “{EVERY}” for all together, “{REVIEW}” to say "
        "that it is what the review established; may be given again",
    )
    group.add_argument(
        "--beside",
        action="store_true",
        help="put it beside the case as established, with who is missing from the record",
    )
    group.add_argument("--known-by", metavar="DATE", help="what was recorded by this day (default: --at)")


def known_of(arguments: argparse.Namespace, document: Document) -> Viewpoint | None:
    """Return what a picture stands for; None when nothing is asked.

    Raises:
        CommandError: naming the argument, when the case has no such agency or it is not one day.
    """
    if not arguments.known_to:
        if arguments.known_by:
            raise CommandError("--known-by: say with --known-to whose knowledge is to be drawn")
        return None
    by = arguments.known_by or arguments.at
    return viewpoint_of(document, arguments.known_to, by, ("--known-to", "--known-by"))


def viewpoint_of(
    document: Document, agencies: Iterable[str], by: str | None, arguments: tuple[str, str]
) -> Viewpoint:
    """Return the viewpoint that two arguments give, one with agencies and one with a day.

    The agencies are ids or names, or one of the words that stand for all of them or for the review.

    Raises:
        CommandError: naming the argument, when the case has no such agency or it is not one day.
    """
    agencies, (naming, dating) = list(agencies), arguments
    if agencies == [REVIEW]:
        return ESTABLISHED
    if REVIEW in agencies:
        raise CommandError(f"{naming}: “{REVIEW}” is the established case, and stands alone")
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
