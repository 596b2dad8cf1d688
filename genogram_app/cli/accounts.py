"""Who says what of a case, side by side: as JSON, or as a web page or comma-separated values in a file."""

from __future__ import annotations

import argparse
import json
from typing import Any

from genogram_app.cli.cases import read_one_case
from genogram_app.cli.narratives import add_narratives, read_narratives
from genogram_app.cli.sheets import write_tables
from genogram_app.export.accounts_table import accounts_sheet
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.review.accounts.compared import Compared, compared
from genogram_app.review.accounts.rests_on_one import footings
from genogram_app.review.accounts.saying import Saying
from genogram_app.review.findings import read_texts


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument("file", metavar="FILE", help="a case (.genogram or .case.json)")
    parser.add_argument(
        "output",
        metavar="OUTPUT",
        nargs="?",
        help="the file to write, .html or .csv (default: JSON, printed)",
    )
    add_narratives(parser)


def answer(arguments: argparse.Namespace) -> int:
    """Print or write what each source and text says of each fact.

    Raises:
        CommandError: when the file cannot be written.
    """
    document = read_one_case(arguments.file)
    texts = read_narratives(arguments.narrative)
    groups = compared(build_graph(document), read_texts(document, texts))
    if arguments.output is None:
        print(json.dumps(_as_json(document, groups), ensure_ascii=False, indent=1))
        return 0
    write_tables(accounts_sheet(document, groups), arguments.output)
    return 0


def _as_json(document: Document, groups: tuple[Compared, ...]) -> dict[str, Any]:
    rests = footings(document, groups)
    return {
        "facts": [
            {
                "fact": group.fact,
                "field": group.detail or None,
                "about": group.about(document),
                "drawn": group.drawn(document),
                "differs": group.differs,
                "differs_from_drawing": group.drawn_otherwise,
                "accounts": [_said(said) for said in group.sayings],
            }
            for group in groups
        ],
        "without_account": [fact for fact, footing in rests.items() if "none" in footing],
        "one_source": [fact for fact, footing in rests.items() if "one" in footing],
        "family_only": [fact for fact, footing in rests.items() if "family" in footing],
    }


def _said(said: Saying) -> dict[str, Any]:
    account = said.account
    return {
        "account": account.id if said.recorded else None,
        "source": account.source,
        "said_by": said.said_by,
        "speaker": said.speaker or None,
        "date": said.date,
        "says": said.says,
        "value": said.value,
        "denies": said.denied,
        "stands": said.stands,
        "document": account.document,
        "start": account.start,
        "end": account.end,
        "quote": account.quote,
    }
