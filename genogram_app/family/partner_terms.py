"""What partners are to each other on a date: husband, former partner, widow."""

from __future__ import annotations

from datetime import date

from genogram_app.family.stages import ENDED, partnership_ended, partnership_stage_at
from genogram_app.family.terms import by_sex
from genogram_app.model.dates import stated_span
from genogram_app.model.fields import PartnershipStatus
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership

_MARRIED: frozenset[PartnershipStatus] = frozenset({"married", "civil_partnership"})


def partner_term(partnership: Partnership, person: Person, on: date | None) -> str:
    """Return what `person` was to the other partner on the day; as the last stage says without a day."""
    stage = partnership_stage_at(partnership, on)
    if stage is None and on is not None and _begins_after(partnership, on):
        return "later partner"
    word = _word(partnership, person)
    over = stage is not None and stage.status in ENDED
    if not over and partnership_ended(partnership, on) in ("no", "possibly"):
        return word if stage is not None and stage.status in _MARRIED else "partner"
    status = stage.status if stage else partnership.stages[-1].status
    if status == "widowed":
        return f"late {word}" if person.death else by_sex(person.sex, "widow", "widower", f"surviving {word}")
    if status == "separated" and word != "partner":
        return f"separated {word}"
    return f"former {word}"


def was_couple(partnership: Partnership) -> bool:
    """Return whether the two were ever a couple; not if all that is stated happened without consent."""
    stages = partnership.stages
    return not stages or any(stage.manner != "non_consensual" for stage in stages)


def is_married(partnership: Partnership, on: date | None) -> bool:
    """Return whether the two were married or civil partners on the day, as far as anyone said."""
    stage = partnership_stage_at(partnership, on)
    return stage is not None and stage.status in _MARRIED


def _word(partnership: Partnership, person: Person) -> str:
    """What the partner is or was at the closest stage of the partnership."""
    statuses = {stage.status for stage in partnership.stages}
    if statuses & {"married", "divorced", "widowed"}:
        return by_sex(person.sex, "wife", "husband", "spouse")
    return "civil partner" if "civil_partnership" in statuses else "partner"


def _begins_after(partnership: Partnership, day: date) -> bool:
    starts = [stated_span(stage.from_).earliest for stage in partnership.stages]
    return bool(starts) and all(start is not None and start > day for start in starts)
