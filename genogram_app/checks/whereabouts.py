"""Days of the review of which nobody can say where the child lived."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genogram_app.checks.case_view import CaseView
from genogram_app.checks.days import Days, how_long, in_days
from genogram_app.checks.finding import Finding
from genogram_app.family.whereabouts import Gap, gaps

_VAGUE_DAYS = 62
"""Two homes dated by months or seasons leave so many days between them open that may not be a gap at all."""
_SAID = {
    "missing": "when the child was missing",
    "not_known": "whereabouts stated as not known",
    None: "no home is stated",
}


def whereabouts_stated(view: CaseView) -> Iterator[Finding]:
    """Find subject children of whom nobody can say where they lived on some days; one finding each."""
    for child, days in view.accounted.items():
        if not view.residences.get(child):
            continue
        found = [gap for gap in gaps(view.document, child, *days) if _matters(view, gap)]
        if found:
            told = "; ".join(map(_told, found))
            message = f"Nobody can say where {view.name(child)} lived: {told}."
            yield Finding("whereabouts-not-known", "gap", message, (child,), _stated(view, child, found))


def home_stated(view: CaseView) -> Iterator[Finding]:
    """Find subject children without any home, in a case that has homes."""
    for child in view.accounted:
        if view.residence_facts and not view.residences.get(child):
            message = f"No home is stated for {view.name(child)}."
            yield Finding("no-home-stated", "gap", message, (child,))


def _matters(view: CaseView, gap: Gap) -> bool:
    """Whether a gap is worth a question: what is stated always is, else one that is long enough."""
    if gap.stated:
        return True
    return gap.days >= (view.limits.gap_days if gap.certainly else _VAGUE_DAYS)


def _told(gap: Gap) -> str:
    days: Days = (gap.first, gap.last)
    sure = "certainly" if gap.certainly else "possibly"
    return f"{sure} {in_days(days)} ({how_long(days)}, {_SAID[gap.stated]})"


def _stated(view: CaseView, child: str, found: Sequence[Gap]) -> tuple[str, ...]:
    """The facts that say so themselves, where the case does."""
    said = any(gap.stated for gap in found)
    return tuple(s.id for s in view.residences[child] if s.household is None) if said else ()
