"""What a case that was built by hand lacks of the case that was given, and what it has too much."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from benchmarks.input_plan import SURE, told_stages
from genogram_app.family.names import display_name
from genogram_app.model.document import Document

Fact = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """Facts of the given case that were not built, and facts that were built and are not in it; in words."""

    missing: tuple[str, ...]
    added: tuple[str, ...]

    @property
    def same(self) -> bool:
        """Whether both families are the same."""
        return not (self.missing or self.added)


def compare(given: Document, built: Document, ids: Mapping[str, str]) -> Difference:
    """Compare two cases, `ids` saying who of the built one is whom of the given one.

    With such a pairing the families are isomorphic if nothing is missing and nothing added. Compared are
    people with names, sexes, kinds and dates; couples with their stages; parentage with its kind and whether
    it is in doubt; residences with their dates, patterns and bases.
    """
    back = {there: here for here, there in ids.items()}
    wanted = Counter(_facts(given, {person.id: person.id for person in given.people}))
    found = Counter(_facts(built, back))
    return Difference(_told(given, wanted - found), _told(given, found - wanted))


def _facts(case: Document, ids: Mapping[str, str]) -> Iterator[Fact]:
    def of(person: str) -> str:
        return ids.get(person, f"?{person}")

    for p in case.people:
        yield "person", of(p.id), display_name(p), p.sex, p.kind, p.birth, p.death, p.due
    for u in case.partnerships:
        stages = tuple((s.status, s.from_, s.to) for s in told_stages(u))
        yield "couple", *sorted(map(of, u.partners)), stages
    for k in case.parentage:
        yield "parentage", of(k.parent), of(k.child), k.kind, "sure" if k.certainty in SURE else k.certainty
    labels = {home.id: home.label or home.id for home in case.households}
    for s in case.residences:
        where = labels[s.household] if s.household else s.whereabouts
        yield "residence", of(s.person), where, s.from_, s.to, s.pattern, s.basis


def _told(given: Document, facts: Counter[Fact]) -> tuple[str, ...]:
    names = {person.id: display_name(person) for person in given.people}
    return tuple(
        " ".join(str(names.get(str(part), part)) for part in fact if part is not None)
        for fact, times in sorted(facts.items(), key=str)
        for _ in range(times)
    )
