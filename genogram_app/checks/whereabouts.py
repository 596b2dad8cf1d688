"""Days of the review of which nobody can say where the child lived."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genogram_app.checks.case_view import FIRM, CaseView
from genogram_app.checks.days import Days, how_long, in_days, possible_days, shared
from genogram_app.checks.finding import Finding
from genogram_app.family.residents import residence_period
from genogram_app.family.whereabouts import Gap, gaps
from genogram_app.model.dates import OPEN, stated_span
from genogram_app.model.homes import Residence

_VAGUE_DAYS = 62
"""Two homes dated by months or seasons leave so many days between them open that may not be a gap at all."""
_SAID = {
    "missing": "when the child was missing",
    "not_known": "whereabouts stated as not known",
    None: "no home is stated",
}
_PERHAPS = {
    "missing": "when the child may have been missing",
    "not_known": "when the whereabouts may not have been known",
    None: "no home is certain",
}


def whereabouts_stated(view: CaseView) -> Iterator[Finding]:
    """Find subject children of whom nobody can say where they lived on some days; one finding each."""
    for child, days in view.accounted.items():
        if not view.residences.get(child):
            continue
        found = [gap for gap in gaps(view.document, child, *days) if _matters(view, child, gap)]
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


def _matters(view: CaseView, child: str, gap: Gap) -> bool:
    """Whether a gap is worth a question: what is stated always is, else one that is long enough.

    A home that is plainly stated, with a date left open, most likely holds the days about it.
    """
    if gap.stated:
        return True
    if gap.certainly:
        return gap.days >= view.limits.gap_days
    plain = (s for s in view.residences[child] if s.pattern == "lives" and s.certainty in FIRM)
    times = (possible_days(residence_period(view.document, s)) for s in plain if _is_left_open(s))
    return gap.days >= _VAGUE_DAYS and not any(shared(days, (gap.first, gap.last)) for days in times)


def _is_left_open(residence: Residence) -> bool:
    """Whether a date of a residence is not known, or is bounded on one side only."""
    begins = residence.from_ != OPEN and stated_span(residence.from_).earliest is None
    return begins or (residence.to != OPEN and stated_span(residence.to).latest is None)


def _told(gap: Gap) -> str:
    days: Days = (gap.first, gap.last)
    sure = "certainly" if gap.certainly else "possibly"
    said = (_SAID if gap.certainly else _PERHAPS)[gap.stated]
    return f"{sure} {in_days(days)} ({how_long(days)}, {said})"


def _stated(view: CaseView, child: str, found: Sequence[Gap]) -> tuple[str, ...]:
    """The facts that say so themselves, where the case does."""
    said = any(gap.stated for gap in found)
    return tuple(s.id for s in view.residences[child] if s.household is None) if said else ()
