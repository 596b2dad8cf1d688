"""The table of invented paragraphs with a drawing of the family, and what the check says of the two.

`benchmarks/statements/drawings/*.txt`: a drawing is given by lines that begin with `people:`, `parents:`,
`couples:`, `homes:` and `case:`, of which `people:` begins another drawing; the rows below are read against
it. Every other line is a row, `paragraph -> rules`: the contradictions and omissions that the check finds,
by their rules, and nothing behind the arrow where the paragraph bears the drawing out. A "/" between spaces
stands for the end of a line, a row with a question mark before it is not checked as it should be yet.

    people: Ada* f 2019-03; Una f 1994; Neil m
    parents: Ada = Una + Neil; Ada = Rob step
    couples: Una + Neil: cohabiting 2017/2020-05, separated 2020-05/
    homes: Elder Close (own_home): Una 2017/.., Neil 2017/2020-05; Mill Row (relative): Ada /2020 overnights
    case: incident 2023-06-02; report 2024-02
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias, get_args

from genogram_app.model.document import Document
from genogram_app.model.fields import ParentageKind, ResidenceBasis, ResidencePattern
from genogram_app.model.text_form import read_case
from genogram_app.narrative.text import read_narrative
from genogram_app.review.findings import review

TABLES = Path(__file__).parent / "statements" / "drawings"
_KEYS = ("parents", "couples", "homes", "case")
_SEXES = {"f": "female", "m": "male", "-": "not_known"}
_FALSE = ("contradiction", "omission")
Drawing: TypeAlias = tuple[tuple[str, str], ...]
Item: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class DrawingRow:
    """A paragraph, its drawing, the rules that must find something, and where the row stands."""

    table: str
    line: int
    drawing: Drawing
    paragraph: str
    rules: frozenset[str]
    is_gap: bool = False


def drawing_rows() -> tuple[DrawingRow, ...]:
    """Return every row of every table, in order."""
    return tuple(row for path in sorted(TABLES.glob("*.txt")) for row in _rows(path))


def rules_that_find(row: DrawingRow) -> frozenset[str]:
    """Return the rules by which the check finds a contradiction or an omission."""
    found = review(drawn(row.drawing), [read_narrative("row", row.paragraph)])
    return frozenset(finding.rule for finding in found if finding.severity in _FALSE)


@cache
def drawn(drawing: Drawing) -> Document:
    """Return the case that the lines of a drawing say."""
    said = dict(drawing)
    people = [_person(one) for one in _parts(said["people"])]
    ids = {one["name"]: one["id"] for one in people}
    case = dict(one.split(maxsplit=1) for one in _parts(said.get("case", "")))
    homes = [_home(n, one, ids) for n, one in enumerate(_parts(said.get("homes", "")), 1)]
    return read_case(
        json.dumps(
            {
                "format": "genogram-case",
                "version": 1,
                "case": {
                    "title": "A drawing",
                    "subjects": [one["id"] for one in people if one.pop("subject")],
                    "incident": {"kind": "other", "date": case.get("incident")},
                    "prepared_on": case.get("report"),
                },
                "people": people,
                "parentage": [
                    {**k, "id": f"k{n}"}
                    for n, k in enumerate(
                        (k for one in _parts(said.get("parents", "")) for k in _parentages(one, ids)), 1
                    )
                ],
                "partnerships": [
                    _couple(n, one, ids) for n, one in enumerate(_parts(said.get("couples", "")), 1)
                ],
                "households": [home for home, _ in homes],
                "residences": [
                    {**s, "id": f"s{n}"} for n, s in enumerate((s for _, all_ in homes for s in all_), 1)
                ],
            }
        )
    )


def _rows(path: Path) -> Iterator[DrawingRow]:
    drawing: dict[str, str] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        key, _, rest = line.partition(": ")
        if key == "people":
            drawing = {key: rest}
        elif key in _KEYS:
            drawing[key] = rest
        elif line.strip() and not line.startswith("#"):
            paragraph, arrow, rules = line.lstrip("? ").partition("->")
            if not arrow:
                raise ValueError(f"{path.name}, line {number}: a row needs an arrow")
            yield DrawingRow(
                path.stem,
                number,
                tuple(drawing.items()),
                paragraph.strip().replace(" / ", "\n"),
                frozenset(rules.split()),
                line.startswith("?"),
            )


def _parts(said: str) -> list[str]:
    return [part.strip() for part in said.split(";") if part.strip()]


def _person(said: str) -> Item:
    name, sex, birth, death = re.fullmatch(r"(.+?) ([fm-])(?: (\S+))?(?: to (\S+))?", said).groups()  # type: ignore[union-attr]  # a row that does not fit fails
    return {
        "id": name.rstrip("*").lower().replace(" ", ""),
        "name": name.rstrip("*"),
        "subject": name.endswith("*"),
        "sex": _SEXES[sex],
        "birth": birth,
        "death": death,
    }


def _parentages(said: str, ids: dict[str, str]) -> Iterator[Item]:
    """The lines of "Ada = Una + Neil" or "Ada = Rob step"."""
    child, _, parents = said.partition(" = ")
    for parent in parents.split(" + "):
        name, _, kind = parent.rpartition(" ")
        name, kind = (name, kind) if kind in get_args(ParentageKind) else (parent, "birth")
        yield {"child": ids[child], "parent": ids[name], "kind": kind}


def _couple(n: int, said: str, ids: dict[str, str]) -> Item:
    both, _, stages = said.partition(": ")
    return {
        "id": f"u{n}",
        "partners": [ids[name] for name in both.split(" + ")],
        "stages": [
            {"status": status, **_period(when)}
            for status, _, when in (stage.strip().partition(" ") for stage in stages.split(","))
        ],
    }


def _home(n: int, said: str, ids: dict[str, str]) -> tuple[Item, list[Item]]:
    label, kind, stays = re.fullmatch(r"(.+?) \((\w+)\)(?:: (.+))?", said).groups()  # type: ignore[union-attr]  # a row that does not fit fails
    return {"id": f"h{n}", "label": label, "kind": kind}, [
        _stay(f"h{n}", stay, ids) for stay in (stays.split(", ") if stays else ())
    ]


def _stay(home: str, said: str, ids: dict[str, str]) -> Item:
    name, when, how = re.fullmatch(r"(.+?) (\S*/\S*)(.*)", said).groups()  # type: ignore[union-attr]  # a row that does not fit fails
    how = how.split()
    pattern = next((word for word in how if word in get_args(ResidencePattern)), "lives")
    basis = next((word for word in how if word in get_args(ResidenceBasis)), "actual")
    return {"person": ids[name], "household": home, "pattern": pattern, "basis": basis, **_period(when)}


def _period(said: str) -> dict[str, str | None]:
    """Read "2017/..", "/2020-05" and "2017/": nothing is not known, ".." goes on."""
    first, _, last = said.partition("/")
    return {"from": first or None, "to": last or None}
