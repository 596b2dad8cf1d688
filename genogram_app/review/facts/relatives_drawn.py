"""Which drawn people a count or an order of relatives can mean, and which of them it must mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from genogram_app.family.born import born_span
from genogram_app.family.graph import LEGAL_KINDS, FamilyGraph
from genogram_app.family.siblings import siblings_of
from genogram_app.model.dates import Span, read, span_of
from genogram_app.narrative.claims.claim import Counts, Who
from genogram_app.narrative.lexicon import SexOfTerm
from genogram_app.narrative.people.kin.relatives import Relatives
from genogram_app.narrative.times.when import When

_SURE = frozenset({"established", "stated"})


class RelativesDrawn:
    """Answers, for a time of which a text tells, which relatives of somebody are drawn."""

    def __init__(self, graph: FamilyGraph) -> None:
        """Take the family graph of a document."""
        self.graph = graph
        self._relatives = Relatives(graph)

    def at_most(self, claim: Counts) -> frozenset[Who]:
        """Return everybody who can be among those counted, read generously."""
        found = [set(self._any(owner, claim)) for owner in claim.owners]
        if claim.relation == "child" and len(found) > 1:
            either = set.union(*found)
            return frozenset(
                set.intersection(*found) | {p for p in either if len(self.graph.parents_of(p)) < 2}
            )
        return frozenset(set.union(*found))

    def at_least(self, claim: Counts) -> frozenset[Who]:
        """Return everybody who must be among those counted at the time, if the text counts all of them."""
        found = [self._sure(owner, claim) for owner in claim.owners]
        both = set.intersection(*map(set, found)) if claim.relation == "child" else set().union(*found)
        return frozenset(p for p in both if self.was_there(p, claim.said.on) and self._of_sex(p, claim.sex))

    def children(self, parents: Sequence[Who]) -> frozenset[Who]:
        """Return the certain children of all of these parents, by birth or adoption."""
        found = [set(self._own_children(parent)) for parent in parents]
        return frozenset(set.intersection(*found)) if found else frozenset()

    def possible_children(self, parents: Sequence[Who]) -> frozenset[Who]:
        """Return everybody who can be called a child of one of these parents."""
        return frozenset(p for parent in parents for p in self._relatives.find(parent, "child"))

    def number(self, people: Iterable[Who]) -> int:
        """Return how many people there are; a symbol that stands for three counts as three."""
        return sum(self.graph.person(person).number for person in people)

    def of_sex(self, people: Iterable[Who], sex: SexOfTerm) -> frozenset[Who]:
        """Return those who are certainly of a sex, where it matters."""
        return frozenset(p for p in people if self._of_sex(p, sex))

    def was_there(self, person: Who, on: When | None) -> bool:
        """Return whether somebody certainly lived at a time; without one, on the day of the incident."""
        drawn = self.graph.person(person)
        born, died = born_span(drawn), span_of(drawn.death)
        day = on.span if on else self._incident()
        if drawn.death is not None and day.latest is not None and died.is_before(day):
            return False
        if born.latest is None:
            # Somebody whose birth nobody states may have been born after an earlier time.
            return on is None or not day.is_before(self._incident())
        return day.earliest is None or born.latest <= day.earliest

    def _incident(self) -> Span:
        case = self.graph.document.case
        if case.incident and case.incident.date:
            return span_of(case.incident.date)
        return read(case.review_period).span if case.review_period else span_of(case.prepared_on)

    def _of_sex(self, person: Who, sex: SexOfTerm) -> bool:
        return sex == "any" or self.graph.person(person).sex == sex

    def _any(self, owner: Who, claim: Counts) -> Iterable[Who]:
        if claim.relation == "sibship":
            return {owner, *self._relatives.find(owner, "sibling")}
        if claim.relation == "full sibling":
            return self._relatives.find(owner, "half sibling", claim.sex)
        if claim.relation == "father":
            return self._possible_fathers(owner)
        if claim.relation == "child" and len(claim.owners) > 1:
            return self._relatives.find(owner, "own child", claim.sex)
        return self._relatives.find(owner, claim.relation, claim.sex)

    def _possible_fathers(self, owner: Who) -> set[Who]:
        """The fathers of somebody's children; a child without one stands for a father not drawn."""
        found: set[Who] = set()
        for child in self.graph.children_of(owner):
            others = set(self.graph.parents_of(child)) - {owner}
            found |= others or {child}
        return found

    def _sure(self, owner: Who, claim: Counts) -> set[Who]:
        if claim.relation == "child":
            return {child for child in self._own_children(owner) if not self._raised_elsewhere(child)}
        if claim.relation == "grandchild":
            return {g for child in self._own_children(owner) for g in self._own_children(child)}
        if claim.relation == "partner":
            return self._sure_partners(owner)
        if claim.relation == "father":
            return self._sure_fathers(owner, claim.said.on)
        full = self._siblings(owner, "full")
        if claim.relation == "half sibling":
            return self._half_siblings(owner, claim.through)
        return full | {owner} if claim.relation == "sibship" else full

    def _own_children(self, owner: Who) -> set[Who]:
        links = self.graph.parentages_as_parent(owner, LEGAL_KINDS)
        return {k.child for k in links if k.certainty in _SURE and self._born_alive(k.child)}

    def _raised_elsewhere(self, child: Who) -> bool:
        """Whether a child was adopted by others or went to a guardian, so that a text may not count them."""
        kinds = {k.kind for k in self.graph.parentages_as_child(child)}
        return bool(kinds & {"adoptive", "guardian", "kinship_care"}) and "birth" in kinds

    def _born_alive(self, person: Who) -> bool:
        return self.graph.person(person).kind == "person"

    def _siblings(self, owner: Who, kind: str) -> set[Who]:
        found = (s for s in siblings_of(self.graph, owner) if s.kind == kind and s.certainty in _SURE)
        return {s.person for s in found if self._born_alive(s.person)}

    def _half_siblings(self, owner: Who, through: str) -> set[Who]:
        sex = {"maternal": "female", "paternal": "male"}.get(through)
        found = (s for s in siblings_of(self.graph, owner) if s.kind == "half" and s.certainty in _SURE)
        return {
            s.person
            for s in found
            if self._born_alive(s.person)
            and (sex is None or {self.graph.person(p).sex for p in s.through} == {sex})
        }

    def _sure_partners(self, owner: Who) -> set[Who]:
        couples = (u for u in self.graph.partnerships_of(owner) if u.certainty in _SURE)
        return {p for u in couples for p in u.partners if p != owner}

    def _sure_fathers(self, owner: Who, on: When | None) -> set[Who]:
        found: set[Who] = set()
        for child in self._own_children(owner):
            if self.was_there(child, on):
                links = self.graph.parentages_as_child(child, LEGAL_KINDS)
                found |= {k.parent for k in links if k.parent != owner and k.certainty in _SURE}
        return found
