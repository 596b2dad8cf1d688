"""Whom a text calls somebody's partner in passing: "her ex-husband, Dale", "Adult 3: wife of Father 2"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from genogram_app.model.fields import PartnershipStatus
from genogram_app.narrative.claims.claim import ABSENT, PartnershipPhase, Who
from genogram_app.narrative.claims.partner_words import said_of_couple
from genogram_app.narrative.grammar import fits, rule
from genogram_app.narrative.lines import Line
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.text import Narrative

_BESIDE = (
    rule("is", r"{who:P} (?:, )?(?:who )?(?:is|was|became|remains|remained|had been|has been|being) "
         r"(?:(?:also|then|now|still|by then|once|described as|known as) )*{partner:P}"),
    rule("beside", r"{who:P} (?:,|–|-|\(|:) {partner:P}"),
    rule("listed", r"{who:P} : (?:[a-z]+ ?(?:,|;) |P\d+ ; |\d+ ; ){0,3}{partner:P}"),
    rule("named", r"{partner:P} (?:, |– |\( )?(?:called |named |known as )?{who:P}"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody called the partner of another one, and the part of the line's text that says so."""

    owner: Who
    partner: Who
    status: PartnershipStatus
    phase: PartnershipPhase
    start: int
    end: int


def partners_named(line: Line, narrative: Narrative) -> Iterator[Named]:
    """Yield whom a sentence calls a partner of whom."""
    for fit in fits(_BESIDE, line):
        who, phrase = fit.person("who"), fit.reference("partner")
        if who is not None and phrase is not None:
            yield from _named(phrase, who, narrative, fit.match.span())
    for unit in line.units:
        mark = line.text[unit.start : unit.end]
        if mark[0] in "PG" and mark[1:].isdigit():
            reference = line.references[int(mark[1:])]
            yield from _within(reference, narrative, (unit.start, unit.end))


def _within(reference: Reference, narrative: Narrative, span: tuple[int, int]) -> Iterator[Named]:
    """Whom a phrase and its parts call a partner."""
    if len(reference.people) == 1 or reference.absent:
        who = reference.people[0] if reference.people else f"{ABSENT}{reference.absent}"
        yield from _named(reference, who, narrative, span)


def _named(reference: Reference, who: Who, narrative: Narrative, span: tuple[int, int]) -> Iterator[Named]:
    if len(reference.owners) != 1:
        return
    words = {token.lower for token in narrative.tokens[reference.first : reference.last + 1]}
    said = said_of_couple(reference.term, words)
    if said is not None:
        yield Named(reference.owners[0], who, *said, *span)
