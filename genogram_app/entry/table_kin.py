"""What the relations of a pasted table come to: who on the way is meant, and what is then said of whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from genogram_app.entry.matching import plain_name
from genogram_app.entry.table_relations import Tie, plain_relation, ties_of
from genogram_app.entry.table_rows import RowFacts
from genogram_app.family.graph import LEGAL_KINDS, FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.fields import Certainty, ParentageKind, PartnershipStatus

Party: TypeAlias = int | str
"""Somebody: the index of a row that is new, or the id of a person of the case."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to be said: of `who`, in relation to `to`.

    parentage: `who` is the parent of `to`; partnership and kin: of the two; subject and note: of `who` alone.
    """

    kind: Literal["parentage", "partnership", "kin", "subject", "note"]
    who: Party
    to: Party = ""
    parentage: ParentageKind = "birth"
    certainty: Certainty = "stated"
    status: PartnershipStatus = "not_known"
    ended: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Meaning:
    """One way to take a relation, in words, with what is then said."""

    words: str
    deeds: tuple[Deed, ...]


class Kin:
    """Answers what relations mean in a table of people, some of whom may be in the case already."""

    def __init__(
        self,
        rows: Sequence[RowFacts],
        parties: Sequence[Party | None],
        graph: FamilyGraph,
        child: Party | None,
    ) -> None:
        """`parties` are who each row is, None for one that is left out; `child` is whom relations are to."""
        self._rows, self._parties, self._graph, self._child = rows, parties, graph, child

    def meanings(self, index: int) -> tuple[Meaning, ...]:
        """Return every meaning of a row's relation, the one that holds unless somebody chooses first.

        Where the words leave something open, the first says no more than the words do.
        """
        row, me = self._rows[index], self._parties[index]
        if not row.ties or me is None:
            return ()
        if row.ties[0].kind in ("subject", "nobody"):
            return (
                (Meaning("subject child", (Deed("subject", me),)),) if row.ties[0].kind == "subject" else ()
            )
        if self._child is None or self._child == me:
            return (self._noted(row, me, "the child whom it is about is not chosen"),)
        found = [m for tie in row.ties for m in self._of_tie(row, me, tie)]
        half_said = row.ties[0].kind == "sibling" and not row.ties[0].full
        sure = len(row.ties) == 1 and len(found) == 1 and not half_said
        return tuple(found) if sure else (self._as_said(row, me, self._child, found), *found)

    def name(self, party: Party) -> str:
        """Return what somebody is called."""
        if isinstance(party, int):
            return self._rows[party].called
        return display_name(self._graph.person(party))

    def parents(self, party: Party, sex: str | None = None) -> tuple[Party, ...]:
        """Return the parents in the full sense whom case or table state, of the sex when one is given."""
        found: dict[Party, None] = {}
        if isinstance(party, str):
            for parent in self._graph.parents_of(party, LEGAL_KINDS):
                if sex is None or self._graph.person(parent).sex == sex:
                    found[parent] = None
        if party == self._child:
            for row, other in zip(self._rows, self._parties, strict=True):
                if other is not None and _is_parent(row, sex):
                    found[other] = None
        return tuple(found)

    def _of_tie(self, row: RowFacts, me: Party, tie: Tie) -> list[Meaning]:
        to = self._reached(tie)
        if to is None or to == me:
            return []
        name, her = self.name(to), row.relation
        match tie.kind:
            case "parent":
                deed = Deed("parentage", me, to, tie.parentage, tie.certainty)
                return [Meaning(f"{_parent_words(tie)} of {name}", (deed,))]
            case "partner":
                deed = Deed(
                    "partnership", me, to, status=tie.status, ended=tie.ended, certainty=tie.certainty
                )
                return [Meaning(f"{'former ' if tie.ended else ''}partner of {name}", (deed,))]
            case "child":
                return [Meaning(f"child of {name}", (Deed("parentage", to, me),))]
            case "sibling" if not tie.via:
                return self._siblings(me, to, full=tie.full)
            case "kin" if not tie.via:
                return [Meaning(f"{her} of {name}", (Deed("kin", me, to, words=her.lower()),))]
        return []

    def _siblings(self, me: Party, child: Party, *, full: bool) -> list[Meaning]:
        """The same parents, or one of them: only "full" says which."""
        parents = self.parents(child)
        names = [self.name(parent) for parent in parents]
        both = Meaning(
            f"child of {' and '.join(names)}, like {self.name(child)}",
            tuple(Deed("parentage", parent, me) for parent in parents),
        )
        if full or len(parents) < 2:
            return [both] if parents else []
        one = [
            Meaning(f"child of {name} only", (Deed("parentage", parent, me),))
            for parent, name in zip(parents, names, strict=True)
        ]
        return [both, *one]

    def _reached(self, tie: Tie) -> Party | None:
        party = self._child
        for step in tie.via:
            party = self._next(party, step) if party is not None else None
        return party

    def _next(self, party: Party, step: str) -> Party | None:
        sexes = {"mother": "female", "father": "male"}
        if step in sexes:
            return _only(self.parents(party, sexes[step]))
        return self._by_relation(step) if party == self._child and ties_of(step) else self._by_name(step)

    def _by_relation(self, words: str) -> Party | None:
        wanted = ties_of(words)
        same = self._where(lambda row: row.ties == wanted or plain_relation(row.relation) == words)
        return _only(same) if same else self._by_name(words)

    def _by_name(self, words: str) -> Party | None:
        wanted = plain_name(words)
        in_table = self._where(lambda row: _is_called(row.named.name, wanted))
        in_case = tuple(p.id for p in self._graph.document.people if _is_called(p.name, wanted))
        return _only(tuple(dict.fromkeys((*in_table, *in_case))))

    def _where(self, holds: Callable[[RowFacts], bool]) -> tuple[Party, ...]:
        pairs = zip(self._rows, self._parties, strict=True)
        return tuple(dict.fromkeys(party for row, party in pairs if party is not None and holds(row)))

    def _as_said(self, row: RowFacts, me: Party, child: Party, found: Sequence[Meaning]) -> Meaning:
        """The relation in its own words; for words such as "son" that may be of somebody else, a note."""
        if row.ties[0].kind == "child" and not row.ties[0].via:
            return self._noted(row, me, "whose is not said")
        via = next((tie.via[0] for tie in row.ties if tie.via), "")
        why = (
            "through whom is not said"
            if found
            else f"no {via} is known here"
            if via
            else "no parent is known here"
        )
        said = Deed("kin", me, child, words=row.relation.lower())
        return Meaning(f"{row.relation} of {self.name(child)} ({why})", (said,))

    def _noted(self, row: RowFacts, me: Party, why: str) -> Meaning:
        words = f"Relationship to the child: {row.relation}"
        return Meaning(f"“{row.relation}” kept in the notes: {why}", (Deed("note", me, words=words),))


def _is_parent(row: RowFacts, sex: str | None) -> bool:
    """Whether a row is that of a parent of the child in the full sense, and its words leave no choice."""
    if len(row.ties) != 1:
        return False
    tie = row.ties[0]
    full = tie.kind == "parent" and not tie.via and tie.parentage in LEGAL_KINDS and tie.certainty == "stated"
    return full and (sex is None or tie.sex == sex)


def _parent_words(tie: Tie) -> str:
    kinds = {
        "adoptive": "adoptive parent",
        "foster": "foster carer",
        "step": "step-parent",
        "kinship_care": "kinship carer",
        "guardian": "guardian",
    }
    plain = {"female": "mother", "male": "father"}.get(tie.sex or "", "parent")
    words = kinds.get(tie.parentage, plain)
    return f"{words} ({tie.certainty})" if tie.certainty != "stated" else words


def _is_called(name: str | None, wanted: str) -> bool:
    words = plain_name(name).split()
    return bool(words) and (" ".join(words) == wanted or words[0] == wanted)


def _only(found: Sequence[Party]) -> Party | None:
    return found[0] if len(found) == 1 else None
