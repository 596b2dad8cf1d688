"""What became of every phrase that may mean somebody: linked, not drawn, not family, or unclear."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, TypeAlias

from genogram_app.model.values import value_object
from genogram_app.narrative.people.kin.appositions import name_after
from genogram_app.narrative.people.references import Reference, ReferenceKind
from genogram_app.narrative.people.spotting import Spotted
from genogram_app.narrative.scope import states_facts

WordsState: TypeAlias = Literal["linked", "not_drawn", "not_family", "unclear"]


@value_object
class Words:
    """Some words of a text and whom they mean: half-open offsets into the original text.

    `people` are those who are certainly meant, `candidates` all who can be; `how` is what kind of phrase it
    is, or "corrected" where a person has said whom the words mean, and `reference` all that was read of it.
    """

    start: int
    end: int
    state: WordsState
    people: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    how: ReferenceKind | Literal["corrected", "professional"] = "name"
    reference: Reference | None = None


def words_of(spotted: Spotted, references: Iterable[Reference]) -> tuple[Words, ...]:
    """Return the phrases of a text that speak of people, in order; of joined phrases each part."""
    found = [*_spoken(spotted, references), *_professionals(spotted)]
    return tuple(sorted(found, key=lambda words: (words.start, words.end)))


def _spoken(spotted: Spotted, references: Iterable[Reference]) -> Iterator[Words]:
    by_hand = {one.first for one in spotted.corrected}
    single = [part for reference in references for part in _parts(reference)]
    beside = _Beside(spotted, single)
    for reference in single:
        how = "corrected" if reference.first in by_hand else reference.kind
        start, end = _original(spotted, reference.first, reference.last)
        people = reference.people or beside.said_of(reference)
        state = _state(spotted, reference, people)
        yield Words(start, end, state, people, reference.candidates, how, reference)


def _parts(reference: Reference) -> Iterator[Reference]:
    if not reference.parts:
        yield reference
    for part in reference.parts:
        yield from _parts(part)


def _state(spotted: Spotted, reference: Reference, people: Sequence[str]) -> WordsState:
    if people:
        return "linked"
    if reference.absent:
        return "not_drawn"
    return "not_family" if _in_general(spotted, reference) else "unclear"


def _in_general(spotted: Spotted, reference: Reference) -> bool:
    """Whether the words stand where a report tells no facts: "the fathers of all the children" in advice."""
    sentence = spotted.sentences[reference.first]
    return sentence is not None and reference.kind not in ("name", "code") and not states_facts(sentence)


class _Beside:
    """The names of a text, to find the one that a description of somebody stands beside."""

    def __init__(self, spotted: Spotted, references: Iterable[Reference]) -> None:
        named = [r for r in references if r.kind in ("name", "code") and len(r.people) == 1]
        self._tokens, self._graph = spotted.narrative.tokens, spotted.graph
        self._starts = {r.first: r.people for r in named}
        self._ends = {r.last: r.people for r in named}
        self._lasts = {r.first: r.last for r in named}

    def said_of(self, described: Reference) -> tuple[str, ...]:
        """Return whom "a daughter, Wren" and "Imani, his girlfriend, …" speak of, where a name says it."""
        if described.kind not in ("kin", "description", "role") or described.plural or described.absent:
            return ()
        after = name_after(self._tokens, described.last, self._starts, self._lasts)
        people = (after,) if after else self._before(described)
        return people if people and self._fits(people[0], described) else ()

    def _before(self, described: Reference) -> tuple[str, ...]:
        between = self._text(described.first - 1), self._text(described.last + 1)
        return self._ends.get(described.first - 2, ()) if between in ((",", ","), (",", ".")) else ()

    def _fits(self, person: str, described: Reference) -> bool:
        sex = self._graph.person(person).sex
        may_be = not described.candidates or person in described.candidates
        return may_be and (sex == "not_known" or described.sex in ("any", sex))

    def _text(self, at: int) -> str:
        return self._tokens[at].text if 0 <= at < len(self._tokens) else ""


def _professionals(spotted: Spotted) -> Iterator[Words]:
    """Runs of tokens that name professionals, and words that a person has said mean no family."""
    by_hand = {i for one in spotted.corrected for i in range(one.first, one.last + 1)}
    first: int | None = None
    for i in sorted(spotted.professionals):
        first = i if first is None else first
        if i + 1 not in spotted.professionals:
            start, end = _original(spotted, first, i)
            how: Literal["corrected", "professional"] = "corrected" if first in by_hand else "professional"
            yield Words(start, end, "not_family", how=how)
            first = None


def _original(spotted: Spotted, first: int, last: int) -> tuple[int, int]:
    tokens = spotted.narrative.tokens
    return spotted.narrative.original(tokens[first].start, tokens[last].end)
