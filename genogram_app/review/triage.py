"""Which explanations still hold when a text has changed: those of sentences that say nearly the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from genogram_app.checks.finding import Finding
from genogram_app.model.case import Dismissal

ALIKE = 0.85
"""So much of two quotations must be the same, by words, for one explanation to stand for both."""
_TELLING = re.compile(r"\d|^(?:no|not|never|neither|nor|none|without|denied|cannot)$|n[’']t$")
"""Words that no small correction adds or takes away: numbers, dates and denials."""


def carried_over(
    before: Sequence[Finding], after: Sequence[Finding], dismissed: Sequence[Dismissal]
) -> tuple[Dismissal, ...]:
    """Return explanations for findings about a new draft that are nearly those explained in the one before.

    They are of the same rule and people, and quote nearly the same words. Each is marked as given for an
    earlier wording. What is found as it was keeps its explanation by itself and is not returned.
    """
    given = {d.finding: d for d in dismissed}
    still = {finding.key for finding in after}
    new = {key: f for f in after if f.evidence and (key := f.key) not in given}
    return tuple(_carried([(d, f) for f in before if (d := given.get(f.key)) and f.key not in still], new))


def _carried(lost: Sequence[tuple[Dismissal, Finding]], new: dict[str, Finding]) -> Iterator[Dismissal]:
    """Each new finding takes one explanation at most."""
    for dismissal, finding in lost:
        likeness, key = max(((_likeness(finding, f), key) for key, f in new.items()), default=(0.0, ""))
        if likeness >= ALIKE:
            del new[key]
            yield dismissal.replace(finding=key, earlier=True)


def _likeness(finding: Finding, other: Finding) -> float:
    """How much of what two findings quote is the same, from 0 to 1; 0 where they are about other things."""
    if finding.rule != other.rule or set(finding.people) != set(other.people):
        return 0.0
    words, others = _words(finding), _words(other)
    if not words or [w for w in words if _TELLING.search(w)] != [w for w in others if _TELLING.search(w)]:
        return 0.0
    return SequenceMatcher(None, words, others, autojunk=False).ratio()


def _words(finding: Finding) -> list[str]:
    return [w.strip(".,;:()“”\"'‘’").casefold() for e in finding.evidence for w in e.quote.split()]
