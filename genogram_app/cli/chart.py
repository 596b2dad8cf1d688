"""The homes of a case over time, as sheets for `render`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from genogram_app.cli.cases import read_day
from genogram_app.cli.errors import CommandError
from genogram_app.cli.known_options import known_of
from genogram_app.cli.notation_options import notation_of
from genogram_app.drawing.primitives import Drawing
from genogram_app.model.document import Document
from genogram_app.picture.chart.options import ChartOptions
from genogram_app.picture.chart.page import chart_pages
from genogram_app.picture.paper import Paper


def add_chart_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments ask for the chart of homes over time."""
    group = parser.add_argument_group("homes over time")
    group.add_argument(
        "--chart", action="store_true", help="draw who lived where and when, instead of the family"
    )
    group.add_argument(
        "--from", dest="first", metavar="DATE", help="the first day of the chart (default: the review period)"
    )
    group.add_argument("--to", dest="last", metavar="DATE", help="the last day of the chart")
    group.add_argument(
        "--men-together", action="store_true", help="bring the men who were in the home together"
    )
    group.add_argument("--no-contacts", action="store_true", help="leave contacts out of the chart")


def chart_sheets(
    document: Document, arguments: argparse.Namespace, papers: Sequence[Paper]
) -> tuple[Drawing, ...]:
    """Return the chart on as many sheets as it needs, landscape unless asked otherwise.

    Raises:
        CommandError: when a date is none, the chart would end before it begins, or two are asked for.
    """
    if arguments.beside:
        raise CommandError(
            "--beside: only the drawing of the family can be put beside another; leave out --chart"
        )
    first = read_day(arguments.first, "--from") if arguments.first else None
    last = read_day(arguments.last, "--to") if arguments.last else None
    if first and last and last < first:
        raise CommandError(f"--to: {arguments.last} is before {arguments.first}")
    options = ChartOptions(
        first,
        last,
        men_as_band=arguments.men_together,
        names="names" not in arguments.hide,
        statuses="tags" not in arguments.hide,
        contacts=not arguments.no_contacts,
        notation=notation_of(arguments),
        known=known_of(arguments, document),
    )
    return chart_pages(document, options, papers[0], key=not arguments.no_key)
