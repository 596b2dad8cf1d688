"""What only one reading of a text holds against a drawing is something to look at again, and no more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from genogram_app.checks.finding import Finding
from genogram_app.narrative.claims.claim import Claim, is_drawn
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.reading import Reading

_BEYOND_DOUBT = ("contradiction", "omission")
_BY_THEMSELVES = frozenset({"name", "code", "role"})


def as_sure_as_read(readings: Sequence[Reading], findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield findings; a contradiction or an omission that rests on whom a phrase may mean is "unclear".

    It does where a sentence speaks of somebody only by words for which others were there to be meant ("her
    two younger children"), or by none at all, as where the text goes on about those whom it told of before.
    """
    for finding in findings:
        doubtful = finding.severity in _BEYOND_DOUBT and finding.claims
        if doubtful and not any(_names_its_people(readings, claim) for claim in finding.claims):
            yield replace(finding, severity="unclear")
        else:
            yield finding


def _names_its_people(readings: Sequence[Reading], claim: Claim) -> bool:
    said = list(_references(readings, claim))
    return all(any(_can_mean_only(r, person) for r in said) for person in claim.people if is_drawn(person))


def _can_mean_only(reference: Reference, person: str) -> bool:
    if person in reference.owners:
        return True
    sure = reference.kind in _BY_THEMSELVES or set(reference.candidates) <= set(reference.people)
    return person in reference.people and sure


def _references(readings: Sequence[Reading], claim: Claim) -> Iterator[Reference]:
    """The phrases of the sentence that makes a claim, and their parts."""
    for reading in readings:
        if reading.narrative.document == claim.said.document:
            for line in (*reading.lines, *reading.bare):
                span = reading.narrative.original(line.sentence.start, line.sentence.end)
                if span == claim.said.sentence:
                    for reference in line.references:
                        yield from (reference, *reference.parts)
