"""People and times that stand in a row: "Mother and Father 2", "2006 and 2008, respectively"."""

from __future__ import annotations

import re

from genogram_app.narrative.claims.claim import ABSENT, Who
from genogram_app.narrative.grammar import Fit
from genogram_app.narrative.times.when import When

ROW = r"[PG]\d+(?: , [PG]\d+)*(?: ,)? and [PG]\d+"
"""A pattern for people in a row."""
PEOPLE = rf"(?:{ROW}|[PGX]\d+)"
"""A pattern for one person or several in a row, or for "his"; a group counts as its members."""
TIMES = r"T\d+(?:(?: ,(?: in| on)? T\d+)*(?: ,)? and(?: in| on)? T\d+(?!(?: ,)? [PG]\d))?"
"""A pattern for one time or several in a row, of which none begins what others do then."""
_MARK = re.compile(r"[PGTX](\d+)")


def people_listed(fit: Fit, slot: str) -> tuple[Who, ...]:
    """Return everybody in a slot of people in a row; nobody where one of them is not certain."""
    found: list[Who] = []
    for number in _MARK.findall(fit.said(slot)):
        reference = fit.line.references[int(number)]
        people = reference.people or ((ABSENT + reference.absent,) if reference.absent else ())
        if not people:
            return ()
        found += people
    return tuple(dict.fromkeys(found))


def times_listed(fit: Fit, slot: str) -> tuple[When | None, ...]:
    """Return the times in a slot of times in a row; None for one that cannot be worked out."""
    return tuple(fit.line.times[int(number)].means for number in _MARK.findall(fit.said(slot)))
