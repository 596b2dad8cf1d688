"""Who is the guardian of children who have an order by its sentence: "an order was made in her favour"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from genogram_app.narrative.claims.claim import HasStatus, IsParent
from genogram_app.narrative.claims.kin.ties import in_quotes
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import fits, rule
from genogram_app.narrative.lines import Line

_ORDER = r"special guardianship orders?(?: \( [a-z]+ \))?"
_BE = r"(?:is|are|was|were|has been|have been|had been)"
_MADE = r"(?:made|granted|awarded|given)"
_TO = r"(?:(?:to|in favour of) {of:L}(?! 's)|in (?:{own:L}(?: 's)?|{by:X}) favour)"
_GUARDIANSHIP = "SGO"
_RULES = tuple(
    rule("order", pattern, "guardianship")
    for pattern in (
        rf"{_ORDER} (?:[^.;PGX]*? )?{_BE} {{adv}}{_MADE} (?:[^.;PGX]*? )?{_TO}",
        rf"{_ORDER} (?:[^.;PGX]*? )?{_TO} (?:[^.;PGX]*? )?(?:{_BE} {{adv}}{_MADE}|followed)",
        rf"(?:{_MADE}|gave) (?:an? |the )?{_ORDER} (?:[^.;PGX]*? )?{_TO}",
        rf"{{of:L}} {_BE} {{adv}}{_MADE} (?:an? |the )?{_ORDER}",
    )
)


def guardians_by_order(line: Line, telling: Telling) -> Iterator[IsParent]:
    """Yield the guardians to whom an order is made, of the children of whom its sentence tells it."""
    for fit in fits(_RULES, line):
        said = telling.said(fit)
        guardians = fit.people("of") or fit.people("own") or fit.people("by")
        if said is None or in_quotes(telling, fit):
            continue
        told = (c for c in telling.told if isinstance(c, HasStatus) and c.said.sentence == said.sentence)
        made = [c for c in told if c.code == _GUARDIANSHIP and c.stage == "made" and c.said.stance.plain]
        for guardian, claim in product(guardians, made):
            if claim.person not in guardians:
                yield IsParent(said, guardian, claim.person, "guardian")
