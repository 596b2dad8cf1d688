"""A picture stands for the date that the case is about."""

from __future__ import annotations

from datetime import date

import pytest

from genogram_app.model.case import CaseInfo, Incident
from genogram_app.model.document import Document
from genogram_app.picture.as_at import as_at


@pytest.mark.parametrize(
    ("case", "day"),
    [
        (
            CaseInfo(incident=Incident(kind="death", date="2023-06-27~"), prepared_on="2024"),
            date(2023, 6, 27),
        ),
        (CaseInfo(incident=Incident(kind="death", date="2023-06")), date(2023, 6, 30)),
        (CaseInfo(incident=Incident(kind="death"), review_period="2022-01-01/2023-06-15"), date(2023, 6, 15)),
        (CaseInfo(review_period="2022-01-01/..", prepared_on="2024-03-01"), date(2024, 3, 1)),
        (CaseInfo(), None),
    ],
)
def test_it_is_the_incident_else_the_review_period_else_the_preparation(
    case: CaseInfo, day: date | None
) -> None:
    assert as_at(Document(case=case)) == day
