"""The tables of invented sentences with whom each phrase for people means, and how a reading compares.

A table is a text file: `family:` names the case against which the rows below it are read; every other line
is a row, `sentences -> people`. Square brackets stand around the phrases that are looked at; behind the arrow
stands whom each means, in order and parted by semicolons: ids joined by "&", "unsure" where the text leaves
it open, "absent:" and what tells somebody apart who is not drawn, and "none" where no phrase must be seen.
Lines that begin with # are comments. A row that begins with a question mark is not read rightly yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.statement_tables import TABLES, family_graph
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative

_BRACKET = re.compile(r"[\[\]]")


@dataclass(frozen=True, slots=True)
class ReferenceRow:
    """Sentences with brackets, whom the phrases in them mean, and where the row stands."""

    table: str
    line: int
    family: str
    bracketed: str
    means: tuple[str, ...]
    is_gap: bool


def reference_rows() -> tuple[ReferenceRow, ...]:
    """Return every row of every table, in order."""
    paths = sorted((TABLES / "references").glob("*.txt"))
    return tuple(row for path in paths for row in _rows(path.stem, path.read_text(encoding="utf-8")))


def read_references(row: ReferenceRow) -> tuple[str, ...]:
    """Return whom the program takes each phrase in brackets to mean."""
    text = _BRACKET.sub("", row.bracketed)
    narrative = read_narrative("row", text)
    references = read_against(narrative, family_graph(row.family)).references
    tokens = narrative.tokens
    found = {(tokens[r.first].start, tokens[r.last].end): r for r in references}
    return tuple(_in_short(found.get(span)) for span in _spans(row.bracketed))


def _spans(bracketed: str) -> Iterator[tuple[int, int]]:
    """Half-open offsets of what stands in brackets into the text without them."""
    marks = list(_BRACKET.finditer(bracketed))
    for n in range(0, len(marks), 2):
        yield marks[n].start() - n, marks[n + 1].start() - n - 1


def _in_short(reference: Reference | None) -> str:
    if reference is None:
        return "none"
    return " & ".join(reference.meant) or "unsure"


def _rows(table: str, text: str) -> Iterator[ReferenceRow]:
    family = "family"
    for number, line in enumerate(text.splitlines(), 1):
        key, _, rest = line.partition(":")
        if key == "family":
            family = rest.strip()
        elif line.strip() and not line.startswith("#"):
            sentences, arrow, means = line.partition("->")
            whom = tuple(" ".join(one.split()) for one in means.split(";"))
            if not arrow or len(whom) * 2 != len(_BRACKET.findall(sentences)):
                raise ValueError(f"{table}, line {number}: as many people as phrases in brackets")
            yield ReferenceRow(
                table, number, family, sentences.lstrip("? ").strip(), whom, sentences.startswith("?")
            )
