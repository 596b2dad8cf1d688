"""Which couple a text means by "they", "the couple" or "the relationship": those it has told of before."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from genogram_app.family.graph import FamilyGraph
from genogram_app.narrative.claims.claim import ABSENT, Who, is_drawn
from genogram_app.narrative.lines import Line

_UNMARRIED = frozenset({"engaged", "cohabiting", "living_apart", "casual"})
Pair: TypeAlias = frozenset[Who]


def _only(pairs: Collection[Pair]) -> Pair | None:
    return next(iter(pairs)) if len(pairs) == 1 else None


@dataclass(slots=True)
class KnownCouples:
    """The couples known so far, in reading order: those told of, those drawn, and parents of one child."""

    graph: FamilyGraph
    _told: list[Pair] = field(default_factory=list)
    _told_here: list[Pair] = field(default_factory=list)
    _here: dict[Who, int] = field(default_factory=dict)
    _paragraph: int = -1
    _before: tuple[Pair, ...] = ()
    _met_here: Pair | None = None
    _unsure: bool = False

    def hear(self, line: Line) -> None:
        """Go on to the next sentence."""
        if line.sentence.paragraph != self._paragraph:
            self._before = tuple(self._told_here)
            self._told_here, self._here, self._met_here, self._unsure = [], {}, None, False
            self._paragraph = line.sentence.paragraph
        for reference in line.references:
            absent = (f"{ABSENT}{reference.absent}",) if reference.absent else ()
            self._here.update(dict.fromkeys((*reference.people, *absent), line.sentence.start))

    def tell(self, one: Who, other: Who) -> None:
        """Remember that the text has spoken of two people as a couple."""
        self._told.append(frozenset((one, other)))
        self._told_here.append(frozenset((one, other)))
        self._unsure = False

    def lose(self) -> None:
        """Remember that the text has gone on to a couple of whom it is not certain who they are."""
        self._unsure = True

    def meet(self, one: Who, other: Who) -> None:
        """Remember that two people met, of whom the paragraph may go on to tell as a couple."""
        self._met_here = frozenset((one, other))

    def knows(self, one: Who, other: Who) -> bool:
        """Return whether two people are known to be or have been a couple."""
        if frozenset((one, other)) in self._told:
            return True
        if not (is_drawn(one) and is_drawn(other)):
            return False
        shared = set(self.graph.children_of(one)) & set(self.graph.children_of(other))
        return bool(shared) or bool(self.graph.partnerships_between(one, other))

    def meant(self, member: Who | None = None, *, near: bool = False, married: bool = False) -> Pair | None:
        """Return the one couple that can be meant here, of which `member` is one where somebody is named.

        With `near` only couples of whom both are spoken of in the paragraph, with `married` only one who may
        have been married.
        """
        if self._unsure and member is None:
            return None
        told = [pair for pair in self._told_here if member is None or member in pair]
        told = [pair for pair in told if not married or self._may_have_married(pair)]
        if told:
            return told[-1]
        if self._met_here is not None and not married and (member is None or member in self._met_here):
            return self._met_here
        here = {pair for pair in self._near(member) if not married or self._may_have_married(pair)}
        if here or near:
            return _only(here) or _only(self._latest(here))
        if member is not None:
            of_member = [pair for pair in self._told if member in pair]
            return of_member[-1] if of_member else None
        before = set(self._before)
        return self._before[-1] if len(before) == 1 else None

    def _may_have_married(self, pair: Pair) -> bool:
        """Whether two are not drawn as a couple who never were more than together."""
        drawn = self.graph.partnerships_between(*pair) if all(map(is_drawn, pair)) else ()
        stages = [stage.status for couple in drawn for stage in couple.stages]
        return not stages or any(status not in _UNMARRIED for status in stages)

    def at_home(self, member: Who, household: str) -> Pair | None:
        """Return the one known couple whose other partner is drawn as living in a household."""
        living = {r.person for r in self.graph.document.residences if r.household == household}
        found = {person for person in living if person != member and self.knows(member, person)}
        return frozenset((member, *found)) if len(found) == 1 else None

    def shared(self, pair: Pair, household: str) -> bool:
        """Return whether both of a couple are drawn as having lived in a household."""
        living = {r.person for r in self.graph.document.residences if r.household == household}
        return pair <= living

    def _latest(self, pairs: Iterable[Pair]) -> set[Pair]:
        """Those couples of whom somebody is spoken of in the last sentence that speaks of any."""
        found = list(pairs)
        last = max((self._here[who] for pair in found for who in pair), default=-1)
        return {pair for pair in found if any(self._here[who] == last for who in pair)}

    def _near(self, member: Who | None) -> set[Pair]:
        """The known couples of whom both are spoken of in the paragraph."""
        here = list(self._here)
        return {
            frozenset((one, other))
            for n, one in enumerate(here)
            for other in here[n + 1 :]
            if member in (None, one, other) and self.knows(one, other)
        }

    def may_be(self, one: Who, other: Who) -> bool:
        """Return whether two can be a couple: not close relatives, nor a child and a parent's partner."""
        if one == other:
            return False
        if not (is_drawn(one) and is_drawn(other)):
            return True
        graph = self.graph
        for first, second in ((one, other), (other, one)):
            parents = graph.parents_of(first)
            above = {p for parent in parents for p in (parent, *graph.parents_of(parent))}
            partners = {p for parent in parents for p in graph.partners_of(parent)}
            if second in above | partners:
                return False
        return not set(graph.parents_of(one)) & set(graph.parents_of(other))
