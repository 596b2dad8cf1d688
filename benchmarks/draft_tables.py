"""The table of invented sentences with the family that is drafted from each, and nothing besides.

`benchmarks/statements/drafts/drafts.txt`: every row is `sentences -> facts`; facts are
`parent(Ada, Owen)`, `couple(Ada, Ivo)`, `home(Ada, Ivo, Owen)` for people who live together, and
`person(Ada)` for everybody who is in none of these. A "/" stands for the end of a line, "|" for
the tab between two cells. A row that begins with a question mark is not drafted as it should be yet.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.review.drafting.draft import draft

TABLE = Path(__file__).parent / "statements" / "drafts" / "drafts.txt"
_LIVED = ("actual", "reported", "ordered")


@dataclass(frozen=True, slots=True)
class DraftRow:
    """Sentences, the facts that a draft of them must have, and where the row stands."""

    line: int
    sentences: str
    facts: frozenset[str]
    is_gap: bool = False


def draft_rows() -> tuple[DraftRow, ...]:
    """Return every row of the table, in order."""
    return tuple(_rows())


def drafted_facts(row: DraftRow) -> frozenset[str]:
    """Return what a draft of a row's sentences says."""
    document = draft(row.sentences)
    return frozenset(_facts(document)) if document is not None else frozenset()


def _rows() -> Iterator[DraftRow]:
    for number, line in enumerate(TABLE.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            sentences, _, facts = line.lstrip("? ").partition(" ->")
            text = sentences.replace(" / ", "\n").replace(" | ", "\t")
            told = frozenset(fact.strip() for fact in facts.split(";") if fact.strip())
            yield DraftRow(number, text, told, line.startswith("?"))


def _facts(document: Document) -> Iterator[str]:
    joined: set[str] = set()
    for fact, people in _joining(document):
        joined.update(people)
        names = [display_name(document.person(p)) for p in people]
        yield f"{fact}({', '.join(names if fact == 'parent' else sorted(names))})"
    yield from (f"person({display_name(p)})" for p in document.people if p.id not in joined)


def _joining(document: Document) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What joins people: its kind, and whom."""
    for parentage in document.parentage:
        yield "parent", (parentage.parent, parentage.child)
    for couple in document.partnerships:
        yield "couple", couple.partners
    for household in document.households:
        stays = (s for s in document.residences if s.household == household.id and s.basis in _LIVED)
        there = tuple(dict.fromkeys(s.person for s in stays if s.pattern in ("lives", "part_time")))
        if len(there) > 1:
            yield "home", there
