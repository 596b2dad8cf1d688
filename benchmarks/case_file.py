"""How long a case of sixty people takes to save and to open, as a case file and as text.

Targets: a tenth of a second to save, and to open.
Run: python -m benchmarks.case_file [--runs 50] [--folder PATH]
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from benchmarks.cases import case_of
from benchmarks.targets import verdict
from genogram_app.interchange.case_json import read_case_json, write_case_json
from genogram_app.store.case_file import open_case, save_case

TARGETS = {"save .genogram": 100.0, "open .genogram": 100.0}
"""The most milliseconds that a task may take, by its median."""


def times(task: Callable[[], object], runs: int) -> list[float]:
    """Return how many milliseconds each run took."""
    found = []
    for _ in range(runs):
        start = perf_counter()
        task()
        found.append((perf_counter() - start) * 1_000)
    return found


def force_to_disk(path: Path, data: bytes) -> None:
    """Write and fsync, which is what no safe save can do without."""
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def main() -> None:
    """Print median and 95th percentile of every task."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=50)
    parser.add_argument("--people", type=int, default=60)
    parser.add_argument(
        "--folder", type=Path, help="where to write; the system's temporary folder unless told"
    )
    options = parser.parse_args()
    case = case_of(options.people)
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        file, text, plain = (Path(name) / end for end in ("case.genogram", "case.case.json", "plain"))
        save_case(case, file)
        image = file.read_bytes()
        tasks: dict[str, Callable[[], object]] = {
            "save .genogram": lambda: save_case(case, file),
            "open .genogram": lambda: open_case(file),
            "write .case.json": lambda: write_case_json(case, text),
            "read .case.json": lambda: read_case_json(text),
            "write + fsync alone": lambda: force_to_disk(plain, image),
        }
        print(f"{options.people} people, {sum(1 for _ in case.items())} items, {options.runs} runs")
        middle: dict[str, float] = {}
        for task_name, task in tasks.items():
            found = times(task, options.runs)
            middle[task_name] = median(found)
            print(f"{task_name:22} median {median(found):6.1f} ms   p95 {quantiles(found, n=20)[-1]:6.1f} ms")
        print(
            f"sizes: {file.stat().st_size // 1024} kB .genogram, {text.stat().st_size // 1024} kB .case.json"
        )
        for task_name, most in TARGETS.items():
            print(verdict(task_name, middle[task_name], most, " ms"))


if __name__ == "__main__":
    main()
