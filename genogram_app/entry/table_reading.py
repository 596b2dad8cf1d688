"""A pasted table as the program reads it: who is new, who is in the case already, and what will be done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal, TypeAlias

from genogram_app.edit.session import Edit, EditRefused
from genogram_app.entry.columns import ColumnKind, Columns, recognise
from genogram_app.entry.matching import KnownPeople, Match, plain_name
from genogram_app.entry.table_change import changed, homes_by_address, row_words
from genogram_app.entry.table_grid import Grid
from genogram_app.entry.table_kin import Kin, Meaning, Party
from genogram_app.entry.table_rows import RowFacts, read_rows
from genogram_app.family.graph import build_graph
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.homes import Household

NEW, OUT = "new", "out"
Choice: TypeAlias = str
"""What becomes of a row: `new`, `out`, or the id of the person of the case whom it is about."""
RowState: TypeAlias = Literal["new", "match", "ask", "out"]


@dataclass(frozen=True, slots=True)
class Answers:
    """What somebody decided of a table; where nothing was decided, what the table itself says holds.

    `child` is whom the relations are to: the index of a row, a person's id, or nothing for nobody.
    """

    kinds: tuple[ColumnKind, ...] | None = None
    ages_at: str | None = None
    child: Party | None = None
    choices: Mapping[int, Choice] = field(default_factory=dict)
    meanings: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RowReading:
    """One row: what it says, whom it may be, what was chosen (None: nobody did yet), what will be done."""

    facts: RowFacts
    matches: tuple[Match, ...]
    choice: Choice | None
    party: Party | None
    meanings: tuple[Meaning, ...]
    meaning: int
    does: str

    @property
    def state(self) -> RowState:
        """Whether the row adds somebody, is about somebody known, waits for an answer, or is left out."""
        if self.choice is None:
            return "ask"
        return "new" if self.choice == NEW else "out" if self.choice == OUT else "match"


@dataclass(frozen=True, slots=True)
class TableReading:
    """The whole table: its columns, its rows, and whom the relations are to."""

    columns: Columns
    rows: tuple[RowReading, ...]
    child: Party | None
    offered: tuple[tuple[Party, str], ...]

    def count(self, state: RowState) -> int:
        """Return how many rows are in a state."""
        return sum(row.state == state for row in self.rows)

    @property
    def unread(self) -> int:
        """How many cells could not be read."""
        return sum(bool(cell.problem) for row in self.rows for cell in row.facts.cells)

    def edit(self) -> Edit:
        """Return the edit that does it all in one step; it selects whom it adds.

        Raises (when done):
            EditRefused: when a row still waits for an answer, or there is nothing to do.
        """

        def change(document: Document) -> Document:
            if self.count("ask"):
                raise EditRefused("Some rows wait for an answer: choose who they are, or leave them out.")
            if not any(row.party is not None for row in self.rows):
                raise EditRefused("Every row is left out: there is nothing to add.")
            return changed(document, [(r.facts, r.party, _chosen(r)) for r in self.rows])

        return Edit("Paste table", change, select=_newcomers)


def read_table(grid: Grid, document: Document, today: date, answers: Answers | None = None) -> TableReading:
    """Return how a table is read against the case."""
    answers = answers or Answers()
    found = recognise(grid, today)
    columns = Columns(answers.kinds or found.kinds, found.headings, found.first_row, found.ages_at)
    rows = read_rows(grid, columns, today, answers.ages_at or found.ages_at)
    people, homes = KnownPeople(document), homes_by_address(document.households)
    offered = tuple(people.matches(row.named) if not row.says_nothing else () for row in rows)
    offered = _with_parents(rows, offered, document)
    choices = [answers.choices.get(i, _proposed(rows, offered, i)) for i in range(len(rows))]
    parties = [_party(i, choice) for i, choice in enumerate(choices)]
    child = _child(rows, parties, document, answers.child)
    kin = Kin(rows, parties, build_graph(document), child)
    read = tuple(
        _row(document, homes, kin, rows[i], offered[i], choices[i], parties[i], answers.meanings.get(i, 0), i)
        for i in range(len(rows))
    )
    return TableReading(columns, _twice_named(read), child, _children(rows, parties, document))


def _row(
    document: Document,
    homes: Mapping[str, Household],
    kin: Kin,
    facts: RowFacts,
    offered: tuple[Match, ...],
    choice: Choice | None,
    party: Party | None,
    meaning: int,
    index: int,
) -> RowReading:
    meanings = kin.meanings(index)
    meaning = meaning if meaning < len(meanings) else 0
    if choice is None:
        does = f"May be {' or '.join(m.name for m in offered)}: choose who it is"
    elif party is None:
        does = "Left out"
    else:
        does = row_words(document, homes, facts, party, meanings[meaning].words if meanings else "")
    return RowReading(facts, offered, choice, party, meanings, meaning, does)


def _twice_named(rows: Sequence[RowReading]) -> tuple[RowReading, ...]:
    """Say of new people that another row has their name: it may be the same person, or not."""
    names = Counter(plain_name(row.facts.named.name) for row in rows if row.state == "new")
    return tuple(
        replace(row, does=f"{row.does}; another row has the same name")
        if row.state == "new" and row.facts.named.name and names[plain_name(row.facts.named.name)] > 1
        else row
        for row in rows
    )


def _with_parents(
    rows: Sequence[RowFacts], offered: tuple[tuple[Match, ...], ...], document: Document
) -> tuple[tuple[Match, ...], ...]:
    """Offer the mother or father whom the case has already, when a row brings one of another name."""
    subjects = document.case.subjects
    if len(subjects) != 1:
        return offered
    graph = build_graph(document)
    kin = Kin((), (), graph, None)
    found = []
    for row, known in zip(rows, offered, strict=True):
        tie = row.ties[0] if len(row.ties) == 1 else None
        if known or tie is None or tie.kind != "parent" or tie.via or tie.parentage != "birth" or not tie.sex:
            found.append(known)
            continue
        there = kin.parents(subjects[0], tie.sex)
        why = f"the case has this {'mother' if tie.sex == 'female' else 'father'}"
        found.append(
            tuple(Match(p, display_name(document.person(str(p))), why, sure=False) for p in map(str, there))
        )
    return tuple(found)


def _proposed(rows: Sequence[RowFacts], offered: Sequence[tuple[Match, ...]], index: int) -> Choice | None:
    """One sure match is the person; doubtful ones are for somebody to choose; else the person is new."""
    if rows[index].says_nothing:
        return OUT
    sure = [match.person for match in offered[index] if match.sure]
    taken = {m.person for i in range(index) for m in offered[i] if m.sure}
    if len(sure) == 1 and sure[0] not in taken:
        return sure[0]
    return None if offered[index] else NEW


def _party(index: int, choice: Choice | None) -> Party | None:
    if choice in (None, OUT):
        return None
    return index if choice == NEW else choice


def _child(
    rows: Sequence[RowFacts], parties: Sequence[Party | None], document: Document, answer: Party | None
) -> Party | None:
    """Whom the relations are to: as answered, else the subject child of the table, else that of the case."""
    if isinstance(answer, int):
        return parties[answer] if answer < len(parties) else None
    if answer is not None and (not answer or document.find(answer) is not None):
        return answer or None
    for row, party in zip(rows, parties, strict=True):
        if party is not None and row.ties and row.ties[0].kind == "subject":
            return party
    subjects = document.case.subjects
    return subjects[0] if len(subjects) == 1 else None


def _children(
    rows: Sequence[RowFacts], parties: Sequence[Party | None], document: Document
) -> tuple[tuple[Party, str], ...]:
    """Whom relations may be to: everybody of the table, then everybody else of the case."""
    table: dict[Party, str] = {
        party: row.called for row, party in zip(rows, parties, strict=True) if party is not None
    }
    others = {p.id: display_name(p) for p in document.people if p.id not in table}
    return (*table.items(), *others.items())


def _chosen(row: RowReading) -> Meaning | None:
    return row.meanings[row.meaning] if row.meanings else None


def _newcomers(before: Document, after: Document) -> tuple[str, ...]:
    return tuple(person.id for person in after.people if before.find(person.id) is None)


def same_words(reading: TableReading, index: int) -> tuple[int, ...]:
    """Return the other rows that use the same words for the relation, and have as many meanings."""
    row = reading.rows[index]
    words = plain_name(row.facts.relation)
    return tuple(
        i
        for i, other in enumerate(reading.rows)
        if i != index
        and plain_name(other.facts.relation) == words
        and len(other.meanings) == len(row.meanings)
    )
