"""Which stage of a partnership holds on a date, and whether the partnership was over."""

from __future__ import annotations

from datetime import date

from genogram_app.family.periods import ANSWERS, Answer, fact_holds_at
from genogram_app.model.dates import OPEN, stated_span
from genogram_app.model.fields import PartnershipStatus
from genogram_app.model.relations import Partnership, Stage

ENDED: frozenset[PartnershipStatus] = frozenset({"separated", "divorced", "widowed"})
"""Stages of a partnership that is over."""


def partnership_stage_at(partnership: Partnership, day: date | None) -> Stage | None:
    """Return the stage that holds on the day, the surest and then the latest; the last one without a day.

    None when no stage is stated, or none may hold on the day.
    """
    if day is None:
        return partnership.stages[-1] if partnership.stages else None
    best: tuple[int, Stage] | None = None
    for stage in partnership.stages:
        answer = ANSWERS.index(fact_holds_at(stage.from_, stage.to, day))
        if answer < ANSWERS.index("no") and (best is None or answer <= best[0]):
            best = answer, stage
    return best[1] if best else None


def partnership_ended(partnership: Partnership, day: date | None) -> Answer:
    """Return whether a partnership was over on the day; without a day, whether the last stage says so."""
    stages = partnership.stages
    if day is None:
        over = bool(stages) and (stages[-1].status in ENDED or stages[-1].to not in (None, OPEN))
        return "certainly" if over else "no"
    stage = partnership_stage_at(partnership, day)
    if stage is None:
        return "certainly" if any(_is_past(other, day) for other in stages) else "no"
    if stage.status in ENDED:
        return fact_holds_at(stage.from_, stage.to, day)
    if fact_holds_at(stage.from_, stage.to, day) == "certainly":
        return "no"
    may_be_over = any(s.status in ENDED and fact_holds_at(s.from_, s.to, day) != "no" for s in stages)
    return "possibly" if may_be_over or _is_limited(stage) else "no"


def _is_past(stage: Stage, day: date) -> bool:
    end = stated_span(stage.to)
    return end.latest is not None and end.latest < day


def _is_limited(stage: Stage) -> bool:
    return stage.to is not None and stage.to != OPEN
