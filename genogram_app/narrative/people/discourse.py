"""Whom a text has spoken of up to a place, and whom a pronoun there can mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from genogram_app.family.graph import FamilyGraph
from genogram_app.narrative.lexicon import SexOfTerm, words
from genogram_app.narrative.people.clauses import infinitive_between
from genogram_app.narrative.people.references import MOST_POSSIBLE, Reference
from genogram_app.narrative.sentences import Sentence
from genogram_app.narrative.tokens import Token

Case: TypeAlias = Literal["subject", "object", "possessive"]
_FURTHEST_BACK = 3
"""How many sentences of a paragraph a pronoun reaches back."""
_TURNS = words(
    """told asked met phoned rang called texted accused assaulted hit punched attacked pushed blamed argued
    saw found helped visited informed contacted threatened resembled followed joined knew hurt"""
)
"""Verbs after which the next "he" may be either of two men."""
_TELLS = words("told informed phoned rang texted")
_ADVISES = words("should must could might needed ought would may")
_SAYS = words("said says stated told reported that disclosed claimed alleged explained thought believed")


@dataclass(frozen=True, slots=True)
class Heard:
    """Somebody spoken of: the phrase, and whether it is a subject, or somebody who is no family."""

    first: int
    last: int
    people: tuple[str, ...] = ()
    absent: str = ""
    candidates: tuple[str, ...] = ()
    sex: SexOfTerm = "any"
    plural: bool = False
    subject: bool = False
    outsider: bool = False
    pronoun: bool = False

    @property
    def who(self) -> tuple[str, ...]:
        """What is the same for two phrases that mean the same people."""
        if self.people or self.absent:
            return self.people or (f"absent:{self.absent}",)
        return ("no family",) if self.outsider else (f"?{self.first}",)


def heard(reference: Reference, *, subject: bool) -> Heard:
    """Return a reference as somebody spoken of."""
    r = reference
    pronoun = r.kind == "pronoun"
    return Heard(r.first, r.last, r.people, r.absent, r.candidates, r.sex, r.plural, subject, pronoun=pronoun)


class Discourse:
    """Remembers who has been spoken of, in order, and says whom a pronoun means."""

    def __init__(
        self, tokens: Sequence[Token], sentences: Sequence[Sentence | None], graph: FamilyGraph
    ) -> None:
        """Take the tokens of a text, the sentence of each, and the family."""
        self._tokens = tokens
        self._sentences = sentences
        self._graph = graph
        self._heard: list[Heard] = []

    def hear(self, one: Heard, *, whole: bool = False) -> None:
        """Remember that somebody has been spoken of; if `whole`, instead of by the phrases within."""
        while whole and self._heard and self._heard[-1].first >= one.first:
            self._heard.pop()
        if one.plural and not one.subject:
            # Nobody in a list is a subject where the list is none.
            within = (n for n, h in enumerate(self._heard[-8:]) if one.first <= h.first <= h.last <= one.last)
            for n in within:
                at = max(0, len(self._heard) - 8) + n
                self._heard[at] = replace(self._heard[at], subject=False)
        self._heard.append(one)

    def ending_at(self, last: int) -> Heard | None:
        """Return whoever was spoken of by the longest phrase that ends at a token."""
        found = [h for h in self._heard[-6:] if h.last == last]
        return min(found, key=lambda h: h.first, default=None)

    def last_of(self, last: int) -> Heard | None:
        """Return the one person spoken of last in what ends at a token: Kit in "Robin, Tess and Kit"."""
        found = [h for h in self._heard[-8:] if h.last == last and not h.plural]
        return max(found, key=lambda h: h.first, default=None)

    def recent(self, i: int, *, back: int = _FURTHEST_BACK) -> Iterator[list[Heard]]:
        """Yield who was spoken of before a token: in its sentence, in the one before, and so on."""
        sentence = self._sentences[i]
        if sentence is None:
            return
        at: Sentence = sentence
        found: list[Heard] = []
        steps = 0
        for one in reversed(self._heard):
            where = self._sentences[one.first]
            if where is None or one.first >= i or one.last >= i:
                continue
            if where.paragraph != sentence.paragraph:
                break
            if where is not at:
                yield found[::-1]
                found, at, steps = [], where, steps + 1
                if steps > back:
                    return
            found.append(one)
        yield found[::-1]

    def one(
        self, i: int, sex: SexOfTerm, case: Case, without: Sequence[str] = ()
    ) -> tuple[Heard | None, tuple[str, ...]]:
        """Return the one person whom a pronoun at a token means, or None; and all whom it can."""
        here, doer = True, None
        for near in self.recent(i):
            able = [h for h in near if not h.plural and self._may_be(h, sex) and h.who != tuple(without)]
            if case == "object":
                doer = self._doer(near, i) if here else doer
                able = [h for h in able if doer is None or h.who != doer.who]
            if able:
                chosen = self._here(able, i, case) if here else self._before(near, able, case)
                if chosen is not None and here and case == "subject" and self._may_go_back(chosen, i, sex):
                    chosen = None
                return chosen, tuple(dict.fromkeys(p for h in able for p in h.people or h.candidates))
            here = False
        return None, ()

    def possible(self, i: int, sex: SexOfTerm, case: Case, without: Sequence[str] = ()) -> tuple[str, ...]:
        """Return whom a pronoun at a token may mean, those who did something first."""
        found: dict[str, None] = {}
        for back, near in enumerate(self.recent(i)):
            doer = self._doer(near, i) if case == "object" and back == 0 else None
            able = [h for h in near if self._may_be(h, sex) and not h.outsider and h.who != tuple(without)]
            able = [h for h in able if sex == "any" or not h.plural]
            able = [h for h in able if doer is None or h.who != doer.who]
            for one in sorted(able, key=lambda h: (not h.subject, -h.first)):
                found.update(dict.fromkeys(self._drawn_of_sex(one.people or one.candidates, sex)))
        return tuple(found)[:MOST_POSSIBLE]

    def _drawn_of_sex(self, people: Sequence[str], sex: SexOfTerm) -> tuple[str, ...]:
        drawn = (p for p in people if p in self._graph.rank)
        return tuple(p for p in drawn if sex == "any" or self._graph.person(p).sex in (sex, "not_known"))

    def _here(self, able: Sequence[Heard], i: int, case: Case) -> Heard | None:
        """The one meant among those of the same sentence."""
        found = {h.who: h for h in able}
        if len(found) == 1:
            return _of_family(able[-1])
        subjects = {h.who: h for h in able if h.subject}
        if case == "object" or len(subjects) != 1:
            return None
        chosen = next(iter(subjects.values()))
        others = [h for h in able if h.who != chosen.who]
        if all(o.outsider for o in others):
            # "Callie told the health visitor that she …": whoever speaks, speaks of herself.
            return _of_family(chosen)
        if self._turns(chosen):
            return _of_family(chosen) if self._speaks_of_self(chosen, able, i) else None
        if self._is_topic(chosen, able, i):
            return _of_family(chosen)
        if any(not self._owns(o) and o.first > chosen.first for o in others):
            return None
        return _of_family(chosen)

    def _before(self, near: Sequence[Heard], able: Sequence[Heard], case: Case) -> Heard | None:
        """The one meant among those of an earlier sentence."""
        found = {h.who: h for h in able}
        last = able[-1]
        if len(found) == 1:
            return _of_family(last)
        subjects = {h.who: h for h in able if h.subject}
        if len(subjects) != 1 or case != "subject":
            return None
        chosen = next(iter(subjects.values()))
        later = [h for h in near if h.outsider and not h.plural and h.first > chosen.last]
        return None if later or self._turns(chosen) else _of_family(chosen)

    def _may_go_back(self, chosen: Heard, i: int, sex: SexOfTerm) -> bool:
        """Whether "June said that she" may speak of somebody who was the subject of the sentence before."""
        if not any(t.lower in _SAYS for t in self._tokens[max(0, i - 2) : i]):
            return False
        near = self.recent(i)
        next(near, None)
        return any(h.subject and h.who != chosen.who and self._may_be(h, sex) for h in next(near, []))

    def _speaks_of_self(self, chosen: Heard, able: Sequence[Heard], i: int) -> bool:
        """Whether "she told June that she …" is said by whom the text tells of, and not as advice to June."""
        after = self._tokens[i + 1].lower if i + 1 < len(self._tokens) else ""
        if self._tokens[i - 1].lower != "that" or after in _ADVISES:
            return False
        tells = any(t.lower in _TELLS for t in self._tokens[chosen.last + 1 : chosen.last + 4])
        return tells and (chosen.pronoun or self._is_topic(chosen, able, i))

    def _is_topic(self, chosen: Heard, able: Sequence[Heard], i: int) -> bool:
        """Whether the sentence goes on about the subject of the one before, or has said "he" of him."""
        if any(h.pronoun and h.who == chosen.who for h in able):
            return True
        near = self.recent(i)
        next(near, None)
        return any(h.subject and h.who == chosen.who for h in next(near, []))

    def _turns(self, one: Heard) -> bool:
        return any(t.lower in _TURNS for t in self._tokens[one.last + 1 : one.last + 4])

    def _owns(self, one: Heard) -> bool:
        """Whether somebody is only spoken of as the owner of what follows."""
        after = one.last + 1
        return after < len(self._tokens) and self._tokens[after].kind == "possessive"

    def _doer(self, near: Sequence[Heard], i: int) -> Heard | None:
        """Who does what is done to whoever "him" at a token is, and so cannot be him."""
        doer = next((h for h in reversed(near) if h.subject), None)
        if doer is None or infinitive_between(self._tokens, doer.last + 1, i):
            return None
        return doer

    def _may_be(self, one: Heard, sex: SexOfTerm) -> bool:
        if sex == "any" or one.outsider:
            return True
        if one.sex not in (sex, "any"):
            return False
        people = one.people or one.candidates
        drawn = [self._graph.person(p).sex for p in people if p in self._graph.rank]
        return not drawn or sex in drawn or "not_known" in drawn


def _of_family(one: Heard) -> Heard | None:
    return None if one.outsider else one
