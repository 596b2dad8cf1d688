"""What is odd about a drawing by itself: every structural rule, and their findings in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TypeAlias

from genogram_app.checks import (
    backgrounds,
    births,
    contacts,
    contacts_at_home,
    family_stated,
    homes,
    lifespans,
    moves,
    new_partners,
    sibling_order,
    statuses,
    whereabouts,
)
from genogram_app.checks.case_view import CaseView
from genogram_app.checks.finding import SEVERITIES, Finding
from genogram_app.checks.limits import DEFAULT_LIMITS, Limits
from genogram_app.model.document import Document

Rule: TypeAlias = Callable[[CaseView], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    births.parents_before_children,
    births.births_too_close,
    births.multiple_births,
    births.ages_against_birth,
    sibling_order.placed_order,
    sibling_order.listed_order,
    lifespans.death_before_birth,
    lifespans.end_before_beginning,
    lifespans.stage_order,
    lifespans.partner_dead,
    lifespans.residence_against_life,
    lifespans.status_after_death,
    homes.two_homes_at_once,
    homes.unidentified_men,
    homes.child_without_adult,
    whereabouts.whereabouts_stated,
    whereabouts.home_stated,
    new_partners.partners_with_home,
    new_partners.parents_with_home,
    contacts.adults_met,
    contacts.child_seen,
    contacts_at_home.child_seen_at_home,
    contacts_at_home.homes_visited,
    contacts.contacts_recorded,
    moves.areas_stated,
    moves.areas_of_statuses,
    moves.moves_at_speed,
    statuses.proposed_as_made,
    statuses.disputed_as_made,
    statuses.ends_stated,
    family_stated.subject_stated,
    family_stated.parents_stated,
    family_stated.too_many_parents,
    family_stated.wider_family_stated,
    family_stated.joined_to_somebody,
    backgrounds.backgrounds_stated,
)


def structural_findings(
    document: Document, today: date | None = None, limits: Limits = DEFAULT_LIMITS
) -> tuple[Finding, ...]:
    """Return what is odd about the drawing by itself, the most pressing first.

    Findings of one severity keep the order of the rules and, within a rule, of the file. `today` dates what
    continues in a case that states neither incident nor review period; `limits` say how long is too long.
    """
    drawn = (
        *(getattr(document, name) for name in Document.model_fields if name != "documents"),
        today,
        limits,
    )
    known = _LAST.get("findings")
    if known is None or known[0] != drawn:
        # Whoever types in a report changes nothing of the drawing.
        view = CaseView(document, today, limits)
        known = _LAST["findings"] = drawn, by_severity(finding for rule in RULES for finding in rule(view))
    return known[1]


_LAST: dict[str, tuple[tuple[object, ...], tuple[Finding, ...]]] = {}
"""What was asked about last, the case without its texts, and what was found."""


def by_severity(findings: Iterator[Finding]) -> tuple[Finding, ...]:
    """Return findings without repetitions, the most pressing first, otherwise in the order given."""
    return tuple(sorted(dict.fromkeys(findings), key=lambda finding: SEVERITIES.index(finding.severity)))
