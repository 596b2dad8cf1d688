"""Facts drawn as stated or established of which the text seems to speak only with doubt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import dropwhile, pairwise
from typing import TypeAlias

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.narrative.claims.claim import ArePartners, IsParent
from genogram_app.review.passages.couples.words import COUPLE
from genogram_app.review.passages.doubt_words import DOUBT, HEDGE, TOLD, proves
from genogram_app.review.passages.drawn_as_sure import Drawn, drawn_as_sure
from genogram_app.review.passages.looking import look_again
from genogram_app.review.passages.passage import Passage, Passages
from genogram_app.review.passages.people.told_parents import PARENT

_IS_PARENT = re.compile(
    r"\b(?:is|was|be|as|being) (?:the|her|his|their) (?:\w+'s )?(?:father|dad|mother|mum)\b"
)
"""Words by which somebody is said to be a parent, and not only called so."""
Block: TypeAlias = tuple[int, int]
"""A paragraph of one of the texts."""


def certainties_not_found(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each fact drawn as sure that no sentence about it says plainly."""
    expected = frozenset(p.id for p in graph.document.people if p.kind != "person")
    said = _Said(passages, frozenset(graph.document.case.subjects), expected)
    for fact in drawn_as_sure(graph):
        doubtful = said.doubtful(fact)
        if doubtful and not said.is_plainly_told(fact) and not said.is_borne_out(fact):
            yield look_again(
                "certainty-not-found",
                f"The drawing has {fact.words} as {fact.certainty}; the text seems to be in doubt about it.",
                fact.people,
                fact.facts,
                (*doubtful[:_DOUBTS_FIRST], *said.passed_on(fact), *doubtful[_DOUBTS_FIRST:]),
            )


_DOUBTS_FIRST = 2
"""So many sentences with doubts are quoted before those that pass on who says it."""


@dataclass(frozen=True)
class _Said:
    """What the sentences say of a fact."""

    passages: Passages
    subjects: frozenset[str]
    expected: frozenset[str]

    @cached_property
    def _blocks(self) -> Mapping[Block, list[Passage]]:
        found: dict[Block, list[Passage]] = {}
        for passage in self.passages.all:
            found.setdefault(_block(passage), []).append(passage)
        return found

    @cached_property
    def _spoken_of_in(self) -> Mapping[Block, frozenset[str]]:
        """Of whom each paragraph speaks."""
        return {
            block: frozenset().union(*(p.spoken_of for p in told)) for block, told in self._blocks.items()
        }

    @cached_property
    def _of(self) -> Mapping[str, list[Passage]]:
        """By person, the passages that speak of them or follow closely on one that does."""
        found: dict[str, list[Passage]] = {}
        for passage in self.passages.all:
            for person in passage.around_it:
                found.setdefault(person, []).append(passage)
        return found

    @cached_property
    def _at(self) -> Mapping[str, list[Passage]]:
        """By household, the passages that name it."""
        found: dict[str, list[Passage]] = {}
        for passage in self.passages.all:
            for household in passage.households:
                found.setdefault(household, []).append(passage)
        return found

    def doubtful(self, fact: Drawn) -> list[Passage]:
        """Return the sentences that cast doubt on a fact, those that say most about it first."""
        if fact.certainty != "established":
            told = [p for p in self._about(fact, set(fact.people)) if p.says(DOUBT) and p.says(HEDGE)]
            return [p for p in told if set(fact.people) <= p.spoken_of]
        whom = self._named(fact) - self.subjects or self._named(fact)
        behind = [p for block in self._in_blocks(fact, whom) for p in self._behind(block, whom)]
        doubts = [p for p in dict.fromkeys(behind) if p.says(DOUBT)]
        if not doubts and fact.topic is PARENT and self.expected & set(fact.people):
            doubts = self._only_said(fact, whom)
        return sorted(doubts, key=lambda p: -((whom <= p.spoken_of) + p.says(fact.topic) + p.says(HEDGE)))

    def _only_said(self, fact: Drawn, whom: set[str]) -> list[Passage]:
        """The sentences by which somebody says who the father of an unborn child is, if none is plain."""
        named = [p for p in self._about(fact, whom) if p.says(_IS_PARENT)]
        return named if all(p.says(TOLD) for p in named) else []

    def passed_on(self, fact: Drawn) -> list[Passage]:
        """Return the sentences that only pass on what somebody said of everybody concerned.

        Those on the topic come first: they may name one of two, and the other just before.
        """
        whom = set(fact.people)
        told = [p for p in self._of.get(min(whom), []) if p.says(TOLD) and not p.says(DOUBT)]
        of_all = [p for p in told if whom <= p.spoken_of]
        on_topic = [p for p in self._about(fact, self._named(fact)) if p.says(TOLD)]
        return list(dict.fromkeys((*on_topic, *of_all)))

    @cached_property
    def _plain(self) -> frozenset[tuple[re.Pattern[str], frozenset[str]]]:
        """Who is said to be a parent or a partner of whom without any doubt, by the topic of such facts."""
        topics = {IsParent: PARENT, ArePartners: COUPLE}
        return frozenset(
            (topics[type(claim)], frozenset(claim.people))
            for reading in self.passages.readings
            for claim in reading.claims
            if isinstance(claim, IsParent | ArePartners) and claim.said.stance.plain
        )

    def is_plainly_told(self, fact: Drawn) -> bool:
        """Return whether a text says a fact as its own, whatever else a sentence with it leaves open."""
        return fact.certainty != "established" and (fact.topic, frozenset(fact.people)) in self._plain

    def is_borne_out(self, fact: Drawn) -> bool:
        """Whether a sentence says a fact plainly or, for one drawn as established, what proves it."""
        whom = self._named(fact)
        about = self._about(fact, whom)
        if fact.certainty != "established":
            return any(not p.says(DOUBT) and not p.says(TOLD) for p in about)
        told = [(p, whom != set(fact.people)) for p in about] + [(p, True) for p in self._settling(fact)]
        return any(
            proves(clause, fact.proof)
            for p, alone in told
            for clause in _clauses(p, fact.people, alone=alone)
        )

    def _settling(self, fact: Drawn) -> list[Passage]:
        """The sentences on the first of the people that are on the topic, or in a paragraph that is."""
        first = fact.people[0]
        blocks = {_block(p) for p in self._of.get(first, []) if p.says(fact.topic)}
        return [p for p in self._of.get(first, []) if first in p.spoken_of and _block(p) in blocks]

    def _named(self, fact: Drawn) -> set[str]:
        """Those concerned whom the texts name; everybody where they name nobody."""
        return {person for person in fact.people if self.passages.naming(person)} or set(fact.people)

    def _about(self, fact: Drawn, whom: set[str]) -> list[Passage]:
        """The sentences on the topic in which one is spoken of, and the others in it or just before."""
        among = self._at.get(fact.household, []) if fact.household else self._of.get(min(whom), [])
        return [
            passage
            for passage in among
            if whom <= passage.around_it
            and not whom.isdisjoint(passage.spoken_of)
            and passage.says(fact.topic)
        ]

    def _in_blocks(self, fact: Drawn, whom: set[str]) -> Iterator[Block]:
        """The paragraphs that speak of everybody concerned and of the topic."""
        for block in dict.fromkeys(_block(p) for p in self._of.get(min(whom), [])):
            told = self._blocks[block]
            together = whom <= self._spoken_of_in[block]
            if together and _is_at_home(told, fact) and any(p.says(fact.topic) for p in told):
                yield block

    def _behind(self, block: Block, whom: set[str]) -> Iterator[Passage]:
        """The sentences of a paragraph from the first on that speaks of one of some people, and the next."""
        yield from dropwhile(lambda p: whom.isdisjoint(p.spoken_of), self._blocks[block])
        yield from self._blocks.get((block[0], block[1] + 1), [])[:1]


def _block(passage: Passage) -> Block:
    return id(passage.reading), passage.line.sentence.paragraph


def _is_at_home(passages: Sequence[Passage], fact: Drawn) -> bool:
    return not fact.household or any(fact.household in passage.households for passage in passages)


def _clauses(passage: Passage, people: Sequence[str], *, alone: bool) -> Iterator[str]:
    """The parts of a sentence in which somebody may be spoken of; the whole where nobody is named.

    With `alone` only those that name nobody else.
    """
    start = passage.line.sentence.start
    ends = [0, *(m.end() for m in _PART.finditer(passage.words)), len(passage.words)]
    for first, last in pairwise(ends if passage.named else (0, len(passage.words))):
        named = [n.people for n in passage.named if first <= n.start - start < last and n.people]
        others = alone and any(one.isdisjoint(people) for one in named)
        if not others and (not named or any(not one.isdisjoint(people) for one in named)):
            yield passage.words[first:last]


_PART = re.compile(r"; | but | and that | whereas | while | although | though ")
