"""The columns of the tables of partnerships and of parentage."""

from __future__ import annotations

from typing import Any

from genogram_app.edit.items import set_field
from genogram_app.edit.session import Edit
from genogram_app.family.stages import partnership_stage_at
from genogram_app.model import fields
from genogram_app.model.date_words import in_words
from genogram_app.model.relations import Partnership, Stage
from genogram_app.ui.inspector.people_choice import people
from genogram_app.ui.inspector.typed import bound_words, read_bound
from genogram_app.ui.tables.case_now import CaseNow
from genogram_app.ui.tables.columns import Change, Column, SortKey, choice_column, date_column, date_key
from genogram_app.ui.words import CERTAINTIES, YES_NO, choices, word

_STATUSES = choices(fields.PartnershipStatus, "status")


def partnership_columns() -> tuple[Column, ...]:
    """Return the columns: the two partners, the stage on the date of the drawing and its period."""
    return (
        _partner("first", "Partner", 0),
        _partner("second", "and", 1),
        Column(
            "status",
            "Stage",
            lambda case, u: word(stage_now(case, u).status, "status"),
            "The stage on the date of the drawing",
            choices=lambda _: _STATUSES,
            value=lambda case, u: stage_now(case, u).status,
            change=_staged("status"),
        ),
        _stage_date("from_", "From"),
        _stage_date("to", "To"),
        Column("stages", "All stages", lambda _, u: history(u), "Every stage, earliest first; see Details"),
        choice_column("certainty", "Certainty", CERTAINTIES),
    )


def parentage_columns() -> tuple[Column, ...]:
    """Return the columns: parent, child, kind, period, parental responsibility."""
    return (
        choice_column("child", "Child", people),
        choice_column("parent", "Parent or carer", people),
        choice_column("kind", "Kind", choices(fields.ParentageKind)),
        date_column("from_", "From", bound=True),
        date_column("to", "To", bound=True, hint="A date, or “still” when it continues"),
        choice_column("parental_responsibility", "Parental responsibility", YES_NO),
        choice_column("certainty", "Certainty", CERTAINTIES),
    )


def stage_now(case: CaseNow, partnership: Partnership) -> Stage:
    """Return the stage that the table shows: that of the date, else the last, else one that says nothing."""
    stages = partnership.stages
    found = partnership_stage_at(partnership, case.day) or (stages[-1] if stages else None)
    return found or Stage(status="not_known")


def history(partnership: Partnership) -> str:
    """Return all stages in words."""
    return "; ".join(_stage_words(stage) for stage in partnership.stages)


def _stage_words(stage: Stage) -> str:
    start, end = (in_words(bound) if bound not in (None, "..") else "" for bound in (stage.from_, stage.to))
    period = f" {start}–{end}" if start or end else ""
    return word(stage.status, "status") + period


def _partner(name: str, heading: str, index: int) -> Column:
    return choice_column(
        name,
        heading,
        people,
        value=lambda _, u: u.partners[index],
        change=lambda _, u, person: _with_partner(u, index, person),
    )


def _with_partner(partnership: Partnership, index: int, person: str) -> Edit:
    first, second = partnership.partners
    partners = (person, second) if index == 0 else (first, person)
    return set_field(partnership.id, "partners", partners, label="Change partner")


def _stage_date(field: str, heading: str) -> Column:
    def key(case: CaseNow, u: Partnership) -> SortKey:
        return date_key(getattr(stage_now(case, u), field))

    return Column(
        field,
        heading,
        lambda case, u: bound_words(getattr(stage_now(case, u), field)),
        "When the stage that is shown began" if field == "from_" else "When it ended, or “still”",
        key=key,
        read=lambda text, today: read_bound(text, today, bound=True),
        change=_staged(field),
    )


def _staged(field: str) -> Change:
    """A change of the stage that is shown; a partnership of which no stage is stated gets one."""

    def change(case: CaseNow, u: Partnership, value: Any) -> Edit:
        if not u.stages:
            first = Stage(status="not_known").replace(**{field: value})
            return set_field(u.id, "stages", (first,))
        index = u.stages.index(stage_now(case, u))
        return set_field(u.id, f"stages.{index}.{field}", value)

    return change
