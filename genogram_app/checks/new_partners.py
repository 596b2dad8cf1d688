"""Partners of a parent, and parents, of whom nobody has said where they lived."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from genogram_app.checks.births import PARENT_WORD
from genogram_app.checks.case_view import FIRM, CaseView
from genogram_app.checks.days import Days, in_days
from genogram_app.checks.finding import Finding, Severity
from genogram_app.family.periods import fact_holds_at, period_of
from genogram_app.family.residents import standings_at
from genogram_app.family.stages import ENDED, partnership_ended, partnership_stage_at
from genogram_app.model.date_words import in_words
from genogram_app.model.relations import Partnership

_SURE = frozenset({"certainly", "presumably"})


def partners_with_home(view: CaseView) -> Iterator[Finding]:
    """Find partners of a parent or carer, while the child lived there in the review, who have no home."""
    told: set[str] = set()
    for child, days in view.accounted.items():
        carers = view.graph.parents_of(child)
        for couple in view.graph.partnerships:
            for carer, other in (couple.partners, couple.partners[::-1]):
                if carer in carers and other not in (*carers, *told) and _homeless(view, other, days):
                    found = _partner(view, couple, child, carer, other)
                    told |= {other} if found else set()
                    yield from found


def parents_with_home(view: CaseView) -> Iterator[Finding]:
    """Find parents of subject children, alive in the review, of whom nobody says where they lived."""
    for child, days in view.accounted.items():
        for fact in view.birth_parents(child) if view.residences.get(child) else ():
            parent = view.people[fact.parent]
            if parent.identity != "unknown" and _homeless(view, parent.id, days):
                word = PARENT_WORD.get(parent.sex, "parent")
                message = (
                    f"Nobody has said where {view.name(parent.id)}, {view.name(child)}'s {word}, lived "
                    f"{in_days(days)}."
                )
                yield Finding("parent-without-home", "gap", message, (parent.id, child), (fact.id,))


def _homeless(view: CaseView, person: str, days: Days) -> bool:
    """Whether somebody who may have been alive has no home, planned or not, nor unknown whereabouts."""
    died = view.died(person).latest
    stated = bool(view.document.residences_of(person))
    alive = view.living(person) and (died is None or died >= days[0])
    return bool(view.residence_facts) and alive and not stated


def _partner(view: CaseView, couple: Partnership, child: str, carer: str, other: str) -> tuple[Finding, ...]:
    by = {sure: _first_day(view, couple, child, carer, surely=sure) for sure in (True, False)}
    day = by[True] or by[False]
    if day is None:
        return ()
    sure, when = ("certainly", f" on {in_words(day.isoformat())}") if by[True] else ("possibly", "")
    partner, name = view.name(other), view.name(carer)
    message = (
        f"{partner} was {sure} {name}'s partner{when} while {view.name(child)} lived with {name}. "
        f"Nobody has said where {partner} lived."
    )
    severity: Severity = "safety" if by[True] else "gap"
    return (Finding("partner-without-home", severity, message, (other, carer, child), (couple.id,)),)


def _first_day(view: CaseView, couple: Partnership, child: str, carer: str, *, surely: bool) -> date | None:
    """The first day on which the couple were together and the child lived with the carer."""
    first, last = view.accounted[child]
    periods = [period_of(stage.from_, stage.to) for stage in couple.stages]
    turns = {first, *(s.first for s in view.stretches[child])}
    turns |= {day for p in periods for day in (p.first_start, p.last_start) if first <= day <= last}
    found = (
        day
        for day in sorted(turns)
        if _together(couple, day, surely=surely) and _at_home(view, child, carer, day, surely=surely)
    )
    return next(found, None)


def _together(couple: Partnership, day: date, *, surely: bool) -> bool:
    over = partnership_ended(couple, day)
    if not surely:
        held = (fact_holds_at(s.from_, s.to, day) for s in couple.stages if s.status not in ENDED)
        return over != "certainly" and any(answer != "no" for answer in held)
    stage = partnership_stage_at(couple, day)
    if stage is None or stage.status in ENDED or couple.certainty not in FIRM:
        return False
    return over == "no" and fact_holds_at(stage.from_, stage.to, day) in _SURE


def _at_home(view: CaseView, child: str, carer: str, day: date, *, surely: bool) -> bool:
    """Whether the two shared a home on a day; where some nights were spent together is one in doubt."""
    homes: list[set[str | None]] = []
    for person in (child, carer):
        facts = [s for s in view.residences.get(person, ()) if s.household]
        held = standings_at(view.document, facts, day)
        homes.append({s.household for s, standing in held if standing in _SURE or not surely})
    return bool(homes[0] & homes[1])
