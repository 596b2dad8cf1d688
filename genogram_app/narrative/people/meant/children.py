"""Whom "the children" and "the two boys" mean: those spoken of, or those who live with a parent spoken of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from genogram_app.family.born import born_span
from genogram_app.family.end_of_case import end_of_case
from genogram_app.family.graph import LEGAL_KINDS, FamilyGraph
from genogram_app.family.residents import counts, residence_period
from genogram_app.model.dates import Span
from genogram_app.narrative.people.kin.kinsfolk import Meant
from genogram_app.narrative.people.kin.phrases import KinPhrase
from genogram_app.narrative.people.kin.relatives import Relatives
from genogram_app.narrative.people.pronouns.discourse import Discourse, Heard
from genogram_app.narrative.people.subjects import subject_children

ORDER = frozenset({"eldest", "oldest", "older", "elder", "youngest", "younger", "middle", "other"})
EXTREMES = frozenset({"eldest", "oldest", "youngest"})
_OLD = frozenset({"eldest", "oldest", "older", "elder"})
_SONS = frozenset({"children", "daughters", "sons", "girls", "boys", "siblings", "sisters", "brothers"})
_SMALL = frozenset({"little", "young", "small", "tiny"})
_GENERATION = 18
"""Years that lie between two people of one generation at most, and that make somebody no child."""
_FEWEST = 2


class Children:
    """Answers whom words for several children mean that do not say whose."""

    def __init__(self, graph: FamilyGraph, relatives: Relatives, discourse: Discourse) -> None:
        """Take the family, and who has been spoken of."""
        self._graph = graph
        self._relatives = relatives
        self._discourse = discourse
        self._subjects = tuple(p for p in subject_children(graph) if self._alive_born(p))
        self._own = {p for s in self._subjects for p in graph.parents_of(s, LEGAL_KINDS)}
        self._young: dict[str, bool] = {}
        self._with: dict[tuple[str, Span | None], tuple[str, ...]] = {}

    def meant(self, i: int, phrase: KinPhrase, on: Span | None = None) -> Meant:
        """Return who "the children", "the two boys", "the older children" are, at the time told of."""
        if phrase.term.startswith("twin"):
            return self._twins()
        spoken = self._spoken_of(i, phrase)
        families = [self._relatives.of_sex(f, phrase.sex) for f in self._families(on)]
        able = self._graph.in_file_order({p for found in (*families, spoken) for p in found})
        if phrase.modifiers & ORDER:
            return self._ranked(i, phrase, on), able
        if spoken and self._counts(spoken, phrase):
            return spoken, able
        told = () if spoken else self._told_of_as_children(i, phrase)
        if told is None:
            return (), able
        if told:
            return told, tuple(dict.fromkeys((*able, *told)))
        with_parent = self._of_parents(i, phrase, on)
        if with_parent is not None and set(spoken) <= set(with_parent):
            return with_parent, tuple(dict.fromkeys((*able, *with_parent)))
        if phrase.modifiers & _SMALL or phrase.term.startswith("little"):
            return (), able
        if any(not self._own & set(self._graph.parents_of(p)) for p in spoken):
            return (), able
        fitting = {f for f in families if self._counts(f, phrase) and set(spoken) <= set(f)}
        if self._are_subjects(phrase) or (len(fitting) > 1 and self._subjects in fitting):
            # Those whom the review is about are the children of whom it speaks.
            return self._subjects, able
        return (next(iter(fitting)) if len(fitting) == 1 else ()), able

    def _are_subjects(self, phrase: KinPhrase) -> bool:
        """Whether "both children" are so many as the review is about, where that is about several."""
        if phrase.number is None or not self._counts(self._subjects, phrase):
            return False
        grown = (p for p in self._subjects if self._graph.children_of(p) or self._graph.partners_of(p))
        called = ((self._graph.person(p).label or "").lower() for p in self._subjects)
        told_grown = any(self._is_grown(p, None) for p in self._subjects)
        told_grown = told_grown or any(label.startswith("adult") for label in called)
        of_sex = self._relatives.of_sex(self._subjects, phrase.sex) == self._subjects
        return of_sex and not told_grown and not any(grown)

    def _of_parents(self, i: int, phrase: KinPhrase, on: Span | None) -> tuple[str, ...] | None:
        """The children who live with a parent spoken of; None where that is open."""
        of_family = [set(self._of_sex(p, phrase, on)) for p in self._own]
        for back, near in enumerate(self._discourse.recent(i)):
            parents = dict.fromkeys(p for h in near for p in h.people if back == 0 or p in self._own)
            found = [self._of_sex(p, phrase, on) for p in parents]
            fitting = [f for f in found if self._counts(f, phrase)]
            if fitting:
                most = max(fitting, key=len)
                settled = all(set(f) <= set(most) for f in fitting)
                # More children live with the other parent: it may be those.
                whole = phrase.number is not None or not any(set(most) < family for family in of_family)
                # Without a time, "the children" of two are both; of three it may be the elder two.
                sure = phrase.number is not None or on is not None or len(most) == _FEWEST
                return most if settled and whole and sure else None
            if parents and any(self._names_child(h) for h in near):
                return None
        return None

    def _of_sex(self, parent: str, phrase: KinPhrase, on: Span | None) -> tuple[str, ...]:
        return self._relatives.of_sex(self.with_parent(parent, on), phrase.sex)

    def _names_child(self, one: Heard) -> bool:
        return any(self.is_child(p) for p in one.people)

    def with_parent(self, parent: str, on: Span | None) -> tuple[str, ...]:
        """Return somebody's children who are born, young, and not certainly elsewhere at a time."""
        if (parent, on) not in self._with:
            self._with[parent, on] = self._there(parent, on) if parent in self._graph.rank else ()
        return self._with[parent, on]

    def _there(self, parent: str, on: Span | None) -> tuple[str, ...]:
        theirs = (p for p in self._graph.children_of(parent, LEGAL_KINDS) if self._alive_born(p))
        theirs = (p for p in theirs if self.is_child(p) and not self._is_grown(p, on))
        here = {p for p in self._born_by(theirs, on) if not self._is_elsewhere(p, parent, on)}
        return self._graph.in_file_order(here)

    def _is_grown(self, person: str, on: Span | None) -> bool:
        born = born_span(self._graph.person(person)).latest
        latest = (on.latest if on else None) or end_of_case(self._graph)
        return bool(latest and born and (latest - born).days >= _GENERATION * 366)

    def _is_elsewhere(self, child: str, parent: str, on: Span | None) -> bool:
        """Whether a child is drawn in homes at a time, and in none with the parent."""
        theirs, own = self._homes(parent, on), self._homes(child, on)
        return bool(own) and not own & theirs and (on is not None or bool(theirs))

    def _homes(self, person: str, on: Span | None) -> set[str | None]:
        document = self._graph.document
        mine = (r for r in document.residences_of(person) if r.pattern == "lives" and counts(r))
        if on is None:
            return {r.household for r in mine}
        periods = ((r.household, residence_period(document, r)) for r in mine)
        return {home for home, p in periods if Span(p.first_start, p.last_end).overlaps(on)}

    def _ranked(self, i: int, phrase: KinPhrase, on: Span | None) -> tuple[str, ...]:
        """The eldest or the youngest so many of one family; "the older children" are all but the subject."""
        parents = [p for s in self._subjects for p in self._relatives.find(s, "parent", "female")]
        spoken = (p for near in self._discourse.recent(i) for h in near for p in h.people)
        parents = [p for p in (*parents, *spoken) if p in parents][:1]
        if not parents or "middle" in phrase.modifiers:
            return ()
        family = self._relatives.of_sex(self.with_parent(parents[0], on), phrase.sex)
        if "other" in phrase.modifiers:
            return self._others(i, family, phrase)
        old = bool(phrase.modifiers & _OLD)
        if phrase.number is not None:
            if old and phrase.number == len(family):
                # "The two older children" had a little sister later on.
                family = self._relatives.of_sex(self.with_parent(parents[0], None), phrase.sex)
            return self._first(family, phrase.number, old=old) if phrase.number < len(family) else ()
        apart = tuple(p for p in family if p not in self._subjects)
        chosen = self._first(family, len(apart), old=True) if old and len(apart) == len(family) - 1 else ()
        return chosen if set(chosen) == set(apart) else ()

    def ranked_one(self, i: int, phrase: KinPhrase, on: Span | None) -> tuple[str, ...]:
        """Return who "the eldest" or "the youngest child" is: of all that the subject child's mother had."""
        mothers = list(
            dict.fromkeys(p for s in self._subjects for p in self._relatives.find(s, "parent", "female"))
        )
        if len(mothers) != 1 or not phrase.modifiers & EXTREMES:
            return ()
        theirs = [p for p in self._graph.children_of(mothers[0], LEGAL_KINDS) if self._alive_born(p)]
        spoken = {p for near in self._discourse.recent(i) for h in near for p in h.people}
        if not spoken & {*mothers, *theirs} or any(self.is_child(p) for p in spoken - {*theirs}):
            return ()
        family = self._relatives.of_sex(self._born_by(theirs, on), phrase.sex)
        return self._first(family, 1, old=bool(phrase.modifiers & _OLD)) if len(family) > 1 else ()

    def _others(self, i: int, family: Sequence[str], phrase: KinPhrase) -> tuple[str, ...]:
        """So many as are left of a family without those of whom the sentence, or the one before, speaks."""
        for near in self._discourse.recent(i, back=1):
            told = {p for h in near for p in h.people if self.is_child(p) or self._is_loss(p)}
            if told:
                rest = tuple(p for p in family if p not in told)
                return rest if phrase.number == len(rest) else ()
        return ()

    def _first(self, family: Sequence[str], number: int, *, old: bool) -> tuple[str, ...]:
        """So many of a family, where they are certainly all born before, or after, the others."""
        spans = {p: born_span(self._graph.person(p)) for p in family}
        if not number or any(s.earliest is None for s in spans.values()):
            return ()
        ordered = sorted(family, key=lambda p: str(spans[p].earliest), reverse=not old)
        chosen, others = ordered[:number], ordered[number:]
        pairs = [(a, b) if old else (b, a) for a in chosen for b in others]
        sure = all(spans[a].is_before(spans[b]) for a, b in pairs)
        return self._graph.in_file_order(chosen) if sure else ()

    def _born_by(self, people: Iterable[str], on: Span | None) -> tuple[str, ...]:
        """Those who are not certainly born after a time."""
        latest = on.latest if on else None
        spans = ((p, born_span(self._graph.person(p)).earliest) for p in people)
        return tuple(p for p, born in spans if not latest or born is None or born <= latest)

    def _is_loss(self, person: str) -> bool:
        """Whether somebody drawn was never born alive, or is not born yet."""
        return person in self._graph.rank and not self._alive_born(person)

    def _alive_born(self, person: str) -> bool:
        return self._graph.person(person).kind == "person"

    def _twins(self) -> Meant:
        found = {m.children for m in self._graph.document.births}
        able = tuple(dict.fromkeys(p for children in found for p in children))
        return (able if len(found) == 1 else ()), able

    def _spoken_of(self, i: int, phrase: KinPhrase) -> tuple[str, ...]:
        """The children of the sex in the nearest sentence that speaks of any."""
        for near in self._discourse.recent(i):
            found = {p for h in near for p in h.people if self.is_child(p)}
            of_sex = self._relatives.of_sex(self._graph.in_file_order(found), phrase.sex)
            if of_sex:
                return of_sex
        return ()

    def _told_of_as_children(self, i: int, phrase: KinPhrase) -> tuple[str, ...] | None:
        """Those of whom "her two daughters" was said just before "the girls", grown up though they are.

        None where not all of them are drawn.
        """
        for near in self._discourse.recent(i, back=1):
            groups = [h.people for h in near if len(h.people) > 1 and self._discourse.says(h, _SONS)]
            if groups and not self._graph.rank.keys() >= set(groups[-1]):
                return None
            if groups:
                fits = self._relatives.of_sex(groups[-1], phrase.sex) == groups[-1]
                return groups[-1] if fits and self._counts(groups[-1], phrase) else ()
        return ()

    def _families(self, on: Span | None) -> Iterator[tuple[str, ...]]:
        """The children who may be called the children of the family: of one parent, of both, of the home."""
        for subject in self._subjects:
            parents = self._graph.parents_of(subject)
            sets = [set(self._graph.children_of(p)) for p in parents]
            if sets:
                yield self._born(set.intersection(*sets), on)
                yield from (self._born(found, on) for found in sets)
            homes = {r.household for r in self._graph.document.residences_of(subject)}
            there = {r.person for r in self._graph.document.residences if r.household in homes}
            yield self._born({p for p in there | {subject} if self.is_child(p)}, on)
            for mother in self._relatives.of_sex(parents, "female") if on else ():
                yield self.with_parent(mother, on)

    def _born(self, people: Iterable[str], on: Span | None) -> tuple[str, ...]:
        alive = (p for p in people if self._alive_born(p))
        return self._graph.in_file_order(set(self._born_by(alive, on)))

    def _counts(self, people: Sequence[str], phrase: KinPhrase) -> bool:
        count = sum(self._graph.person(p).number for p in people)
        return count > 1 if phrase.number is None else count == phrase.number

    def is_child(self, person: str) -> bool:
        """Return whether somebody is of the subject child's generation, or a child as far as is drawn."""
        if person not in self._young:
            self._young[person] = self._may_be_child(person)
        return self._young[person]

    def _may_be_child(self, person: str) -> bool:
        if person not in self._graph.rank:
            return False
        if person in self._subjects:
            return True
        if self._graph.children_of(person) or self._graph.partners_of(person):
            return False
        born = born_span(self._graph.person(person)).latest
        if born is None or not self._subjects:
            return bool(self._graph.parents_of(person))
        subject = born_span(self._graph.person(self._subjects[0])).earliest
        return subject is None or abs(born.year - subject.year) < _GENERATION
