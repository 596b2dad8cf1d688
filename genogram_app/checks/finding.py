"""Findings: what the program asks a person to look at."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    # The window shows findings before it reads any text, and should not load the grammar for that.
    from genogram_app.narrative.claims.claim import Claim

Severity: TypeAlias = Literal["contradiction", "safety", "omission", "gap", "unclear", "privacy", "note"]

SEVERITIES: tuple[Severity, ...] = (
    "contradiction",
    "safety",
    "omission",
    "gap",
    "unclear",
    "privacy",
    "note",
)
"""Most pressing first; findings are listed in this order."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A quotation: half-open character offsets into a document's text."""

    document: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at: the rule that found it, what it says, whom and which facts it is about."""

    rule: str
    severity: Severity
    message: str
    people: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    claims: tuple[Claim, ...] = field(default=(), compare=False, repr=False)
    """What a text says, where the finding holds that against the drawing."""
    terms: tuple[str, ...] = field(default=(), compare=False)
    """What of a text it is about besides people and facts: names that nobody goes by, the id of a home."""

    beside: int = field(default=0, compare=False)
    """How many of the last quotations only stand beside it: what it says does not rest on them."""

    @property
    def key(self) -> str:
        """A short name that stays the same while the finding says the same of the same people.

        A dismissal is remembered under it, so it does not depend on offsets, which edits elsewhere shift.
        """
        telling = self.evidence[: len(self.evidence) - self.beside]
        words = [" ".join(e.quote.split()) for e in telling]
        content = "\x1f".join([self.rule, *sorted(self.people), *sorted(self.facts), *words])
        return hashlib.sha256(content.encode()).hexdigest()[:16]
