"""How often a reading knows who is meant in the sentences that prove the facts of an invented report.

`python -m benchmarks.references_in_reports [NAME or folder…] [--show]`; each folder holds a text and the
complete case that it tells, with an account for every fact. Counted for each person of a fact: whether a
phrase of the sentences that prove it certainly means that person, or at least may; and the phrases in the
proof itself that mean somebody else with certainty while somebody of the fact is not found there. Those are
not all wrong (a proof may speak of others too), but a wrong one is among them. The aim is 0.97.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.planting import Case, bare
from benchmarks.reports import REPORTS
from genogram_app.family.graph import build_graph
from genogram_app.model.text_form import from_content
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.reading import Reading, read_against
from genogram_app.narrative.text import read_narrative

_FIELDS = ("person", "child", "parent", "relative", "from_person", "to_person")
_LISTS = ("people", "partnerships", "parentage", "kin", "residences", "bonds")


@dataclass(frozen=True, slots=True)
class Proof:
    """A fact's people, where a text says so, and whom the reading found there."""

    people: frozenset[str]
    start: int
    end: int
    certain: frozenset[str]
    possible: frozenset[str]
    others: tuple[Reference, ...]

    @property
    def missed(self) -> frozenset[str]:
        """Those of the fact's people whom no phrase certainly means."""
        return self.people - self.certain


def main() -> None:
    """Print a line for each report, then the shares of all."""
    wanted = [name for name in sys.argv[1:] if not name.startswith("-")]
    folders = [folder_of(name) for name in wanted] or sorted(p.parent for p in REPORTS.glob("*/case.json"))
    total = [0, 0, 0, 0]
    for folder in folders:
        text = (folder / "narrative.txt").read_text(encoding="utf-8")
        case: Case = json.loads((folder / "case.json").read_text(encoding="utf-8"))
        reading = read_against(read_narrative("report", text), build_graph(from_content(bare(case))))
        found = list(proofs(case, reading))
        if "--show" in sys.argv:
            _show(found, reading, text, case)
        counts = _counted(found)
        total = [a + b for a, b in zip(total, counts, strict=True)]
        print(f"{folder.name:16} {_in_words(counts)}")
    print(f"{'all':16} {_in_words(total)}")


def folder_of(name: str) -> Path:
    """Return the folder of a report by its name, or by its path."""
    return Path(name) if Path(name).is_dir() else REPORTS / name


def proofs(case: Case, reading: Reading) -> Iterator[Proof]:
    """Yield the facts of a case that a text proves, with whom a reading of it found in the proofs."""
    facts = {item["id"]: item for name in _LISTS for item in case.get(name, ())}
    people = {person["id"] for person in case["people"]}
    for account in case.get("accounts", ()):
        fact = facts.get(account["fact"])
        if fact is None or account.get("start") is None or account.get("says", "supports") != "supports":
            continue
        yield _proof(_people_of(fact, people), account["start"], account["end"], reading)


def _people_of(fact: Case, people: set[str]) -> frozenset[str]:
    said = [fact[field] for field in _FIELDS if fact.get(field)]
    said += [*fact.get("partners", ()), *([fact["id"]] if fact["id"] in people else [])]
    return frozenset(said)


def _proof(people: frozenset[str], start: int, end: int, reading: Reading) -> Proof:
    narrative = reading.narrative
    around = [s for s in narrative.sentences if _overlap(narrative.original(s.start, s.end), start, end)]
    first, last = (around[0].start, around[-1].end) if around else (start, end)
    inside = [r for r in reading.references if first <= narrative.tokens[r.first].start < last]
    certain = {p for r in inside for one in _with_parts(r) for p in (*one.people, *one.owners)}
    possible = {p for r in inside for one in _with_parts(r) for p in (*one.possible, *one.possible_owners)}
    missing = people - certain
    others = tuple(
        r
        for r in inside
        if missing and r.kind not in ("name", "code", "role") and not r.plural
        if r.people and not people & {*r.people, *r.owners}
        if _overlap(_place(reading, r), start, end)
    )
    return Proof(people, start, end, frozenset(certain), frozenset(possible), others)


def _place(reading: Reading, reference: Reference) -> tuple[int, int]:
    tokens = reading.narrative.tokens
    return reading.narrative.original(tokens[reference.first].start, tokens[reference.last].end)


def _overlap(span: tuple[int, int], start: int, end: int) -> bool:
    return span[0] < end and start < span[1]


def _with_parts(reference: Reference) -> Iterator[Reference]:
    yield reference
    for part in reference.parts:
        yield from _with_parts(part)


def _counted(found: Iterable[Proof]) -> list[int]:
    """How many people there are, how many of them certainly or only possibly found, and how many others."""
    all_of = list(found)
    return [
        sum(len(p.people) for p in all_of),
        sum(len(p.people - p.missed) for p in all_of),
        sum(len(p.missed & p.possible) for p in all_of),
        len({r for p in all_of for r in p.others}),
    ]


def _in_words(counts: list[int]) -> str:
    people, certain, possible, others = counts
    share = certain / people if people else 0.0
    return f"found {certain}/{people} ({share:.3f}), may be {possible}, others meant {others}"


def _show(found: Iterable[Proof], reading: Reading, text: str, case: Case) -> None:
    names = {p["id"]: p.get("name") or p.get("label") or p["id"] for p in case["people"]}
    for proof in found:
        if not proof.missed:
            continue
        said = " ".join(text[proof.start : proof.end].split())
        print(f"  missed {', '.join(names[p] for p in sorted(proof.missed))}: {said!r}")
        for other in proof.others:
            start, end = _place(reading, other)
            print(f"    means {', '.join(names.get(p, p) for p in other.people)}: {text[start:end]!r}")


if __name__ == "__main__":
    main()
