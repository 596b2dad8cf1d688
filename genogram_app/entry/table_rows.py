"""What each row of a pasted table says of one person, cell by cell."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from genogram_app.entry.columns import KIND_WORDS, ColumnKind, Columns
from genogram_app.entry.matching import Named, plain_name
from genogram_app.entry.table_cells import (
    Cell,
    is_ditto,
    is_no_home,
    is_nothing,
    read_born,
    read_death,
    read_ethnicity,
    read_name,
    read_sex,
)
from genogram_app.entry.table_grid import Grid
from genogram_app.entry.table_relations import HEADS, Tie, plain_relation, ties_of
from genogram_app.entry.table_statuses import read_statuses
from genogram_app.family.names import display_name
from genogram_app.model.people import Person

_REMARK = re.compile(r"\(([^()]*)\)")
_AS = re.compile(r"(?:same (?:address )?as|as for|as|with|lives with|living with|c/o|at|see) +(.+)", re.I)
_REPEATABLE: frozenset[ColumnKind] = frozenset({"address", "ethnicity", "surname"})
_FIELDS = frozenset(Person.model_fields) | {"ethnicity"}


@dataclass(frozen=True, slots=True)
class RowFacts:
    """One row: a reading of each cell, the values for the person, the relation, the address and the rest.

    `address` is None where nobody lives anywhere that is known. `notes` are words that are kept as notes.
    """

    cells: tuple[Cell, ...]
    values: Mapping[str, object]
    relation: str = ""
    ties: tuple[Tie, ...] = ()
    address: str | None = None
    notes: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def says_nothing(self) -> bool:
        """Whether nobody is named or described, and no relation is understood."""
        return not (self.values.keys() & {"name", "label", "identity", "kind"} or self.ties)

    @property
    def named(self) -> Named:
        """What can be compared with people of the case."""
        found = self.values
        return Named(
            _text(found.get("name")),
            tuple(str(alias) for alias in _tuple(found.get("aliases"))),
            _text(found.get("label")),
            _text(found.get("birth")),
        )

    @property
    def called(self) -> str:
        """What the person of the row is called."""
        plain = {
            name: v for name, v in self.values.items() if name in ("name", "label", "sex", "identity", "kind")
        }
        return display_name(Person.model_validate({"id": "p", **plain}))


@dataclass(slots=True)
class _Row:
    """A row while it is being read."""

    cells: list[Cell] = field(default_factory=list)
    values: dict[str, object] = field(default_factory=dict)
    relation: str = ""
    ties: tuple[Tie, ...] = ()
    address: str | None = None
    notes: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def read_rows(grid: Grid, columns: Columns, today: date, ages_at: str | None) -> tuple[RowFacts, ...]:
    """Return what each row below the headings says; ages without a date of their own belong to `ages_at`."""
    above: dict[int, str] = {}
    found: list[_Row] = []
    for cells in grid.rows[columns.first_row :]:
        row = _Row()
        for i, text in enumerate(cells):
            kind = columns.kinds[i]
            said = above.get(i, "") if kind in _REPEATABLE and is_ditto(text) else text
            if text.strip():
                above[i] = said
            cell = _read(row, kind, said or text, columns.headings[i], today, ages_at)
            row.cells.append(cell)
            if cell.problem:
                row.problems.append(cell.problem)
                row.notes.append(_note(kind, columns.headings[i], text))
            _take(row, cell)
        found.append(row)
    for row in found:
        _settle(row, found)
    return tuple(
        RowFacts(tuple(r.cells), r.values, r.relation, r.ties, r.address, tuple(r.notes), tuple(r.problems))
        for r in found
    )


def _read(row: _Row, kind: ColumnKind, text: str, heading: str, today: date, ages_at: str | None) -> Cell:
    match kind:
        case "name":
            return read_name(text, today)
        case "born":
            return read_born(text, today, ages_at)
        case "death":
            return read_death(text, today)
        case "sex":
            return read_sex(text)
        case "ethnicity":
            return read_ethnicity(text)
        case "statuses":
            return read_statuses(text, today)
        case "relation":
            return _read_relation(row, text)
        case "address":
            return _read_address(row, text)
        case "out":
            return Cell()
    return _read_words(row, kind, text, heading)


def _read_words(row: _Row, kind: ColumnKind, text: str, heading: str) -> Cell:
    line = " ".join(text.split())
    if is_nothing(line):
        return Cell()
    if kind == "label":
        return Cell((("label", line),), f"labelled {line}")
    if kind == "aliases":
        names = tuple(name.strip() for name in re.split(r"[;,/\n]", text) if name.strip())
        return Cell((("aliases", names),), f"also known as {', '.join(names)}")
    if kind == "surname":
        return Cell((("surname", line),), line)
    row.notes.append(_note(kind, heading, text))
    return Cell(words=f"note: {line}")


def _read_relation(row: _Row, text: str) -> Cell:
    if is_nothing(text):
        return Cell()
    ties = ties_of(text)
    if not ties and _REMARK.search(text):
        without = " ".join(_REMARK.sub("", text).split())
        ties = ties_of(without)
        if ties:
            row.notes.append(_note("relation", "", text))
            text = without
    if not ties:
        return Cell(problem=f"“{' '.join(text.split())[:40]}” is not a relation that is understood here")
    row.relation, row.ties = " ".join(text.split()), ties
    values: list[tuple[str, object]] = []
    if ties[0].sex:
        values.append(("sex", ties[0].sex))
    if ties[0].identity:
        values.append(("identity", ties[0].identity))
    if ties[0].unborn:
        values.append(("kind", "pregnancy"))
    return Cell(tuple(values), row.relation)


def _read_address(row: _Row, text: str) -> Cell:
    if is_nothing(text):
        return Cell()
    if is_ditto(text):
        return Cell(problem="There is no address above this one")
    if is_no_home(text):
        row.notes.append(_note("address", "", text))
        return Cell(words="no fixed address, kept in the notes")
    row.address = ", ".join(line.strip(" ,") for line in text.splitlines())
    return Cell(words=row.address)


def _take(row: _Row, cell: Cell) -> None:
    """Put what a cell says to what others said; two that disagree leave the value open."""
    for name, value in cell.values:
        if name in ("aliases", "ages"):
            row.values[name] = (*_tuple(row.values.get(name)), *_tuple(value))
        elif name == "surname":
            row.values["name"] = " ".join(filter(None, (_text(row.values.get("name")), str(value))))
        elif name == "label" and "name" in row.values and "identity" in dict(cell.values):
            continue
        elif row.values.get(name, value) != value:
            _disagree(row, name, value)
        else:
            row.values[name] = value


def _disagree(row: _Row, name: str, value: object) -> None:
    said = row.values[name]
    if name == "label":
        row.values[name] = value
        return
    row.problems.append(f"The row says {_plain(said)} and {_plain(value)}: neither is taken")
    row.notes.append(f"In the table: {_plain(said)} and {_plain(value)}")
    del row.values[name]


def _settle(row: _Row, rows: Sequence[_Row]) -> None:
    """Follow an address such as "as mother" to the row that is meant."""
    match = _AS.fullmatch(row.address or "")
    if match is None or row.address is None:
        return
    meant = {other.address for other in rows if other is not row and other.address and _is(other, match[1])}
    if len(meant) == 1:
        row.address = meant.pop()
    elif _is_person(match[1], rows):
        row.problems.append(f"“{row.address}”: no row gives that address")
        row.notes.append(_note("address", "", row.address))
        row.address = None


def _is(row: _Row, words: str) -> bool:
    name = plain_name(_text(row.values.get("name")))
    wanted = plain_name(words)
    same_relation = bool(row.relation) and plain_relation(row.relation) == plain_relation(words)
    return same_relation or (bool(name) and (name == wanted or name.split()[0] == wanted))


def _is_person(words: str, rows: Sequence[_Row]) -> bool:
    return plain_relation(words) in HEADS or any(_is(row, words) for row in rows)


def _note(kind: ColumnKind, heading: str, text: str) -> str:
    line = " ".join(text.split())
    head = heading.strip() or ("" if kind == "notes" else KIND_WORDS[kind])
    return f"{head}: {line}" if head else line


def _plain(value: object) -> str:
    return str(value).replace("_", " ")


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _tuple(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()
