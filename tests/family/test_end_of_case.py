"""A case tells of what was until it was prepared, or until the incident."""

from __future__ import annotations

from datetime import date

from genogram_app.family.end_of_case import end_of_case
from genogram_app.family.graph import build_graph
from genogram_app.model.case import CaseInfo, Incident
from genogram_app.model.document import Document


def ends(case: CaseInfo) -> date | None:
    return end_of_case(build_graph(Document(case=case)))


def test_a_case_ends_with_the_last_of_its_days() -> None:
    incident = Incident(kind="death", date="2023-05")
    assert ends(CaseInfo(incident=incident)) == date(2023, 5, 31)
    assert ends(CaseInfo(incident=incident, prepared_on="2024-02-01")) == date(2024, 2, 1)
    assert ends(CaseInfo()) is None
