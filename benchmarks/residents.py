"""Whether `genogram residents` says what the case format says, found by trying every reading of every date.

Run `python -m benchmarks.residents [--dates N] [case files]`; without files, the samples are asked. For each
case it prints the dates, the rows compared (a household on a date, or those whose whereabouts are unknown)
and how many of them differ, which should be none.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from contextlib import redirect_stdout
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

from benchmarks.resident_oracle import residents, turning_days
from benchmarks.targets import verdict
from genogram_app.cli.main import run

DATES = 10
SAMPLES = Path(__file__).parent.parent / "resources" / "samples"


def days_of(case: dict[str, Any], count: int) -> list[date]:
    """So many of the days about which an answer may change, spread over all of them."""
    days = turning_days(case)
    if len(days) <= count:
        return days
    return [days[round(n * (len(days) - 1) / max(count - 1, 1))] for n in range(count)]


def differences(file: Path, days: Sequence[date]) -> tuple[int, list[str]]:
    """Return how many rows the command line and the oracle both gave, and those in which they differ."""
    case = json.loads(file.read_text(encoding="utf-8"))
    rows, found = 0, []
    for day in days:
        said, expected = _said(file, day), residents(case, day)
        pairs = list(zip(said["households"], expected["households"], strict=True))
        pairs.append((said["whereabouts_unknown"], expected["whereabouts_unknown"]))
        rows += len(pairs)
        found += [f"{day}: {one} is not {other}" for one, other in pairs if one != other]
    return rows, found


def _said(file: Path, day: date) -> dict[str, Any]:
    printed = StringIO()
    with redirect_stdout(printed):
        run(["residents", str(file), "--at", day.isoformat()])
    answer: dict[str, Any] = json.loads(printed.getvalue())
    return answer


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the comparison of each case, and every row that differs."""
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("files", nargs="*", type=Path)
    wanted.add_argument("--dates", type=int, default=DATES)
    asked = wanted.parse_args(arguments)
    wrong = 0
    for file in asked.files or sorted(SAMPLES.glob("*.case.json")):
        days = days_of(json.loads(file.read_text(encoding="utf-8")), asked.dates)
        rows, found = differences(file, days)
        wrong += len(found)
        print(f"{file.parent.name}/{file.name}: {len(days)} dates, {rows} rows, {len(found)} differences")
        print("".join(f"    {each}\n" for each in found), end="")
    print(verdict("rows that differ", wrong, 0))


if __name__ == "__main__":
    main()
