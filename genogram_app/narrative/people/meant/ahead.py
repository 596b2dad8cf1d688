"""Whom a pronoun means whose name comes behind it: "Until she was twelve Poppy lived there"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from genogram_app.narrative.lexicon import SexOfTerm, words
from genogram_app.narrative.people.clauses import is_subject
from genogram_app.narrative.people.linking import Linked
from genogram_app.narrative.people.names.others import is_other
from genogram_app.narrative.people.pronouns.discourse import Discourse
from genogram_app.narrative.people.spotting import Spotted

_OPENS = words(
    "until till when while whilst after before once since although though because from by as despite"
)
"""Words that begin a sentence whose main clause comes later."""
_JOINS = frozenset({"and", "&", ","})


class Ahead:
    """Finds in a text the subject of the main clause, for a pronoun in a clause before it."""

    def __init__(self, spotted: Spotted, discourse: Discourse, names: Mapping[int, Linked]) -> None:
        """Take what was spotted in a text, who has been spoken of, and the names."""
        self._tokens, self._sentences, self._graph = (
            spotted.narrative.tokens,
            spotted.sentences,
            spotted.graph,
        )
        self._discourse, self._names = discourse, names
        self._professionals = spotted.professionals

    def named(self, i: int, sex: SexOfTerm, *, plural: bool) -> tuple[str, ...]:
        """Return who is named behind the pronoun at a token, where nobody spoken of before can be meant."""
        first = self._first(i)
        if self._tokens[first].lower not in _OPENS or any(self._discourse.recent(i)):
            return ()
        people = tuple(self._subject(i))
        if plural:
            return people if len(people) > 1 else ()
        return people if len(people) == 1 and self._graph.person(people[0]).sex in (sex, "not_known") else ()

    def _first(self, i: int) -> int:
        """The first token of the sentence of a token."""
        while i and self._sentences[i - 1] is self._sentences[i]:
            i -= 1
        return i

    def _subject(self, i: int) -> Iterator[str]:
        """Yield those of the first name, or list of names, behind a token, if it is a subject."""
        listed = self._listed(i)
        if listed and is_subject(self._tokens, listed[0].first, listed[-1].last):
            for one in listed:
                yield from one.people if len(one.people) == 1 else ()

    def _is_other(self, k: int) -> bool:
        return k in self._professionals or is_other(self._tokens[k])

    def _listed(self, i: int) -> Sequence[Linked]:
        found: list[Linked] = []
        k = i + 1
        while k < len(self._tokens) and self._sentences[k] is self._sentences[i]:
            one = self._names.get(k)
            if one is not None:
                found.append(one)
                k = one.last
            elif self._is_other(k) or (found and self._tokens[k].lower not in _JOINS):
                break
            k += 1
        return found
