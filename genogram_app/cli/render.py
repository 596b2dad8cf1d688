"""A case as a picture in a file, or on several sheets."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from genogram_app.cli.cases import read_day, read_one_case
from genogram_app.cli.chart import add_chart_arguments, chart_sheets
from genogram_app.cli.errors import CommandError
from genogram_app.cli.known_options import add_known_arguments, known_of
from genogram_app.cli.notation_options import add_notation_arguments, notation_of
from genogram_app.cli.page_arguments import add_page_arguments, dpi_of, papers_of
from genogram_app.drawing.primitives import Drawing
from genogram_app.export.files import export_sheets
from genogram_app.family.branches import Branch, SubjectError, left_out
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.picture.advice import Advice, advice, branches_to_leave_out
from genogram_app.picture.comparison import comparison
from genogram_app.picture.fitting import Fitting, Wishes
from genogram_app.picture.known_view import is_known_view
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.paper import Paper
from genogram_app.picture.tiles import spread

_LAYERS = ("names", "ages", "dates", "tags", "certainty")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument("file", metavar="FILE", help="a case (.genogram or .case.json)")
    parser.add_argument("--at", metavar="DATE", help="as at this day, 2023-06-27 (default: the incident)")
    add_page_arguments(parser)
    parser.add_argument(
        "--tiles",
        action="store_true",
        help="spread the picture over as many sheets as it needs to be read: "
        "pages of one PDF, or files out-1.png, out-2.png",
    )
    parser.add_argument("--bonds", action="store_true", help="draw how people are with each other")
    parser.add_argument("--every-home", action="store_true", help="outline all homes of each person")
    parser.add_argument("--two-rows", action="store_true", help="draw wide sibships in two rows")
    parser.add_argument("--no-households", action="store_true", help="leave the household outlines out")
    parser.add_argument(
        "--hide",
        action="append",
        default=[],
        choices=_LAYERS,
        help="leave out names (labels stay), ages, dates of birth and death, statuses and concerns (tags) or "
        "the words for what is in doubt (certainty; its marks stay); may be given again",
    )
    parser.add_argument("--no-key", action="store_true", help="leave the key out")
    parser.add_argument("--moves", action="store_true", help="say at the foot how often the child moved")
    parser.add_argument(
        "--leave-out",
        action="append",
        default=[],
        metavar="ID",
        help="leave out whoever is joined to the child only through this person; may be given again",
    )
    add_chart_arguments(parser)
    add_known_arguments(parser)
    add_notation_arguments(parser)


def answer(arguments: argparse.Namespace) -> int:
    """Draw the case on a page or on sheets, or its homes over time, and write the file or files."""
    dpi, papers = dpi_of(arguments), papers_of(arguments)
    document = read_one_case(arguments.file)
    if arguments.chart:
        drawings = chart_sheets(document, arguments, papers)
    else:
        fitting = _fitting(document, arguments)
        beside = arguments.beside
        drawings = _beside(fitting, papers) if beside else _drawings(fitting, papers, tiles=arguments.tiles)
    export_sheets(drawings, Path(arguments.output), dpi=dpi)
    return 0


def _fitting(document: Document, arguments: argparse.Namespace) -> Fitting:
    options = PictureOptions(
        at=read_day(arguments.at) if arguments.at else None,
        households=not arguments.no_households,
        bonds=arguments.bonds,
        every_home=arguments.every_home,
        two_rows=arguments.two_rows,
        ends=tuple(arguments.leave_out),
        notation=notation_of(arguments),
        known=known_of(arguments, document),
        **{layer: layer not in arguments.hide for layer in _LAYERS},
    )
    wishes = Wishes(key=not arguments.no_key, moves=arguments.moves)
    try:
        fitting = Fitting(document, options, wishes)
    except SubjectError as error:
        raise CommandError(f"--leave-out: {error} is a person under review, who is always shown") from error
    except KeyError as error:
        raise CommandError(f"--leave-out: nobody in the case has the id {error.args[0]!r}") from error
    _say_who_ends_nothing(document, options.ends)
    return fitting


def _say_who_ends_nothing(document: Document, ends: Sequence[str]) -> None:
    """Tell of people at whom the picture was to end, though that leaves nobody out."""
    found = {branch.person for branch in left_out(build_graph(document), ends)}
    for person in dict.fromkeys(ends):
        if person not in found:
            print(f"genogram render: --leave-out {person}: leaves nobody out", file=sys.stderr)


def _beside(fitting: Fitting, papers: Sequence[Paper]) -> tuple[Drawing, ...]:
    """What was known beside what was established."""
    if not is_known_view(fitting.options):
        raise CommandError("--beside: say with --known-to whose knowledge is to stand beside the case")
    return (comparison(fitting, papers).drawing,)


def _drawings(fitting: Fitting, papers: Sequence[Paper], *, tiles: bool) -> tuple[Drawing, ...]:
    """The sheets; a page that is too small to read is written too, with a word on standard error."""
    if tiles:
        return spread(fitting, papers).drawings
    page = fitting.best(papers)
    found = advice(fitting, papers, page)
    if found:
        print(f"genogram render: {_note(found, fitting)}", file=sys.stderr)
    return (page.drawing,)


def _further_branches(fitting: Fitting) -> tuple[Branch, ...]:
    """The largest branches that are still on the page."""
    return tuple(b for b in branches_to_leave_out(fitting) if b.person not in fitting.options.ends)


def _note(found: Advice, fitting: Fitting) -> str:
    ways = [f"--paper {found.larger[0]}"] if found.larger else []
    ways.append(f"--tiles ({found.sheets} sheets)")
    ways += [f"--leave-out {b.person} ({b.number} people)" for b in _further_branches(fitting)[:3]]
    return f"{found.sentence} Try {', '.join(ways)}."
