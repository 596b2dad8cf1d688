"""How long a case of sixty people takes to save and to open, as a case file and as text.

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

from genogram_app.interchange.case_json import read_case_json, write_case_json
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, TextDocument
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person, Status
from genogram_app.model.relations import Parentage, Partnership, Stage
from genogram_app.store.case_file import open_case, save_case

SENTENCE = "She told the health visitor that he had moved out in April; no one asked where he went. "


def family_of(size: int) -> Document:
    """Return a case of so many people: every fact with an account, and a report of sixty pages."""
    people = tuple(
        Person(
            id=f"p{i}",
            name=f"Person {i} Hollis",
            aliases=(f"Person {i}",),
            birth=f"{1940 + i}-06",
            statuses=(Status(code="CPP", detail="neglect", from_="2023-01"),),
            notes="Known to three agencies.",
        )
        for i in range(size)
    )
    stages = (Stage(status="married", from_="1999", to="2010"), Stage(status="divorced", from_="2010"))
    couples = tuple(
        Partnership(id=f"u{i}", partners=(f"p{i}", f"p{i + 1}"), stages=stages) for i in range(0, size - 1, 4)
    )
    parents = tuple(
        Parentage(id=f"k{i}-{j}", child=f"p{i}", parent=f"p{(i // 4 - 1) * 4 + j}", kind="birth")
        for i in range(4, size)
        for j in (0, 1)
    )
    homes = tuple(Household(id=f"h{i}", label=f"Address {i}", kind="own_home") for i in range(size // 5))
    stays = tuple(
        Residence(id=f"s{i}-{j}", person=f"p{i}", household=f"h{(i + j) % len(homes)}", from_=f"202{j}-03")
        for i in range(size)
        for j in (1, 2)
    )
    facts = [fact.id for fact in couples] + [fact.id for fact in parents] + [fact.id for fact in stays]
    accounts = tuple(
        Account(id=f"e-{fact}", fact=fact, quote=SENTENCE, document="n1", start=0, end=len(SENTENCE))
        for fact in facts
    )
    report = TextDocument(id="n1", title="Overview report", text=SENTENCE * 2_000)
    return Document(
        people=people,
        partnerships=couples,
        parentage=parents,
        households=homes,
        residences=stays,
        accounts=accounts,
        documents=(report,),
    )


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
    case = family_of(options.people)
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
        for task_name, task in tasks.items():
            found = times(task, options.runs)
            print(f"{task_name:22} median {median(found):6.1f} ms   p95 {quantiles(found, n=20)[-1]:6.1f} ms")
        print(
            f"sizes: {file.stat().st_size // 1024} kB .genogram, {text.stat().st_size // 1024} kB .case.json"
        )


if __name__ == "__main__":
    main()
