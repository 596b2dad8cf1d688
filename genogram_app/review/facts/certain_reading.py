"""What only one reading of a text holds against a drawing is something to look at again, and no more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from genogram_app.checks.finding import Finding
from genogram_app.narrative.claims.claim import Claim, is_drawn
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.reading import Reading

_BEYOND_DOUBT = ("contradiction", "omission")
_Sentence: TypeAlias = tuple[str, tuple[int, int]]
"""A document, and half-open offsets into its original text."""
_BY_THEMSELVES = frozenset({"name", "code", "role"})


def as_sure_as_read(readings: Sequence[Reading], findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield findings; a contradiction or an omission that rests on whom a phrase may mean is "unclear".

    It does where a sentence speaks of somebody only by words for which others were there to be meant ("her
    two younger children"), or by none at all, as where the text goes on about those whom it told of before.
    """
    said: Mapping[_Sentence, Sequence[Reference]] | None = None
    for finding in findings:
        if finding.severity in _BEYOND_DOUBT and finding.claims:
            said = said if said is not None else _references(readings)
            if not any(_names_its_people(said, claim) for claim in finding.claims):
                finding = replace(finding, severity="unclear")
        yield finding


def _names_its_people(said: Mapping[_Sentence, Sequence[Reference]], claim: Claim) -> bool:
    here = said.get((claim.said.document, claim.said.sentence), ())
    return all(any(_can_mean_only(r, person) for r in here) for person in claim.people if is_drawn(person))


def _can_mean_only(reference: Reference, person: str) -> bool:
    if person in reference.owners:
        return True
    sure = reference.kind in _BY_THEMSELVES or set(reference.candidates) <= set(reference.people)
    return person in reference.people and sure


def _references(readings: Sequence[Reading]) -> Mapping[_Sentence, Sequence[Reference]]:
    """The phrases of each sentence, and their parts."""
    found: dict[_Sentence, list[Reference]] = {}
    for reading in readings:
        narrative = reading.narrative
        for line in (*reading.lines, *reading.bare):
            if line.references:
                span = narrative.original(line.sentence.start, line.sentence.end)
                here = found.setdefault((narrative.document, span), [])
                here += (one for reference in line.references for one in (reference, *reference.parts))
    return found
