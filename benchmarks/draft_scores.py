"""How much of a case a draft of its text gets right: people, parents, couples and shared homes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.people import Person

KINDS = ("people", "parents", "couples", "shared homes")
_LIVED = ("actual", "reported", "ordered")
_STAYS = ("lives", "part_time")

Fact: TypeAlias = tuple[str, ...] | frozenset[str]
"""The ids of those whom a fact is about: child and parent, or two people in no order."""
Facts: TypeAlias = Mapping[Fact, tuple[str, ...]]
"""Facts with the ids of what is drawn for each."""


@dataclass(frozen=True, slots=True)
class Score:
    """How many facts of a kind are right, drafted and told of; and in words what is missed and wrong."""

    right: int = 0
    drafted: int = 0
    told: int = 0
    missed: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()

    @property
    def precision(self) -> float:
        """The share of what was drafted that is right."""
        return self.right / self.drafted if self.drafted else 1.0

    @property
    def recall(self) -> float:
        """The share of what the text tells of that was drafted."""
        return self.right / self.told if self.told else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = self.drafted + self.told
        return 2 * self.right / total if total else 1.0


def scores(case: Document, drafted: Document) -> dict[str, Score]:
    """Return the score of each of the KINDS, for a draft of the text that tells a case."""
    same = same_people(case, drafted)
    people = Score(
        len(same),
        len(drafted.people),
        len(case.people),
        tuple(display_name(p) for p in case.people if p.id not in same.values()),
        tuple(display_name(p) for p in drafted.people if p.id not in same),
    )
    told, found = _facts(case), _facts(drafted)
    return {"people": people} | {
        kind: _score(case, drafted, told[kind], found[kind], same) for kind in KINDS[1:]
    }


def same_people(case: Document, drafted: Document) -> dict[str, str]:
    """Return who of a case each person of a draft is: by name, else by words quoted for both."""
    same: dict[str, str] = {}
    for alike in (_share_a_name, _share_words(case, drafted)):
        for person in case.people:
            if person.id not in same.values():
                free = (other for other in drafted.people if other.id not in same)
                found = next((other.id for other in free if alike(person, other)), None)
                if found is not None:
                    same[found] = person.id
    return same


def _share_a_name(one: Person, other: Person) -> bool:
    return not _names(one).isdisjoint(_names(other))


def _names(person: Person) -> set[str]:
    called = (person.name, person.label, *person.aliases)
    return {" ".join(re.findall(r"[a-z0-9]+", name.lower())) for name in called if name} - {""}


def _share_words(case: Document, drafted: Document) -> Callable[[Person, Person], bool]:
    of_case, of_draft = _quoted(case), _quoted(drafted)

    def alike(one: Person, other: Person) -> bool:
        spans = of_draft.get(other.id, ())
        return any(s < end and start < e for s, e in of_case.get(one.id, ()) for start, end in spans)

    return alike


def _quoted(document: Document) -> Mapping[str, list[tuple[int, int]]]:
    """Where the accounts of each item are quoted from."""
    spans: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for account in document.accounts:
        if account.start is not None and account.end is not None:
            spans[account.fact].append((account.start, account.end))
    return spans


def _facts(document: Document) -> dict[str, Facts]:
    shown = (k for k in document.parentage if k.certainty != "disproved")
    parents: Facts = {(k.child, k.parent): (k.id,) for k in shown}
    couples: Facts = {
        frozenset(u.partners): (u.id,) for u in document.partnerships if len({*u.partners}) == 2
    }
    return {"parents": parents, "couples": couples, "shared homes": dict(_shared_homes(document))}


def _shared_homes(document: Document) -> Iterator[tuple[Fact, tuple[str, ...]]]:
    """Everybody with everybody who at some time lives in the same household."""
    stays: dict[str, dict[str, str]] = defaultdict(dict)
    for stay in document.residences:
        if stay.household and stay.pattern in _STAYS and stay.basis in _LIVED:
            stays[stay.household].setdefault(stay.person, stay.id)
    for there in stays.values():
        for one, other in combinations(there, 2):
            yield frozenset((one, other)), (there[one], there[other])


def _score(case: Document, drafted: Document, told: Facts, found: Facts, same: Mapping[str, str]) -> Score:
    drawn = {type(fact)(same.get(i, f"?{i}") for i in fact): fact for fact in found}
    return Score(
        len(told.keys() & drawn.keys()),
        len(drawn),
        len(told),
        tuple(_in_words(case, told, fact) for fact in told if fact not in drawn),
        tuple(_in_words(drafted, found, drawn[fact]) for fact in drawn if fact not in told),
    )


def _in_words(document: Document, facts: Facts, fact: Fact) -> str:
    """Whom a fact is about, and the words that tell of it."""
    names = " and ".join(display_name(document.person(i)) for i in fact)
    quotes = dict.fromkeys(a.quote for a in document.accounts if a.fact in facts[fact] and a.quote)
    return f"{names}: {' | '.join(repr(quote) for quote in quotes)}"
