"""Whose statuses a sentence means that does not say so again: "the plans were ended"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence

from genogram_app.family.siblings import siblings_of
from genogram_app.model.statuses import term_of
from genogram_app.narrative.claims.claim import HasStatus, Who
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.lines import Line
from genogram_app.narrative.people.pronouns.grown import grown_up
from genogram_app.narrative.sentences import Sentence
from genogram_app.narrative.status_words import StatusPhrase
from genogram_app.narrative.times.when import When

_SORTS = {
    "plan": ("plan", "register"),
    "order": ("order", "home", "adoption", "emergency", "protection"),
    "register": ("register",),
}
"""What may be meant where something is only called a plan, an order or the register."""


def last_told(telling: Telling) -> tuple[HasStatus, ...]:
    """Return what was last told of statuses, in one sentence."""
    return _last_sentence(c for c in telling.told if isinstance(c, HasStatus) and not c.said.stance.denied)


def told_here(line: Line, telling: Telling) -> tuple[HasStatus, ...]:
    """Return what was last told, where that was in this sentence or earlier in its paragraph."""
    last = last_told(telling)
    return last if last and last[0].said.sentence[0] >= _paragraph_start(line, telling) else ()


def whose(telling: Telling, phrase: StatusPhrase) -> tuple[Who, ...]:
    """Return of whom the text last told that such a status was made; nobody where that was not clear."""
    told = _last_sentence(
        c
        for c in telling.told
        if isinstance(c, HasStatus)
        and not c.said.stance.denied
        and c.stage == "made"
        and (c.code == phrase.code if phrase.code else sort_of(c.code) in sorts_of(phrase))
    )
    asked = telling.unclear.get(kind_of(phrase), -1)
    if not told or told[0].said.sentence[0] < asked:
        return ()
    return tuple(dict.fromkeys(claim.person for claim in told))


def code_of_last(telling: Telling, phrase: StatusPhrase, who: Collection[Who]) -> str | None:
    """Return which plan or order was last made of these people."""
    told = [
        c.code
        for c in telling.told
        if isinstance(c, HasStatus)
        and c.person in who
        and c.stage == "made"
        and not c.said.stance.denied
        and sort_of(c.code) in sorts_of(phrase)
    ]
    return told[-1] if told else None


def last_end(line: Line, telling: Telling, who: Collection[Who]) -> When | None:
    """Return when that ended which a new status takes the place of."""
    told = [c for c in told_here(line, telling) if c.stage == "ended" and c.person in who]
    return told[-1].at if told else None


def adult_under_review(telling: Telling) -> tuple[Who, ...]:
    """Return the one adult whom a review is about; nobody where it is about a child, or about several."""
    subjects = telling.graph.document.case.subjects
    return tuple(subjects) if len(subjects) == 1 and grown_up(telling.graph, subjects[0]) else ()


def children_of_the_family(telling: Telling) -> tuple[Who, ...]:
    """Return those the case is about, with their brothers and sisters by birth."""
    graph = telling.graph
    found: dict[Who, None] = {}
    for subject in graph.document.case.subjects:
        found[subject] = None
        siblings = (s for s in siblings_of(graph, subject) if s.kind in ("full", "half", "undetermined"))
        found.update(dict.fromkeys(s.person for s in siblings))
    return tuple(found)


def without_parents(telling: Telling, people: Sequence[Who], code: str) -> tuple[Who, ...]:
    """Return the people of a group without their parents, whom a status for children cannot mean."""
    if sort_of(code) in ("protection", "adult"):
        return tuple(people)
    parents = {
        p for child in people if not child.startswith("absent:") for p in telling.graph.parents_of(child)
    }
    return tuple(person for person in people if person not in parents)


def sort_of(code: str | None) -> str:
    """Return what a status is ("plan", "order"); empty for none that is known."""
    term = term_of(code or "")
    return term.sort if term else ""


def sorts_of(phrase: StatusPhrase) -> tuple[str, ...]:
    """Return what may be meant by what is only called a plan, an order or the register."""
    return _SORTS.get(re.sub(r"s?(?: \(.*)?$", "", phrase.said), ())


def kind_of(phrase: StatusPhrase) -> str:
    """Return the name under which it is kept that it was not clear whose such a status was."""
    return f"status {phrase.code or phrase.said.rstrip('s')}"


def _last_sentence(claims: Iterable[HasStatus]) -> tuple[HasStatus, ...]:
    told = tuple(claims)
    return tuple(c for c in told if c.said.sentence == told[-1].said.sentence)


def child_of_the_paragraph(line: Line, telling: Telling) -> tuple[Who, ...]:
    """Return the one child of the family of whom a paragraph speaks so far; nobody if it speaks of others."""
    children = set(children_of_the_family(telling))
    found: set[Who] = set()
    for sentence in _paragraph(line, telling):
        here = telling.bare.get(sentence.start)
        for reference in here.references if here is not None else ():
            if reference.plural or not reference.people:
                found.update(children.intersection(reference.people or reference.candidates))
            found.update(children.intersection(reference.people))
    return tuple(found) if len(found) == 1 else ()


def _paragraph(line: Line, telling: Telling) -> Iterator[Sentence]:
    """Yield the sentences of the paragraph of a line in order, up to that of the line."""
    sentences = telling.narrative.sentences
    last = bisect_left(sentences, line.sentence.start, key=lambda sentence: sentence.start)
    first = last
    while first and sentences[first - 1].paragraph == line.sentence.paragraph:
        first -= 1
    yield from sentences[first : last + 1]


def _paragraph_start(line: Line, telling: Telling) -> int:
    """Where the paragraph of a line begins in the original text."""
    first = next(_paragraph(line, telling))
    return telling.narrative.original(first.start, first.end)[0]
