"""Who on the drawing a kin description can mean, generously: nobody means that somebody is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import ClassVar

from genogram_app.family.graph import LEGAL_KINDS, FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.dates import span_of
from genogram_app.model.fields import ParentageKind
from genogram_app.model.relations import Stage
from genogram_app.narrative.lexicon import MODIFIERS, SexOfTerm, kin_word

_IN_THEIR_PLACE: frozenset[ParentageKind] = frozenset({"kinship_care", "guardian"})
_OVER = frozenset({"separated", "divorced", "widowed"})


class Relatives:
    """Answers which drawn people can be somebody's mother, half-sister, partner or great-aunt."""

    def __init__(self, graph: FamilyGraph) -> None:
        """Take the family graph of a document."""
        self.graph = graph
        self._found: dict[tuple[str, str, SexOfTerm, str], tuple[str, ...]] = {}

    def find(self, person: str, relation: str, sex: SexOfTerm = "any", side: str = "") -> tuple[str, ...]:
        """Return who can be a person's relative, in file order; `side` is "maternal", "paternal" or empty."""
        key = person, relation, sex, side
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = self._candidates(*key)
        return found

    def of_sex(self, people: Iterable[str], sex: SexOfTerm) -> tuple[str, ...]:
        """Return those whose sex is the one said or not known."""
        return tuple(p for p in people if sex == "any" or self._may_be(p, sex))

    def _may_be(self, person: str, sex: SexOfTerm) -> bool:
        found = self.graph.person(person)
        return found.sex == sex or (found.sex == "not_known" and found.kind == "person")

    def labelled(self, owner: str, term: str) -> tuple[str, ...]:
        """Return people without a name whose label says that they are the owner's: "Mr Hale's wife"."""
        name = display_name(self.graph.person(owner)).lower()
        labels = ((p.id, _plain(p.label)) for p in self.graph.document.people if p.label)
        return tuple(
            person
            for person, label in labels
            if (label.startswith(f"{name}'s ") and label.endswith(term))
            or label.startswith((f"{term} of {name}", f"{term} to {name}"))
        )

    def together_now(self, one: str, other: str) -> bool:
        """Return whether the two are a couple of whom nobody says that it is over."""
        couples = self.graph.partnerships_between(one, other)
        return any(not u.stages or _goes_on(u.stages[-1]) for u in couples)

    def of_now(self, owner: str, people: Sequence[str], *, new: bool) -> tuple[str, ...]:
        """Return the partners of the present; for a "new" one whom a text looks back on, who came later."""
        now = tuple(p for p in people if self.together_now(owner, p))
        return now if now or not new else tuple(p for p in people if self._came_later(owner, p))

    def _came_later(self, owner: str, partner: str) -> bool:
        """Whether somebody's partner is drawn as one from a later day on than another."""
        begun = self._begun(owner, partner)
        others = (self._begun(owner, p) for p in self.graph.partners_of(owner) if p != partner)
        return begun is not None and any(other is not None and other < begun for other in others)

    def _begun(self, one: str, other: str) -> date | None:
        stages = [stage for u in self.graph.partnerships_between(one, other) for stage in u.stages[:1]]
        return min((first for s in stages if (first := span_of(s.from_).earliest)), default=None)

    def certainly_together(self, one: str, other: str) -> bool:
        """Return whether the two are drawn as a couple of the present, with their stages."""
        couples = self.graph.partnerships_between(one, other)
        return any(u.stages and _goes_on(u.stages[-1]) for u in couples)

    def _candidates(self, person: str, relation: str, sex: SexOfTerm, side: str) -> tuple[str, ...]:
        through = self._sided(person, side)
        if side and relation in ("grandparent", "aunt or uncle", "great aunt or uncle", "cousin") and through:
            found = self._on_side(through, relation)
        else:
            found = self._WAYS[relation](self, person)
        found = (found | self._stated_kin(person, relation)) - {person}
        return self.of_sex(self.graph.in_file_order(found), sex)

    def _on_side(self, parents: set[str], relation: str) -> set[str]:
        if relation == "grandparent":
            return self._each(parents, self._any_parents)
        aunts = self._each(parents, self._siblings)
        aunts |= self._each(aunts, self._partners)
        aunts |= self._each(self._each(parents, self._any_parents), self._siblings)
        return self._each(aunts, self._children) if relation == "cousin" else aunts

    def _sided(self, person: str, side: str) -> set[str]:
        if not side:
            return set()
        sex: SexOfTerm = "female" if side == "maternal" else "male"
        return set(self.of_sex(self._parents(person), sex))

    def _stated_kin(self, person: str, relation: str) -> set[str]:
        """People joined by a relation of which only the term is stated, in either direction."""
        found: set[str] = set()
        for kin in self.graph.kin:
            stated = _relation(kin.term)
            if person == kin.relative and (not stated or _alike(stated, relation)):
                found.add(kin.person)
            elif person == kin.person and (not stated or relation in _WIDE):
                found.add(kin.relative)
        return found

    def _each(self, people: Iterable[str], way: Callable[[str], set[str]]) -> set[str]:
        return {found for person in people for found in way(person)}

    def _parents(self, person: str) -> set[str]:
        """The parents but for relatives who look after a child: an uncle is not called the father for it."""
        return {k.parent for k in self.graph.parentages_as_child(person) if k.kind not in _IN_THEIR_PLACE}

    def _any_parents(self, person: str) -> set[str]:
        return self._parents(person) | self._step_parents(person)

    def _step_parents(self, person: str) -> set[str]:
        return self._each(self._parents(person), lambda p: set(self.graph.partners_of(p))) - self._parents(
            person
        )

    def _children(self, person: str) -> set[str]:
        own = set(self.graph.children_of(person))
        return own | self._each(self.graph.partners_of(person), lambda p: set(self.graph.children_of(p)))

    def _siblings(self, person: str) -> set[str]:
        shared = self._each(self._any_parents(person), lambda p: set(self.graph.children_of(p)))
        return (shared | self._stated_siblings(person)) - {person}

    def _legal_siblings(self, person: str) -> set[str]:
        """Brothers and sisters through a parent by birth or adoption, or so stated."""
        parents = self.graph.parents_of(person, LEGAL_KINDS)
        shared = self._each(parents, lambda p: set(self.graph.children_of(p, LEGAL_KINDS)))
        return (shared | self._stated_siblings(person)) - {person}

    def _stated_siblings(self, person: str) -> set[str]:
        pairs = ((k.person, k.relative) for k in self.graph.kin if _relation(k.term).endswith("sibling"))
        return {other for pair in pairs if person in pair for other in pair}

    def _partners(self, person: str) -> set[str]:
        children = self.graph.children_of(person, ("birth", "adoptive", "not_known"))
        with_child = self._each(children, lambda c: set(self.graph.parents_of(c, ("birth", "not_known"))))
        return {*self.graph.partners_of(person), *with_child} - {person}

    def _grandparents(self, person: str) -> set[str]:
        return self._each(self._any_parents(person), self._any_parents)

    def _aunts(self, person: str) -> set[str]:
        blood = self._each(self._any_parents(person), self._siblings)
        return blood | self._each(blood, self._partners)

    def _great_aunts(self, person: str) -> set[str]:
        blood = self._each(self._grandparents(person), self._siblings)
        return blood | self._each(blood, self._partners)

    def _nieces(self, person: str) -> set[str]:
        near = {person} | self._partners(person)
        siblings = self._each(near, self._siblings)
        nieces = self._each(siblings, self._children)
        return nieces | self._each(nieces, self._children)

    def _cousins(self, person: str) -> set[str]:
        aunts = self._aunts(person) | self._great_aunts(person)
        first = self._each(aunts, self._children)
        removed = self._each(first, self._children) | self._each(
            self._each(first, self._any_parents), self._siblings
        )
        return first | removed

    def _siblings_in_law(self, person: str) -> set[str]:
        return self._each(self._partners(person), self._siblings) | self._each(
            self._siblings(person), self._partners
        )

    _WAYS: ClassVar[Mapping[str, Callable[[Relatives, str], set[str]]]] = {
        "parent": _parents,
        "step parent": lambda self, p: self._parents(p) | self._step_parents(p),
        "own parent": lambda self, p: set(self.graph.parents_of(p)),
        "child": _children,
        "own child": lambda self, p: set(self.graph.children_of(p)),
        "sibling": _siblings,
        "half sibling": _legal_siblings,
        "partner": _partners,
        "grandparent": _grandparents,
        "great grandparent": lambda self, p: self._each(self._grandparents(p), self._any_parents),
        "grandchild": lambda self, p: self._each(self._children(p), self._children),
        "aunt or uncle": lambda self, p: self._aunts(p) | self._great_aunts(p),
        "great aunt or uncle": lambda self, p: self._great_aunts(p) | self._aunts(p),
        "niece or nephew": _nieces,
        "cousin": _cousins,
        "parent in law": lambda self, p: self._each(self._partners(p), self._any_parents),
        "sibling in law": _siblings_in_law,
        "child in law": lambda self, p: self._each(self._children(p), self._partners),
    }
    """Who stands in each relation to somebody."""


def _goes_on(stage: Stage) -> bool:
    return stage.status not in _OVER and stage.to in (None, "..")


_WIDE = frozenset({"cousin", "aunt or uncle", "great aunt or uncle", "niece or nephew", "sibling"})


def _relation(term: str) -> str:
    """The relation that a term says, also with a side: "maternal aunt"; empty for other words."""
    said = term.split()
    while said and said[0].lower() in MODIFIERS and kin_word(" ".join(said)) is None:
        said.pop(0)
    stated = kin_word(" ".join(said))
    return stated[0] if stated else ""


def _alike(stated: str, asked: str) -> bool:
    """Whether a relation that was stated can be the one asked for: aunts are often great-aunts."""
    return stated.removeprefix("half ") == asked.removeprefix("half ") or {stated, asked} == {
        "aunt or uncle",
        "great aunt or uncle",
    }


def _plain(label: str) -> str:
    return label.replace("’", "'").replace("-", " ").lower()
