"""Who lived where on a date, as JSON."""

from __future__ import annotations

import argparse
import json

from genogram_app.cli.cases import read_cases, read_day
from genogram_app.family.residents import residents_at, whereabouts_unknown_at


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="a case (.genogram or .case.json)")
    parser.add_argument("--at", required=True, metavar="DATE", help="the day, 2023-06-27")


def answer(arguments: argparse.Namespace) -> int:
    """Print one line a case."""
    day = read_day(arguments.at)
    for name, document in read_cases(arguments.files):
        households = [
            {
                "id": home.household,
                "certainly": list(home.certainly),
                "presumably": list(home.presumably),
                "possibly": list(home.possibly),
                "part_time": list(home.part_time),
                "overnights": list(home.overnights),
                "visits": list(home.visits),
            }
            for home in residents_at(document, day)
        ]
        unknown = list(whereabouts_unknown_at(document, day))
        print(
            json.dumps(
                {
                    "file": name,
                    "date": day.isoformat(),
                    "households": households,
                    "whereabouts_unknown": unknown,
                }
            )
        )
    return 0
