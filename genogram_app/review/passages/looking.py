"""Passages to look at again, as a finding: never more than that the drawing and the text may not agree."""

from __future__ import annotations

from collections.abc import Iterable

from genogram_app.checks.finding import Finding
from genogram_app.model.document import Document
from genogram_app.review.evidence import quoted
from genogram_app.review.passages.passage import Passage

_MOST_QUOTED = 4


def unsourced(document: Document) -> frozenset[str]:
    """Return the ids of whatever no account bears out: only of these is a sentence asked for.

    A fact that rests on a record outside the text need not be in the text.
    """
    lists = (
        document.people,
        document.partnerships,
        document.parentage,
        document.kin,
        document.residences,
    )
    drawn = {one.id for some in lists for one in some}
    return frozenset(drawn - {account.fact for account in document.accounts})


def look_again(
    rule: str, message: str, people: Iterable[str], facts: Iterable[str], passages: Iterable[Passage]
) -> Finding:
    """Return the finding that quotes some passages, the most telling first."""
    quotes = tuple(quoted(p.reading.narrative, *p.span) for p in list(dict.fromkeys(passages))[:_MOST_QUOTED])
    return Finding(rule, "unclear", message, tuple(people), tuple(facts), quotes)
