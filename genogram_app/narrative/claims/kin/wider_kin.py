"""What a text says of grandparents, aunts, cousins and others beyond parents and siblings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from genogram_app.narrative.claims.claim import IsKin
from genogram_app.narrative.claims.kin.ties import Tie, in_quotes
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Rules, fits, rule
from genogram_app.narrative.lines import Line

_NEARER = frozenset({"parent", "child", "sibling", "half sibling", "partner"})
_UNRELATED = Rules(
    rule(
        "unrelated",
        r"{who:L} (?:,? who )?(?:is|was|are|were) {adv}"
        r"(?:not (?:a )?(?:blood )?(?:related|relative|relation)|"
        r"unrelated|no relation)(?: by blood)? (?:to|of) {of:L}(?! 's)",
        "related unrelated relation relative",
    ),
)
RELATIVE = "relative"
"""The term for somebody of whom only that is said, or denied."""


def kin_said(tie: Tie) -> Iterator[IsKin]:
    """Yield the wider kinship that a stated relation says."""
    if tie.term.relation in _NEARER:
        return
    term = f"{tie.term.side} {tie.term.term}".strip()
    for person, other in product(tie.people, tie.owners):
        if person != other:
            yield IsKin(tie.said, person, other, term)


def kinship_denied(line: Line, telling: Telling) -> Iterator[IsKin]:
    """Yield that people are no relatives, where a sentence says so."""
    for fit in fits(_UNRELATED, line):
        said = telling.said(fit)
        if said is None or in_quotes(telling, fit):
            continue
        said = replace(said, stance=replace(said.stance, denied=True))
        for person, other in product(fit.people("who"), fit.people("of")):
            if person != other:
                yield IsKin(said, person, other, RELATIVE)
