"""Until when a case tells."""

from __future__ import annotations

from datetime import date

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.dates import span_of


def end_of_case(graph: FamilyGraph) -> date | None:
    """Return the last day of which a case tells, as far as it is known."""
    case = graph.document.case
    told = (case.prepared_on, case.incident.date if case.incident else None)
    return max((d for t in told if t and (d := span_of(t).latest)), default=None)
