"""Numbers of relatives that the drawing does not reach, or exceeds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from genogram_app.checks.finding import Finding, Severity
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name, in_a_row
from genogram_app.narrative.claims.claim import Counts, Who, is_drawn
from genogram_app.narrative.reading import Reading
from genogram_app.review.evidence import quoted
from genogram_app.review.facts.counted_words import in_number, relative_word
from genogram_app.review.facts.relatives_drawn import RelativesDrawn

_NUMBERS = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)


def counts_that_differ(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find people of whom fewer or more relatives are drawn than a text counts: one for each count."""
    drawn = RelativesDrawn(graph)
    told: set[tuple[tuple[Who, ...], str, str, int]] = set()
    for reading in readings:
        for claim in reading.claims:
            if not isinstance(claim, Counts) or not all(map(is_drawn, claim.owners)):
                continue
            found = _differs(graph, drawn, reading, claim)
            key = (claim.owners, claim.relation, claim.sex, claim.number)
            if found is not None and key not in told:
                told.add(key)
                yield found


def _differs(graph: FamilyGraph, drawn: RelativesDrawn, reading: Reading, claim: Counts) -> Finding | None:
    if claim.said.stance.denied or claim.said.stance.sureness not in ("asserted", "reported"):
        return None
    evidence = (quoted(reading.narrative, *claim.said.sentence),)
    plain = claim.said.stance.plain
    most = drawn.at_most(claim)
    if drawn.number(most) < number_told(graph, claim) and (claim.relation != "partner" or plain):
        message, others = told_and_drawn(graph, claim, most), _of_the_other_sex(drawn, claim, most)
        if others:
            names = in_a_row([display_name(graph.person(p)) for p in others])
            nouns = in_number(relative_word(claim.relation, claim.sex), 2)
            message = f"{message[:-1]}; not drawn as {nouns}: {names}."
        severity: Severity = "omission" if plain else "unclear"
        return Finding("fewer-drawn", severity, message, (*claim.owners, *others), (), evidence, (claim,))
    least = frozenset() if claim.or_more else drawn.at_least(claim)
    if drawn.number(least) > claim.number:
        message = told_and_drawn(graph, claim, least)
        people = tuple(dict.fromkeys((*claim.owners, *graph.in_file_order(least))))
        severity = "contradiction" if plain else "unclear"
        return Finding("more-drawn", severity, message, people, (), evidence, (claim,))
    return None


def _of_the_other_sex(drawn: RelativesDrawn, claim: Counts, most: frozenset[Who]) -> tuple[Who, ...]:
    """Those who would make up the number, were they of the sex that is told: "two daughters"."""
    if claim.sex == "any":
        return ()
    others = drawn.at_most(replace(claim, sex="any")) - most - frozenset(claim.owners)
    just_enough = drawn.number(most | others) == number_told(drawn.graph, claim)
    return tuple(drawn.graph.in_file_order(others)) if just_enough else ()


def number_told(graph: FamilyGraph, claim: Counts) -> int:
    """Return how many there are by a text at least, with a subject child besides whom others are counted."""
    subjects = {s for s in graph.document.case.subjects if set(claim.owners) <= set(graph.parents_of(s))}
    return claim.number + (claim.besides and bool(subjects))


def told_and_drawn(graph: FamilyGraph, claim: Counts, drawn: Iterable[Who]) -> str:
    """Return how many relatives a text speaks of, and which are drawn, as a sentence."""
    names = [_counted(graph, person) for person in graph.in_file_order(drawn)]
    shown = f"drawn {'is' if len(names) == 1 else 'are'} {in_a_row(names)}" if names else "none is drawn"
    whose = in_a_row([display_name(graph.person(p)) for p in claim.owners])
    return f"The text speaks of {_noun(claim, whose)}; {shown}."


def _counted(graph: FamilyGraph, person: Who) -> str:
    drawn = graph.person(person)
    name = display_name(drawn)
    return f"{name} ({drawn.count})" if drawn.count and str(drawn.count) not in name else name


def _noun(claim: Counts, whose: str) -> str:
    number = _NUMBERS[claim.number] if claim.number < len(_NUMBERS) else str(claim.number)
    if claim.relation == "sibship":
        return f"{number} brothers and sisters with {whose}"
    noun = in_number(relative_word(claim.relation, claim.sex), claim.number)
    noun = f"other {noun}" if claim.besides else noun
    side = {"maternal": " on the mother's side", "paternal": " on the father's side"}.get(claim.through, "")
    of = "of the children of" if claim.relation == "father" else "of"
    return f"{number} {noun}{side} {of} {whose}"
