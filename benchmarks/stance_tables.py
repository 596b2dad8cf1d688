"""The tables of sentences with how surely a part of each is said, and how the program takes it.

`family:` names the case against which the rows below it are read. Every other line is a row: sentences with
the part in brackets, an arrow, and the stance, "reported denied by callie"; nothing behind the arrow where
the part tells no facts. Lines that begin with # are comments; a row that begins with a question mark is not
read as it should be yet.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.statement_tables import TABLES, family_graph
from genogram_app.narrative.claims.saying import speakers_of
from genogram_app.narrative.people.linking import link
from genogram_app.narrative.people.meant.in_order import find_references
from genogram_app.narrative.people.spotting import spot
from genogram_app.narrative.stance import Stance, stance_of
from genogram_app.narrative.text import read_narrative


@dataclass(frozen=True, slots=True)
class StanceRow:
    """Sentences, the part of them that is asked about (half-open offsets), and its stance in words."""

    table: str
    line: int
    family: str
    sentences: str
    start: int
    end: int
    says: str
    is_gap: bool


def stance_rows() -> tuple[StanceRow, ...]:
    """Return every row of every table of stances, in order."""
    return tuple(row for path in sorted((TABLES / "stances").glob("*.txt")) for row in _rows(path))


def read_stance(row: StanceRow) -> str:
    """Return the stance that the program finds, as the tables write it."""
    graph, narrative = family_graph(row.family), read_narrative("row", row.sentences)
    spotted = spot(narrative, graph)
    references = find_references(spotted, link(spotted))
    sentence = narrative.sentence_at(row.start)
    if sentence is None:
        raise ValueError(f"{row.table}, line {row.line}: the brackets are in no sentence")
    speakers = partial(speakers_of, narrative, references)
    stance = stance_of(narrative.plain, sentence, row.start, row.end, speakers)
    return in_short(stance)


def in_short(stance: Stance | None) -> str:
    """Return a stance as the tables write it; nothing for None."""
    if stance is None:
        return ""
    by = f" by {stance.speaker}" if stance.speaker else ""
    return f"{stance.sureness}{' denied' * stance.denied}{by}"


def _rows(path: Path) -> Iterator[StanceRow]:
    family = "family"
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("family:"):
            family = line.removeprefix("family:").strip()
        elif line.strip() and not line.startswith("#"):
            marked, arrow, says = line.partition("->")
            before, opened, rest = marked.lstrip("? ").partition("[")
            part, closed, after = rest.partition("]")
            if not (arrow and opened and closed):
                raise ValueError(f"{path.name}, line {number}: a row needs brackets and an arrow")
            sentences = f"{before}{part}{after}".strip()
            start, end = len(before), len(before) + len(part)
            yield StanceRow(
                path.stem, number, family, sentences, start, end, says.strip(), line.startswith("?")
            )
