"""Which drawn people a description of relatives means, strictly: nobody is meant where it fits two ways."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from itertools import pairwise

from genogram_app.family.born import born_span
from genogram_app.family.end_of_case import end_of_case
from genogram_app.family.graph import LEGAL_KINDS, FamilyGraph
from genogram_app.family.siblings import Sibling, siblings_of
from genogram_app.family.stages import partnership_ended
from genogram_app.model.dates import Span, stated_span
from genogram_app.model.relations import Partnership
from genogram_app.narrative.lexicon import SexOfTerm
from genogram_app.narrative.people.kin.phrases import KinPhrase
from genogram_app.narrative.people.kin.relatives import Relatives
from genogram_app.narrative.people.references import few

_RANKS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_OLDEST = frozenset({"eldest", "oldest", "firstborn"})
_OLDER = frozenset({"older", "elder"})
_YOUNGER = frozenset({"younger", "youngest"})
_BABY = 731
"""In days: whoever is this young at the end of a case was not born when most of it happened."""
_SIDES: dict[str, SexOfTerm] = {"maternal": "female", "paternal": "male"}
_OWN = frozenset({"own", "birth", "biological", "natural"})
_MARRIED = frozenset({"husband", "wife", "spouse", "widow", "widower"})
_BEREAVED = frozenset({"widow", "widower"})
_FULL = frozenset({"full", "half", "undetermined", "adoptive"})

Meant = tuple[tuple[str, ...], tuple[str, ...]]
"""Who is certainly meant, and all who can be."""


class Kinsfolk:
    """Answers whom "her eldest child", "his half-sister" and "their two sons" mean."""

    def __init__(self, graph: FamilyGraph, relatives: Relatives) -> None:
        """Take the family, and who can be whose relative at all."""
        self._graph = graph
        self._relatives = relatives

    def meant(self, owners: Sequence[str], phrase: KinPhrase, on: Span | None = None) -> Meant:
        """Return who a relative of the owners is, certainly and possibly, at the time that is told of."""
        drawn = [o for o in owners if o in self._graph.rank]
        if not drawn or len(drawn) < len(owners):
            return (), ()
        able = self._able(drawn, phrase)
        strict = [self._strict(owner, phrase, on) for owner in drawn]
        told = [found for found in strict if found is not None]
        near = self._shared(told, phrase) if told else set(able)
        people = self._in_order(p for p in near if p not in drawn)
        people = self._relatives.of_sex(people, phrase.sex)
        people = tuple(p for p in people if self._alive_born(p))
        born = tuple(p for p in people if not self.unborn(p, on))
        if phrase.plural and phrase.number and not born:
            # "The two sons of Ada and Ivo, who had married in 1990": that time is their parents'.
            born = people
        people = self._ranked(born, drawn, phrase)
        if on is None and phrase.plural and phrase.modifiers & _YOUNGER and self._has_baby(people):
            # Without a time "her two younger children" may be those she had before the baby.
            people = ()
        if phrase.plural:
            return self._counted(people, drawn, phrase), able
        return (people if len(people) == 1 else ()), people or able

    def possible(self, owners: Sequence[str], phrase: KinPhrase, on: Span | None) -> tuple[str, ...]:
        """Return whom a relative of one of the owners may be, at most three, those of the likeliest first."""
        found: dict[str, None] = {}
        for owner in owners:
            people, able = self.meant((owner,), phrase, on)
            found.update(dict.fromkeys(people or able))
        return few(tuple(found))

    def _able(self, owners: Sequence[str], phrase: KinPhrase) -> tuple[str, ...]:
        find = self._relatives.find
        found = {p for o in owners for p in find(o, phrase.relation, phrase.sex, phrase.side)}
        return self._in_order(found - set(owners))

    def _shared(self, found: Sequence[set[str]], phrase: KinPhrase) -> set[str]:
        """Of a couple, the children of both; otherwise the relatives of either."""
        both = set.intersection(*found)
        return both if both and phrase.relation in ("child", "parent", "sibling") else set.union(*found)

    def _strict(self, owner: str, phrase: KinPhrase, on: Span | None) -> set[str] | None:
        """The relatives in the narrow sense of the word, or None where it has only a wide one."""
        if phrase.relation == "partner":
            return self._partners(owner, phrase, on)
        ways: dict[str, Callable[[str, KinPhrase], set[str] | None]] = {
            "parent": self._parents,
            "step parent": self._step_parents,
            "child": self._children,
            "sibling": self._siblings,
            "half sibling": self._siblings,
            "grandparent": self._grandparents,
            "aunt or uncle": self._aunts,
        }
        way = ways.get(phrase.relation)
        return way(owner, phrase) if way else None

    def _parents(self, owner: str, phrase: KinPhrase) -> set[str]:
        """The parents in law; carers and guardians only where the words say so, or there is nobody else."""
        every = set(self._graph.parents_of(owner))
        if {"foster", "adoptive", "step"} & phrase.modifiers:
            return every
        legal = set(self._graph.parents_of(owner, LEGAL_KINDS))
        return legal if legal or phrase.modifiers & _OWN else every

    def _step_parents(self, owner: str, _: KinPhrase) -> set[str] | None:
        """The partners of the parents, and whoever is drawn as a step-parent; no parent in law."""
        every = set(self._relatives.find(owner, "step parent"))
        return (every - set(self._graph.parents_of(owner, LEGAL_KINDS))) or None

    def _children(self, owner: str, phrase: KinPhrase) -> set[str]:
        own = set(self._graph.children_of(owner))
        if phrase.term.startswith("step") or "step" in phrase.modifiers:
            return set(self._relatives.find(owner, "child")) - own
        if {"adopted", "adoptive"} & phrase.modifiers:
            return set(self._graph.children_of(owner, {"adoptive"}))
        if "foster" in phrase.modifiers:
            return set(self._graph.children_of(owner, {"foster"}))
        return own

    def _siblings(self, owner: str, phrase: KinPhrase) -> set[str]:
        if phrase.term == "twins":
            own = set(self._graph.children_of(owner))
            return {c for m in self._graph.document.births if own >= set(m.children) for c in m.children}
        found = siblings_of(self._graph, owner)
        return {s.person for s in found if self._of_kind(s, phrase)}

    def _of_kind(self, sibling: Sibling, phrase: KinPhrase) -> bool:
        """Whether a sibling is of the kind, and of the side, that the words say."""
        if "twin" in phrase.term or "twin" in phrase.modifiers:
            return self._twins(sibling)
        if "step" in phrase.term or "step" in phrase.modifiers:
            return sibling.kind == "step"
        if "foster" in phrase.term or "foster" in phrase.modifiers:
            return sibling.kind == "foster"
        if phrase.side and not self._relatives.of_sex(sibling.through, _SIDES[phrase.side]):
            return False
        if phrase.relation == "half sibling" or "half" in phrase.modifiers:
            return sibling.kind in ("half", "undetermined")
        if "full" in phrase.modifiers:
            return sibling.kind in ("full", "undetermined")
        return sibling.kind in _FULL

    def _twins(self, sibling: Sibling) -> bool:
        return any(sibling.person in m.children for m in self._graph.document.births)

    def _partners(self, owner: str, phrase: KinPhrase, on: Span | None) -> set[str]:
        found = set(self._graph.partners_of(owner))
        wedded = phrase.term.removeprefix("ex ") in _MARRIED
        if wedded:
            married = {p for p in found if self._married(owner, p)}
            found = married or found
        if phrase.term in _BEREAVED or "late" in phrase.modifiers:
            # Whoever is left was together with the other until then, not at the time told of.
            return found
        if phrase.ended:
            return {p for p in found if not self._relatives.certainly_together(owner, p)}
        if on is not None and on.earliest is not None:
            return {p for p in found if self._may_be_couple(owner, p, on, wedded=wedded)}
        if phrase.new:
            return {p for p in found if self._relatives.together_now(owner, p)}
        return found

    def _may_be_couple(self, one: str, other: str, on: Span, *, wedded: bool) -> bool:
        """Whether two may have been together on a day of a span; or still married, though apart."""
        over = _dissolved_by if wedded else _over_by
        unions = self._graph.partnerships_between(one, other)
        return any(not over(u, on) and not _begun_after(u, on) for u in unions)

    def _married(self, one: str, other: str) -> bool:
        unions = self._graph.partnerships_between(one, other)
        return any(stage.status in ("married", "civil_partnership") for u in unions for stage in u.stages)

    def _grandparents(self, owner: str, phrase: KinPhrase) -> set[str] | None:
        if phrase.term.startswith("step"):
            return None
        parents = self._graph.parents_of(owner)
        if phrase.side:
            parents = self._relatives.of_sex(parents, _SIDES[phrase.side])
        return {g for p in parents for g in self._graph.parents_of(p)}

    def _aunts(self, owner: str, phrase: KinPhrase) -> set[str] | None:
        """Brothers and sisters of the parents; their partners only where there are none of the sex said."""
        parents = self._graph.parents_of(owner, LEGAL_KINDS)
        if phrase.side:
            parents = self._relatives.of_sex(parents, _SIDES[phrase.side])
        blood = {s.person for p in parents for s in siblings_of(self._graph, p) if s.kind in _FULL}
        return blood if self._relatives.of_sex(blood, phrase.sex) else None

    def _alive_born(self, person: str) -> bool:
        """Whether somebody is no pregnancy and no early loss, which nobody counts as a child."""
        return self._graph.person(person).kind in ("person", "stillbirth")

    def unborn(self, person: str, on: Span | None) -> bool:
        """Return whether somebody was certainly not born yet at a time."""
        earliest = born_span(self._graph.person(person)).earliest
        return bool(on and on.latest and earliest and earliest > on.latest)

    def _has_baby(self, people: Iterable[str]) -> bool:
        """Whether somebody of a group was born within the last two years of which the case tells."""
        end = end_of_case(self._graph)
        born = [born_span(self._graph.person(p)).latest for p in people]
        return end is not None and any(b is not None and (end - b).days < _BABY for b in born)

    def _ranked(self, people: tuple[str, ...], owners: Sequence[str], phrase: KinPhrase) -> tuple[str, ...]:
        """Those whom "eldest", "third", "younger" leave; nobody where the order is unknown."""
        said = phrase.modifiers
        if phrase.relation not in ("child", "sibling", "half sibling", "grandchild") or not said:
            return people
        if phrase.relation != "child" and (said & _OLDER or "younger" in said):
            return self._beside(people, owners, older=bool(said & _OLDER))
        rank = next((i for i, word in enumerate(_RANKS) if word in said), None)
        if rank is None and not said & (_OLDEST | _OLDER | {"youngest", "younger", "middle"}):
            return people
        if rank is not None:
            return self._nth(people, rank)
        if said & (_OLDEST | {"youngest"}) and not phrase.plural:
            return self._nth(people, 0 if said & _OLDEST else len(people) - 1)
        ordered = self._by_birth(people)
        if ordered is None:
            return ()
        if phrase.plural:
            return self._some(ordered, phrase)
        if said & _OLDER or "younger" in said:
            return (ordered[0 if said & _OLDER else -1],) if len(ordered) == 2 else ()
        return ordered[1:2] if len(ordered) == 3 else ()

    def _nth(self, people: Sequence[str], before: int) -> tuple[str, ...]:
        """The one who has so many certainly born before, and all others certainly after."""
        spans = {p: born_span(self._graph.person(p)) for p in people}
        for person, own in spans.items():
            older = sum(s.is_before(own) for s in spans.values())
            younger = sum(own.is_before(s) for s in spans.values())
            if older == before and older + younger == len(people) - 1:
                return (person,)
        return ()

    def _some(self, ordered: tuple[str, ...], phrase: KinPhrase) -> tuple[str, ...]:
        """The eldest or the youngest so many: "her three eldest children", "the two younger girls"."""
        # Nobody says "her two youngest" of somebody who has two children.
        fewest = phrase.number + (phrase.sex == "any") if phrase.number else 0
        if phrase.number is None or fewest > len(ordered):
            return ()
        old = bool(phrase.modifiers & (_OLDEST | _OLDER))
        return self._in_order(ordered[: phrase.number] if old else ordered[-phrase.number :])

    def _beside(self, people: tuple[str, ...], owners: Sequence[str], *, older: bool) -> tuple[str, ...]:
        """Those certainly born before, or after, whoever has them for brothers and sisters."""
        if len(owners) != 1:
            return ()
        own = born_span(self._graph.person(owners[0]))
        spans = {p: born_span(self._graph.person(p)) for p in people}
        sure = [p for p, s in spans.items() if (s.is_before(own) if older else own.is_before(s))]
        doubtful = [p for p, s in spans.items() if not s.is_before(own) and not own.is_before(s)]
        return () if doubtful and len(people) > 1 else tuple(sure or doubtful)

    def _by_birth(self, people: Sequence[str]) -> tuple[str, ...] | None:
        """The people in order of birth, or None where that is not known."""
        spans = {p: born_span(self._graph.person(p)) for p in people}
        ordered = sorted(people, key=lambda p: str(spans[p].earliest))
        pairs = pairwise(ordered)
        return tuple(ordered) if all(spans[a].is_before(spans[b]) for a, b in pairs) else None

    def _counted(self, people: tuple[str, ...], owners: Sequence[str], phrase: KinPhrase) -> tuple[str, ...]:
        """A group, where the number that is said is theirs."""
        count = sum(self._graph.person(p).number for p in people)
        if phrase.number is not None and phrase.number != count:
            full = self._full(people, owners) if phrase.relation == "sibling" else ()
            return full if len(full) == phrase.number else ()
        if phrase.number is None and phrase.relation == "sibling" and not phrase.modifiers:
            return people if self._full(people, owners) == people else ()
        if phrase.relation == "grandparent" and phrase.number is None and not phrase.side:
            # Three are one too many, or one too few.
            return people if count in (2, 4) else ()
        return people if count > 1 else ()

    def _full(self, people: tuple[str, ...], owners: Sequence[str]) -> tuple[str, ...]:
        """Those of the people who are full brothers and sisters of the owner."""
        full = {s.person for o in owners for s in siblings_of(self._graph, o) if s.kind == "full"}
        return tuple(p for p in people if p in full)

    def _in_order(self, people: Iterable[str]) -> tuple[str, ...]:
        return self._graph.in_file_order(set(people))


def _over_by(union: Partnership, on: Span) -> bool:
    """Whether a couple had parted the day before: whoever leaves a partner has one that day."""
    eve = on.earliest - timedelta(days=1) if on.earliest else None
    return eve is not None and partnership_ended(union, eve) in ("certainly", "presumably")


def _dissolved_by(union: Partnership, on: Span) -> bool:
    """Whether a marriage was over: those who only live apart are still husband and wife."""
    if not any(stage.status == "separated" for stage in union.stages):
        return _over_by(union, on)
    ends = (
        stated_span(s.from_).latest for s in union.stages if s.status in ("divorced", "widowed") and s.from_
    )
    return on.earliest is not None and any(end is not None and end < on.earliest for end in ends)


def _begun_after(union: Partnership, on: Span) -> bool:
    begun = stated_span(union.stages[0].from_).earliest if union.stages and union.stages[0].from_ else None
    return begun is not None and on.latest is not None and begun > on.latest
