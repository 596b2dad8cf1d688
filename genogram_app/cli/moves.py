"""Who moved from where to where, how often and through which areas, as JSON."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from genogram_app.cli.cases import read_cases
from genogram_app.cli.errors import CommandError
from genogram_app.family.areas import areas_by_date
from genogram_app.family.homes_in_order import Home
from genogram_app.family.move_counts import Range, count_moves, fast_moves, review_stretch
from genogram_app.family.move_words import counted_sentence
from genogram_app.family.moves import Move, together
from genogram_app.model.dates import DateError, Span, read
from genogram_app.model.document import Document


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="a case (.genogram or .case.json)")
    parser.add_argument(
        "--person", action="append", metavar="ID", help="one person, by id; may be given again (all people)"
    )
    parser.add_argument(
        "--between", metavar="PERIOD", help="the time looked at, 2022-01-01/2023-06-30 (the review period)"
    )


def answer(arguments: argparse.Namespace) -> int:
    """Print one line a case."""
    stretch = _stretch(arguments.between)
    cases = read_cases(arguments.files)
    for name, document in cases:
        _check_people(name, document, arguments.person)
    for name, document in cases:
        print(json.dumps({"file": name, **_answer(document, arguments.person, stretch)}))
    return 0


def _stretch(period: str | None) -> Span | None:
    try:
        return read(period).span if period else None
    except DateError as error:
        raise CommandError(f"--between: {error}") from error


def _check_people(name: str, document: Document, people: Sequence[str] | None) -> None:
    known = {person.id for person in document.people}
    for person in people or ():
        if person not in known:
            raise CommandError(f"{name}: --person: nobody has the id {person!r}")


def _answer(document: Document, people: Sequence[str] | None, stretch: Span | None) -> dict[str, Any]:
    chosen = tuple(people or (person.id for person in document.people))
    looked_at = stretch or review_stretch(document)
    counts = [count_moves(document, person, looked_at) for person in chosen]
    every = together(move for count in counts for move in count.moves)
    return {
        "between": [_day(looked_at.earliest), _day(looked_at.latest)],
        "moves": [_move(move) for move in every],
        "people": [
            {
                "id": count.person,
                "moves": _range(count.number),
                "boundaries": _range(count.boundaries),
                "areas": list(count.areas),
                "areas_not_known": count.area_gaps,
                "days": count.days,
                "unknown_stops": count.unknown_stops,
                "stays": [_home(stay) for stay in count.stays],
                "undated": [_home(home) for home in count.undated],
                "areas_by_date": [
                    {"area": t.area, "from": t.from_, "to": t.to, "households": list(t.households)}
                    for t in areas_by_date(document, count.person)
                ],
                "fast": [
                    {"moves": len(run.moves), "areas": list(run.areas), "days": run.days}
                    for run in fast_moves(count.moves)
                ],
                "words": counted_sentence(document, count),
            }
            for count in counts
        ],
    }


def _move(move: Move) -> dict[str, Any]:
    return {
        "people": list(move.people),
        "on": move.on,
        "left": move.left,
        "between": move.between,
        "from": move.from_household,
        "to": move.to_household,
        "from_area": move.from_area,
        "to_area": move.to_area,
        "crosses": move.crosses,
        "certainty": move.certainty,
        "facts": list(move.facts),
    }


def _home(home: Home) -> dict[str, Any]:
    return {"household": home.household, "from": home.from_, "to": home.to, "facts": list(home.facts)}


def _range(number: Range) -> dict[str, int | None]:
    return {"least": number.least, "most": number.most}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
