"""The tables of invented sentences with what each of them says, and how a reading compares with them.

A table is a text file: `reads:` names the kinds of claims it is about, `family:` the case against which the
rows below it are read; every other line is a row, `sentences -> claims`, with nothing behind the arrow where
the sentences must yield nothing of those kinds. Lines that begin with # are comments. A row that begins with
a question mark is not read as it should be yet; it counts like the others in the figures.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from genogram_app.family.graph import FamilyGraph, build_graph
from genogram_app.model.text_form import read_case
from genogram_app.narrative.claims.claim import Claim
from genogram_app.narrative.places import Place
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.narrative.times.when import When

TABLES = Path(__file__).parent / "statements"


@dataclass(frozen=True, slots=True)
class Row:
    """Sentences, what they say of the kinds that the table is about, and where the row stands."""

    table: str
    line: int
    kinds: frozenset[str]
    family: str
    sentences: str
    says: frozenset[str]
    is_gap: bool = False


def rows() -> tuple[Row, ...]:
    """Return every row of every table, in order."""
    return tuple(row for path in sorted(TABLES.glob("*.txt")) for row in _rows(path))


def read_row(row: Row) -> frozenset[str]:
    """Return what the program finds in a row's sentences, of the kinds that its table is about."""
    claims = read_against(read_narrative("row", row.sentences), family_graph(row.family)).claims
    return frozenset(in_short(c) for c in claims if type(c).__name__ in row.kinds)


def in_short(claim: Claim) -> str:
    """Return a claim as the tables write it: "Born(robin, 2019-05-14)", with its stance where it has one."""
    values = [_value(getattr(claim, f.name)) for f in fields(claim) if f.name != "said"]
    while values and values[-1] == "-":
        values.pop()
    stance = claim.said.stance
    marks = ["denied"] * stance.denied + [stance.sureness] * (stance.sureness != "asserted")
    return f"{type(claim).__name__}({', '.join(values)}){''.join(f' {mark}' for mark in marks)}"


def _value(value: object) -> str:
    if isinstance(value, When):
        return value.edtf
    if isinstance(value, Place):
        return value.household or value.said
    if isinstance(value, tuple):
        return " & ".join(_value(part) for part in value) or "-"
    return "-" if value is None or value is False or value == "" else str(value)


def _rows(path: Path) -> Iterator[Row]:
    kinds: frozenset[str] = frozenset()
    family = "family"
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        key, _, rest = line.partition(":")
        if key == "reads":
            kinds = frozenset(rest.split())
        elif key == "family":
            family = rest.strip()
        elif line.strip() and not line.startswith("#"):
            sentences, arrow, says = line.partition("->")
            if not arrow:
                raise ValueError(f"{path.name}, line {number}: a row needs an arrow")
            claims = frozenset(" ".join(one.split()) for one in says.split(";") if one.strip())
            gap = sentences.startswith("?")
            yield Row(path.stem, number, kinds, family, sentences.lstrip("? ").strip(), claims, gap)


@cache
def family_graph(family: str) -> FamilyGraph:
    """Return the graph of one of the cases of the tables."""
    return build_graph(read_case((TABLES / f"{family}.case.json").read_text(encoding="utf-8")))
