"""Relatives whom the text calls daughter or son, where the drawing only has one of the other sex."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import LEGAL_KINDS, FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.family.siblings import siblings_of
from genogram_app.narrative.claims.claim import IsOfSex, Said
from genogram_app.narrative.lexicon import kin_word
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.reading import Reading
from genogram_app.narrative.scope import states_facts, supposed
from genogram_app.review.evidence import quoted

_OPPOSITE = {"female": "male", "male": "female"}
_WORDS = {"child": {"female": "daughter", "male": "son"}, "sibling": {"female": "sister", "male": "brother"},
          "parent": {"female": "mother", "male": "father"}}  # fmt: skip
_BY_MARRIAGE = ("step", "foster", "in law", "god")


def relatives_of_another_sex(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find the one child, sibling or parent whom the drawing has, of another sex than the text's word says.

    It can be that somebody else is meant who is not drawn; so it is asked, once for each relative.
    """
    said = {(c.person, c.sex) for r in readings for c in r.claims if isinstance(c, IsOfSex)}
    asked: set[str] = set()
    for reading in readings:
        for reference in reading.references:
            person = _only_other(graph, reference)
            if person is None or person in asked or (person, graph.person(person).sex) in said:
                continue
            finding = _finding(graph, reading, reference, person)
            if finding is not None:
                asked.add(person)
                yield finding


def _only_other(graph: FamilyGraph, reference: Reference) -> str | None:
    """The one drawn relative of the kind that a phrase names, where that one is of the other sex."""
    kin = kin_word(reference.term) if reference.term else None
    if kin is None or kin[0] not in _WORDS or reference.plural or reference.sex not in _OPPOSITE:
        return None
    words = " ".join((reference.term, *reference.modifiers))
    if reference.people or len(reference.owners) != 1 or any(word in words for word in _BY_MARRIAGE):
        return None
    owner = reference.owners[0]
    drawn = _relatives(graph, owner, kin[0]) if owner in graph.rank else []
    sexes = [graph.person(person).sex for person in drawn]
    return drawn[0] if sexes == [_OPPOSITE[reference.sex]] else None


def _relatives(graph: FamilyGraph, owner: str, relation: str) -> Sequence[str]:
    if relation == "child":
        return graph.children_of(owner, LEGAL_KINDS)
    if relation == "parent":
        return graph.parents_of(owner, LEGAL_KINDS)
    return [s.person for s in siblings_of(graph, owner) if s.kind in ("full", "half", "undetermined")]


def _finding(graph: FamilyGraph, reading: Reading, reference: Reference, person: str) -> Finding | None:
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
    drawn = graph.person(person)
    message = (
        f"The text speaks of {display_name(graph.person(reference.owners[0]))}'s "
        f"{_WORDS[relation][reference.sex]} (“{words}”); "
        f"the drawing has only {display_name(drawn)}, who is {drawn.sex}."
    )
    claim = IsOfSex(
        Said(narrative.document, *narrative.original(first.start, last.end), span), person, reference.sex
    )
    return Finding(
        "relative-of-another-sex",
        "unclear",
        message,
        (person, reference.owners[0]),
        (),
        (quoted(narrative, *span),),
        (claim,),
    )


def _is_owned(first: str, last: str) -> bool:
    """Whether a phrase says whose relative it means: "his daughter", not "a daughter"."""
    return first not in ("a", "an", "another", "one", "no") and first != last
