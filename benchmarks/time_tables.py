"""The table of sentences with the times in them, and what the program makes of these.

Every line is a row: sentences, an arrow, and their times in order as EDTF dates, "-" for one that cannot be
worked out; nothing behind the arrow where the sentences say no time. Lines that begin with # are comments; a
row that begins with a question mark is not read as it should be yet.
"""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.statement_tables import TABLES, family_graph
from genogram_app.narrative.people.linking import link
from genogram_app.narrative.people.meant.in_order import find_references
from genogram_app.narrative.people.spotting import spot
from genogram_app.narrative.reading import times_in
from genogram_app.narrative.text import read_narrative


@dataclass(frozen=True, slots=True)
class TimeRow:
    """Sentences, and the times that they say, as the table writes them."""

    line: int
    sentences: str
    says: str
    is_gap: bool


def time_rows() -> tuple[TimeRow, ...]:
    """Return every row of the table, in order."""
    text = (TABLES / "times" / "times.txt").read_text(encoding="utf-8")
    found: list[TimeRow] = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            sentences, _, says = line.partition("->")
            found.append(TimeRow(number, sentences.lstrip("? ").strip(), says.strip(), line.startswith("?")))
    return tuple(found)


def read_times(row: TimeRow) -> str:
    """Return the times that the program finds, as the table writes them."""
    graph, narrative = family_graph("family"), read_narrative("row", row.sentences)
    spotted = spot(narrative, graph)
    times, _ = times_in(spotted, find_references(spotted, link(spotted)))
    return "; ".join(one.means.edtf if one.means else "-" for one in times.expressions)
