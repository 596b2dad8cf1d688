"""Relatives whom the text calls daughter or son, where the drawing only has one of the other sex."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import LEGAL_KINDS, FamilyGraph
from genogram_app.family.names import display_name, in_a_row
from genogram_app.family.siblings import siblings_of
from genogram_app.narrative.claims.claim import IsOfSex, Said
from genogram_app.narrative.lexicon import kin_word
from genogram_app.narrative.people.references import MOST_POSSIBLE, Reference
from genogram_app.narrative.reading import Reading
from genogram_app.narrative.scope import states_facts, supposed
from genogram_app.review.evidence import quoted

_OPPOSITE = {"female": "male", "male": "female"}
_WORDS = {"child": {"female": "daughter", "male": "son"}, "sibling": {"female": "sister", "male": "brother"},
          "parent": {"female": "mother", "male": "father"}}  # fmt: skip
_BY_MARRIAGE = ("step", "foster", "in law", "god")


def relatives_of_another_sex(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find the few children, siblings or parents who are drawn, of another sex than the text's word says.

    It can be that somebody else is meant who is not drawn; so it is asked, once for the same relatives.
    """
    said = {(c.person, c.sex) for r in readings for c in r.claims if isinstance(c, IsOfSex)}
    asked: set[tuple[str, ...]] = set()
    for reading in readings:
        for reference in reading.references:
            people = _only_others(graph, reference)
            people = tuple(p for p in people if (p, graph.person(p).sex) not in said)
            if not people or people in asked:
                continue
            finding = _finding(graph, reading, reference, people)
            if finding is not None:
                asked.add(people)
                yield finding


def _only_others(graph: FamilyGraph, reference: Reference) -> tuple[str, ...]:
    """The few drawn relatives of the kind that a phrase names, where all of them are of the other sex."""
    kin = kin_word(reference.term) if reference.term else None
    if kin is None or kin[0] not in _WORDS or reference.plural or reference.sex not in _OPPOSITE:
        return ()
    words = " ".join((reference.term, *reference.modifiers))
    if reference.people or len(reference.owners) != 1 or any(word in words for word in _BY_MARRIAGE):
        return ()
    owner = reference.owners[0]
    drawn = _relatives(graph, owner, kin[0]) if owner in graph.rank else []
    other = all(graph.person(person).sex == _OPPOSITE[reference.sex] for person in drawn)
    return tuple(drawn) if other and len(drawn) <= MOST_POSSIBLE else ()


def _relatives(graph: FamilyGraph, owner: str, relation: str) -> Sequence[str]:
    if relation == "child":
        return graph.children_of(owner, LEGAL_KINDS)
    if relation == "parent":
        return graph.parents_of(owner, LEGAL_KINDS)
    return [s.person for s in siblings_of(graph, owner) if s.kind in ("full", "half", "undetermined")]


def _finding(
    graph: FamilyGraph, reading: Reading, reference: Reference, people: tuple[str, ...]
) -> Finding | None:
    narrative = reading.narrative
    first, last = narrative.tokens[reference.first], narrative.tokens[reference.last]
    sentence = narrative.sentence_at(first.start)
    if sentence is None or not states_facts(sentence) or not _is_owned(first.lower, last.lower):
        return None
    words = narrative.plain[first.start : last.end]
    if supposed(narrative.plain[sentence.start : sentence.end]):
        return None
    span = narrative.original(sentence.start, sentence.end)
    relation = (kin_word(reference.term) or ("", "", False))[0]
    drawn = [graph.person(person) for person in people]
    message = (
        f"The text speaks of {display_name(graph.person(reference.owners[0]))}'s "
        f"{_WORDS[relation][reference.sex]} (“{words}”); "
        f"the drawing has only {in_a_row([display_name(p) for p in drawn])}, "
        f"who {'is' if len(drawn) == 1 else 'are'} {drawn[0].sex}."
    )
    said = Said(narrative.document, *narrative.original(first.start, last.end), span)
    claims = (IsOfSex(said, people[0], reference.sex),) if len(people) == 1 else ()
    return Finding(
        "relative-of-another-sex",
        "unclear",
        message,
        (*people, reference.owners[0]),
        (),
        (quoted(narrative, *span),),
        claims,
    )


def _is_owned(first: str, last: str) -> bool:
    """Whether a phrase says whose relative it means: "his daughter", not "a daughter"."""
    return first not in ("a", "an", "another", "one", "no") and first != last
