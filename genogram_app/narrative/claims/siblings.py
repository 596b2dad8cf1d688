"""What a text says of brothers and sisters: full, half, step, and through whom."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

from genogram_app.narrative.claims.claim import AreSiblings, SiblingKind
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.claims.ties import Tie, in_quotes
from genogram_app.narrative.grammar import fits, rule
from genogram_app.narrative.lines import Line

_PARENT = r"(?P<which>father|dad|mother|mum)s?"
_SHARING: tuple[tuple[SiblingKind, str], ...] = (
    ("full", r"{who:L} (?:,? who )?{adv}shared? (?:both|the same) (?:birth )?parents"),
    (
        "full",
        r"{who:L} (?:,? who )?{adv}(?:have|had|has) (?:both parents in common|the same (?:birth )?parents)",
    ),
    ("full", r"{who:L} (?:,? who )?{adv}(?:have|had) the same mother and (?:the same )?father"),
    (
        "half",
        (
            rf"{{who:L}} (?:,? who )?{{adv}}(?:have|had|has|shared?) (?:[^.;]*? but (?:have |had )?)?"
            rf"different (?:birth )?{_PARENT}"
        ),
    ),
    (
        "half",
        rf"{{who:L}} (?:,? who )?{{adv}}(?:have|had|share|shared) only (?:the same |an? |their )?{_PARENT}",
    ),
    (
        "not_said",
        (
            rf"{{who:L}} (?:,? who )?{{adv}}(?:have|had|share|shared) (?:the same|an?) (?:birth )?{_PARENT}"
            r"(?! but| and| \()"
        ),
    ),
)
_RULES = tuple(
    (kind, rule(f"sharing {kind}", pattern, "share shared have had has")) for kind, pattern in _SHARING
)
_THROUGH = {"father": "paternal", "dad": "paternal", "mother": "maternal", "mum": "maternal"}
_OTHER = {"paternal": "maternal", "maternal": "paternal"}


def siblings_said(tie: Tie) -> Iterator[AreSiblings]:
    """Yield the pairs of siblings that a stated relation says."""
    if tie.term.relation not in ("sibling", "half sibling"):
        return
    among = tie.people == tie.owners
    for one, other in combinations(tie.people, 2) if among else product(tie.people, tie.owners):
        yield AreSiblings(tie.said, one, other, tie.term.sibling, tie.term.side)


def parents_shared(line: Line, telling: Telling) -> Iterator[AreSiblings]:
    """Yield the siblings of whom a sentence says which parents they have in common."""
    for kind, sharing in _RULES:
        for fit in fits((sharing,), line):
            said, people = telling.said(fit), fit.people("who")
            if said is None or said.stance.denied or in_quotes(telling, fit):
                continue
            through = _THROUGH.get(fit.said("which"), "")
            if "different" in fit.match.group():
                through = _OTHER[through]
            for one, other in combinations(people, 2):
                yield AreSiblings(said, one, other, kind, through)
