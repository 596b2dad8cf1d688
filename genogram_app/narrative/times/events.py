"""The events of a case on which times hang: births, deaths, the incident, the report."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date
from typing import Literal, TypeAlias

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.dates import DateError, span_of
from genogram_app.model.values import value_object
from genogram_app.narrative.placed import Placed
from genogram_app.narrative.text import Narrative
from genogram_app.narrative.times.explicit import Explicit
from genogram_app.narrative.times.when import When, when

EventKind: TypeAlias = Literal["birth", "death"]

_ABOUT_THE_REPORT = re.compile(
    r"\b(?:(?:report|review|publication|published|completed|written|version|date|final|draft|signed|"
    r"prepared|dated|author)\b[^\n.]{0,40}|^\s*)$",
    re.IGNORECASE | re.MULTILINE,
)
_TITLE_PAGE = 700
"""So many characters at the beginning of a text may hold the date of the report."""
_INCIDENT = re.compile(
    r"\b(?:incident|collapse|injury|injuries|(?:was|were) (?:found|injured|hurt))\b[^.;\n]{0,60}\b(?:on|"
    r"of) (?:the )?$",
    re.IGNORECASE,
)


@value_object
class Events:
    """When the events happened: births and deaths by person, the incident, the report and what it reviews."""

    of: Mapping[tuple[EventKind, str], When] = field(default_factory=dict)
    subject: str | None = None
    incident: When | None = None
    report: When | None = None
    review_period: When | None = None


NOTHING_KNOWN = Events()


def report_date(narrative: Narrative, graph: FamilyGraph, explicit: Placed[Explicit]) -> When | None:
    """Return the date of the report: the last one of its title page, otherwise that of the case.

    A title page may also say when somebody died; a report comes after everything that it tells.
    """
    found = [one.time for one in explicit.within(0, _TITLE_PAGE) if _may_date_the_report(narrative, one)]
    return max(found, key=lambda time: time.span.latest or date.max, default=None) or _drawn(
        graph.document.case.prepared_on
    )


def _may_date_the_report(narrative: Narrative, one: Explicit) -> bool:
    if not _ABOUT_THE_REPORT.search(narrative.plain, max(0, one.start - 60), one.start):
        return False
    sentence = narrative.sentence_at(one.start)
    return sentence is None or sentence.is_heading or not narrative.plain[one.end : sentence.end].strip(" .")


def events_of(
    narrative: Narrative,
    graph: FamilyGraph,
    explicit: Placed[Explicit],
    told: Mapping[tuple[EventKind, str], When],
) -> Events:
    """Return the events of a case.

    `told` are the births and deaths that the text itself dates; they come before what is drawn, so that a
    mistake in the drawing makes no other time wrong.
    """
    case = graph.document.case
    of: dict[tuple[EventKind, str], When] = {}
    for person in graph.document.people:
        for kind, drawn in (("birth", person.birth), ("death", person.death)):
            time = _drawn(drawn)
            if time is not None:
                of["birth" if kind == "birth" else "death", person.id] = time
    of.update(told)
    subject = case.subjects[0] if len(case.subjects) == 1 else None
    incident = _drawn(case.incident.date) if case.incident else None
    if subject and case.incident and case.incident.kind in ("death", "suicide"):
        incident = of.get(("death", subject), incident)
    return Events(
        of,
        subject,
        incident or _incident(narrative.plain, explicit),
        report_date(narrative, graph, explicit),
        _drawn(case.review_period),
    )


def _incident(plain: str, explicit: Iterable[Explicit]) -> When | None:
    for one in explicit:
        if _INCIDENT.search(plain, max(0, one.start - 80), one.start):
            return one.time
    return None


def _drawn(edtf: str | None) -> When | None:
    try:
        return When(when(edtf).edtf, span_of(edtf)) if edtf else None
    except DateError:
        return None
