"""Tables in a text, rows of cells with tabs between them: how each row is read as a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, TypeAlias

Column: TypeAlias = Literal["name", "relation", "age", "birth", "address", "date", "source", "note", "other"]

_HEADS: tuple[tuple[Column, re.Pattern[str]], ...] = (
    ("birth", re.compile(r"(?:d\.?o\.?b\.?|date of birth|born)\b.*", re.IGNORECASE)),
    ("date", re.compile(r"(?:dates?|when|date (?:of|and) \w+)\b.*", re.IGNORECASE)),
    (
        "source",
        re.compile(
            r"(?:sources?|agency|agencies|organisations?|organizations?|services?|providers?|"
            r"(?:recorded|reported|held|told) (?:by|in)|provenance|records?)\b.*",
            re.IGNORECASE,
        ),
    ),
    (
        "note",
        re.compile(
            r"(?:.*\b)?(?:notes?|comments?|commentary|analysis|observations?|learning)\b.*", re.IGNORECASE
        ),
    ),
    ("age", re.compile(r"ages?\b.*", re.IGNORECASE)),
    ("relation", re.compile(r"(?:relation(?:ship)?s?|role|who they are)\b.*", re.IGNORECASE)),
    (
        "address",
        re.compile(r"(?:address(?:es)?|home|liv(?:es?|ing) (?:at|with))\b.*", re.IGNORECASE),
    ),
    (
        "name",
        re.compile(
            r"(?:names?|persons?|people|who|family members?|members?|individuals?|initials?|codes?|"
            r"pseudonyms?|abbreviations?|referred to as|known as|identifier|"
            r"terms?(?! of)|labels?|designations?)\b.*",
            re.IGNORECASE,
        ),
    ),
)
_READ_BEFORE: Mapping[Column, str] = {"age": "aged ", "birth": "born ", "address": "lives at "}
_SAYS_ITSELF = re.compile(
    r"\s*(?:aged|born|dob|lives|with|not (?:known|recorded|stated)|unknown|n/?a|\(|died|deceased|[-–—]|$)",
    re.IGNORECASE,
)
_LONGEST_HEAD = 40
_RELATION = re.compile(r"\s*(?:relation|who they are)", re.IGNORECASE)


def cell_marks(text: str) -> Mapping[int, str]:
    """Return what is read for each tab of a text, and for the line ends around rows, by its offset.

    A row about a person is read as an entry of a key ("Callie: mother; aged 29"), any other row as sentences;
    each row is a paragraph of its own.
    """
    found: dict[int, str] = {}
    for columns, cells, at in _rows(text):
        found.update(_row_marks(columns, cells, at))
        found |= dict.fromkeys((at - 1, at + sum(map(len, cells)) + len(cells) - 1), "\n\n")
    return found


def told_by(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the cells of a chronology that has a column for the source: half-open offsets, and the source.

    What a column for notes holds is said by the writer of the text.
    """
    for columns, cells, at in _rows(text):
        if "date" not in columns or "source" not in columns or len(cells) <= columns.index("source"):
            continue
        source = " ".join(cells[columns.index("source")].split())
        for n, cell in enumerate(cells):
            if source and n < len(columns) and columns[n] not in ("date", "source", "note"):
                yield at, at + len(cell), source
            at += len(cell) + 1


def _rows(text: str) -> Iterator[tuple[Sequence[Column], list[str], int]]:
    """The rows of all tables: the columns as the first row has them, the cells, and where the row begins."""
    columns: Sequence[Column] | None = None
    at = 0
    for line in text.split("\n"):
        cells = line.split("\t")
        if len(cells) == 1:
            columns = None
        else:
            yield columns or (), cells, at
            columns = _columns(cells) if columns is None else columns
        at += len(line) + 1


def _columns(cells: Sequence[str]) -> Sequence[Column]:
    """What the first row of a table says of its columns; nothing for a row that is no heading."""
    if any(len(cell) > _LONGEST_HEAD for cell in cells):
        return ()
    found: list[Column] = [
        next((c for c, head in _HEADS if head.fullmatch(cell.strip())), "other") for cell in cells
    ]
    if found[0] == "other" and any(_RELATION.match(cell) for cell in cells):
        # Whatever the words for somebody are called, a table of relations is about people.
        return ["name", *found[1:]]
    return found


def _row_marks(columns: Sequence[Column], cells: Sequence[str], at: int) -> Iterator[tuple[int, str]]:
    about_a_person = columns[:1] == ["name"] or ("name" in columns and "date" not in columns)
    for n, offset in enumerate(_tabs(cells), 1):
        if not about_a_person:
            yield at + offset, " " if cells[n - 1].rstrip().endswith((".", "!", "?")) else ". "
            continue
        column = columns[n] if n < len(columns) else "other"
        before = "" if _SAYS_ITSELF.match(cells[n]) else _READ_BEFORE.get(column, "")
        yield at + offset, f"{':' if n == 1 else ';'} {before}"


def _tabs(cells: Sequence[str]) -> Iterator[int]:
    at = -1
    for cell in cells[:-1]:
        at += len(cell) + 1
        yield at
