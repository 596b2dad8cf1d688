"""Whom a text has spoken of up to a place, the nearest sentence first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from typing import Literal, TypeAlias

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import SexOfTerm
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.sentences import Sentence
from genogram_app.narrative.tokens import Token

Case: TypeAlias = Literal["subject", "object", "possessive"]
_FURTHEST_BACK = 3
"""How many sentences of a paragraph a pronoun reaches back."""


@value_object
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
    def meant(self) -> bool:
        """Whether it is certain who is spoken of."""
        return bool(self.people or self.absent)

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
    """Remembers who has been spoken of, in order."""

    def __init__(
        self, tokens: Sequence[Token], sentences: Sequence[Sentence | None], graph: FamilyGraph
    ) -> None:
        """Take the tokens of a text, the sentence of each, and the family."""
        self._tokens = tokens
        self._sentences = sentences
        self._graph = graph
        self._heard: list[Heard] = []
        self._group_within: Heard | None = None

    def hear(self, one: Heard, *, whole: bool = False) -> None:
        """Remember that somebody has been spoken of; if `whole`, instead of by the phrases within."""
        owners: list[Heard] = []
        while whole and self._heard and self._heard[-1].first >= one.first:
            part = self._heard.pop()
            self._group_within = part if part.plural and part.people else self._group_within
            if part.first == one.first and not part.plural and self._owns(part):
                # "Kit's father, Aaron, had not seen him since."
                owners.append(replace(part, subject=False))
        self._heard += owners[-1:]
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

    def groups_ending_at(self, last: int) -> Sequence[Heard]:
        """Return the groups that were spoken of by phrases that end at a token."""
        return [h for h in self._heard[-6:] if h.last == last and h.plural]

    def last_of(self, last: int) -> Heard | None:
        """Return the one person spoken of last in what ends at a token: Kit in "Robin, Tess and Kit"."""
        found = [h for h in self._heard[-8:] if h.last == last and not h.plural]
        return max(found, key=lambda h: h.first, default=None)

    def group_of_line_before(self, i: int) -> tuple[str, ...]:
        """Return whose relative the line before that of a token says somebody is: "mother of Kit and Ann"."""
        group, here = self._group_within, self._sentences[i]
        there = self._sentences[group.first] if group else None
        before = here is not None and there is not None and there.paragraph == here.paragraph - 1
        return group.people if group and before else ()

    def says(self, one: Heard, any_of: Set[str]) -> bool:
        """Return whether one of some words is in the phrase by which somebody was spoken of."""
        return any(t.lower in any_of for t in self._tokens[one.first : one.last + 1])

    def _owns(self, one: Heard) -> bool:
        after = one.last + 1
        return after < len(self._tokens) and self._tokens[after].kind == "possessive"

    def begins(self, i: int, *, within: int = 1) -> bool:
        """Return whether a token is one of the first `within` tokens of its sentence."""
        return i < within or self._sentences[i - within] is not self._sentences[i]

    def last_of_paragraph_before(self, i: int) -> Sequence[Heard]:
        """Return who was spoken of in the last sentence before the paragraph that a token begins."""
        here = self._sentences[i]
        if here is None or not self.begins(i):
            return ()
        found: list[Heard] = []
        for one in reversed(self._heard):
            where = self._sentences[one.first]
            if where is None or where.paragraph != here.paragraph - 1:
                break
            if found and where is not self._sentences[found[0].first]:
                break
            found.insert(0, one)
        return found

    def paragraph_before(self, i: int) -> Sequence[Heard]:
        """Return who was spoken of in the paragraph before that of a token, the last ones first."""
        here, found = self._sentences[i], list[Heard]()
        for one in reversed(self._heard):
            where = self._sentences[one.first]
            if here is None or where is None or where.paragraph < here.paragraph - 1:
                break
            if where.paragraph == here.paragraph - 1:
                found.append(one)
        return found

    def recent(
        self, i: int, *, back: int = _FURTHEST_BACK, paragraphs: bool = False
    ) -> Iterator[list[Heard]]:
        """Yield who was spoken of before a token: in its sentence, in the one before, and so on.

        It ends where the paragraph begins, but for those asked of whole `paragraphs`.
        """
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
            if where.paragraph != sentence.paragraph and not paragraphs:
                break
            if where is not at:
                yield found[::-1]
                found, at, steps = [], where, steps + 1
                if steps > back:
                    return
            found.append(one)
        yield found[::-1]
