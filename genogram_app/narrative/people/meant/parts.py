"""Who a part of several is: "the elder of the two boys", "the latter"; "one of the boys" is nobody sure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from genogram_app.family.born import born_span
from genogram_app.family.graph import FamilyGraph
from genogram_app.narrative.lexicon import NUMBERS, words
from genogram_app.narrative.people.clauses import verb_follows
from genogram_app.narrative.people.linking import Linked
from genogram_app.narrative.people.pronouns.discourse import Discourse
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.sentences import Sentence
from genogram_app.narrative.tokens import Token

_ANY_OF = words(
    """one some several most many few half neither none either any rest majority other others another last
    first second third older oldest elder eldest younger youngest"""
)
_ELDEST = words("older oldest elder eldest")
_YOUNGEST = words("younger youngest")
_COPULAS = words("is was are were be been being as became")
_OF_TWO = words("older elder younger")
_THOSE = (("the", "two"), ("the", "three"), ("these", "two"), ("them",), ("these",))
_TWO = 2
_MOST_BETWEEN = 4
"""Tokens between two names that "and" joins, as in "with Dale and then with Owen"."""


class PartsOf:
    """Answers who is meant of several, by one pass over a text."""

    def __init__(
        self,
        tokens: Sequence[Token],
        sentences: Sequence[Sentence | None],
        graph: FamilyGraph,
        discourse: Discourse,
        names: Mapping[int, Linked],
    ) -> None:
        """Take the tokens, the sentence of each, the family, who has been spoken of, and the names."""
        self._tokens, self._sentences = tokens, sentences
        self._graph = graph
        self._discourse = discourse
        self._names = names

    def part(self, found: Reference) -> Reference:
        """Return a phrase for several behind "one of" or "the elder of" as what that makes of it."""
        i = found.first - 2
        if not found.plural or i < 0 or self._tokens[i + 1].lower != "of":
            return found
        word, before = self._tokens[i].lower, self._tokens[i - 1].lower if i else ""
        if word not in _ANY_OF and (word not in NUMBERS or before in ("the", "all", "these")):
            return found
        one = self._by_age(word, found.people) if before == "the" and not self._is_said(i - 1) else ""
        if one:
            return self._description(i - 1, found.last, one, found.people)
        return replace(found, kind="description", people=(), candidates=found.people or found.candidates)

    def at(self, i: int) -> Reference | None:
        """Return "the latter", "the former" or "the older of the two" at a token; None for anything else."""
        if i + 2 >= len(self._tokens) or self._tokens[i].lower != "the":
            return None
        word = self._tokens[i + 1].lower
        if word in ("latter", "former"):
            goes_on = verb_follows(self._tokens, i + 2) or self._tokens[i + 2].text in ".,;)"
            two = self._two_named(i) if goes_on else ()
            return self._description(i, i + 1, two[word == "latter"], two) if two else None
        if word in _ELDEST | _YOUNGEST and self._tokens[i + 2].lower == "of" and not self._is_said(i):
            behind = tuple(t.lower for t in self._tokens[i + 3 : i + 5])
            those = next((t for t in _THOSE if behind[: len(t)] == t), None)
            last = i + 2 + len(those or ())
            if those and (last + 1 >= len(self._tokens) or not self._tokens[last + 1].capital):
                group = self._group(i)
                one = self._by_age(word, group)
                return self._description(i, last, one, group) if one else None
        return None

    def _is_said(self, first: int) -> bool:
        """Whether a description is said of somebody: "Tess is the younger of the two" tells their order."""
        return first > 0 and self._tokens[first - 1].lower in _COPULAS

    def _description(self, first: int, last: int, one: str, of: Sequence[str]) -> Reference:
        return Reference(first, last, "description", (one,), candidates=tuple(of))

    def _by_age(self, word: str, people: Sequence[str]) -> str:
        """The eldest or the youngest of several, where their dates of birth leave no doubt."""
        fewest = len(people) == _TWO if word in _OF_TWO else len(people) >= _TWO
        if not fewest or word not in _ELDEST | _YOUNGEST or any(p not in self._graph.rank for p in people):
            return ""
        born = {p: born_span(self._graph.person(p)) for p in people}
        for one, span in born.items():
            others = [other for p, other in born.items() if p != one]
            if all(span.is_before(o) if word in _ELDEST else o.is_before(span) for o in others):
                return one
        return ""

    def _group(self, i: int) -> tuple[str, ...]:
        """Those spoken of together last."""
        for near in self._discourse.recent(i, back=2):
            groups = [h.people for h in near if h.plural and len(h.people) > 1]
            single = tuple(dict.fromkeys(h.people[0] for h in near if len(h.people) == 1))
            if groups or len(single) == _TWO:
                return groups[-1] if groups else single
        return ()

    def _two_named(self, i: int) -> tuple[str, ...]:
        """The two named last before a token, in its sentence or the one before, in the order of the text."""
        for near in self._named_before(i):
            people = [one.people for one in near if len(one.people) == 1]
            if len(people) < len(near):
                return ()
            if len(dict.fromkeys(people)) == _TWO or (len(near) > _TWO and self._joined(*near[-_TWO:])):
                two = tuple(dict.fromkeys(p for (p,) in people))[-_TWO:]
                return two if len(two) == _TWO else ()
            if people:
                return ()
        return ()

    def _named_before(self, i: int) -> Iterator[list[Linked]]:
        """The names of the sentence before a token, then those of the sentence before that one."""
        here = self._sentences[i]
        for _ in range(_TWO):
            found: list[Linked] = []
            at = i - 1
            while at >= 0 and self._sentences[at] is here:
                if at in self._names:
                    found.insert(0, self._names[at])
                at -= 1
            yield found
            before = self._sentences[at] if at >= 0 else None
            if here is None or before is None or before.paragraph != here.paragraph:
                return
            i, here = at + 1, before

    def _joined(self, one: Linked, other: Linked) -> bool:
        """Whether "and" stands close between two names."""
        between = self._tokens[one.last + 1 : other.first]
        return len(between) <= _MOST_BETWEEN and any(t.lower in ("and", "or", "then") for t in between)
