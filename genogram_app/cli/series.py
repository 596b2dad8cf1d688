"""A row of household maps at several dates, in a file or on several sheets."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from genogram_app.cli.cases import read_day, read_one_case
from genogram_app.cli.errors import CommandError
from genogram_app.cli.notation_options import add_notation_arguments, notation_of
from genogram_app.cli.page_arguments import add_page_arguments, dpi_of, papers_of
from genogram_app.export.files import export_sheets
from genogram_app.model.document import Document
from genogram_app.picture.fitting import Wishes
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.series.dates import SeriesDate, dated, suggested_dates
from genogram_app.picture.series.page import SeriesSetting

_SHOWN = ("names", "ages", "certainty")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument("file", metavar="FILE", help="a case (.genogram or .case.json)")
    parser.add_argument(
        "--dates",
        metavar="DATES",
        help="days with commas between them, 2023-05-03,2023-06-27 "
        "(default: births and moves of the children under review, and the incident)",
    )
    parser.add_argument("--everybody", action="store_true", help="show those who are not near the child too")
    parser.add_argument("--birth-dates", action="store_true", help="write dates of birth and death")
    parser.add_argument("--tags", action="store_true", help="show statuses and concerns")
    parser.add_argument("--no-key", action="store_true", help="leave the key out")
    parser.add_argument(
        "--hide",
        action="append",
        default=[],
        choices=_SHOWN,
        help="leave out names (labels stay), ages or the words for what is in doubt; may be given again",
    )
    add_page_arguments(parser)
    add_notation_arguments(parser)


def answer(arguments: argparse.Namespace) -> int:
    """Draw the maps, and write the file or files."""
    dpi, papers = dpi_of(arguments), papers_of(arguments)
    document = read_one_case(arguments.file)
    options = PictureOptions(
        dates=arguments.birth_dates,
        tags=arguments.tags,
        notation=notation_of(arguments),
        names="names" not in arguments.hide,
        ages="ages" not in arguments.hide,
        certainty="certainty" not in arguments.hide,
    )
    wishes = Wishes(key=not arguments.no_key)
    setting = SeriesSetting(
        document, options, _dates(document, arguments.dates), wishes, everybody=arguments.everybody
    )
    done = setting.sheets(papers)
    if not done.fits:
        print(f"genogram series: the smallest letters are {done.text_size_pt:.1f} pt", file=sys.stderr)
    export_sheets(done.drawings, Path(arguments.output), dpi=dpi)
    return 0


def _dates(document: Document, text: str | None) -> tuple[SeriesDate, ...]:
    """The dates that are asked for, else those that are suggested.

    Raises:
        CommandError: when one cannot be read, or nothing in the case suggests any.
    """
    if text is not None:
        return tuple(
            dated(document, read_day(day.strip(), "--dates")) for day in text.split(",") if day.strip()
        )
    found = suggested_dates(document)
    if not found:
        raise CommandError("nothing in the case suggests dates: name them with --dates 2023-05-03,2023-06-27")
    return found
