from __future__ import annotations

import pytest
from pydantic import ValidationError

from genogram_app.model.case import CaseInfo, Dismissal, Incident, View


def test_a_new_case_states_nothing() -> None:
    info = CaseInfo()
    assert (info.title, info.subjects, info.incident, info.proceedings) == ("", (), None, "not_stated")
    assert View() == View(positions=(), order=(), dismissed=())


def test_the_review_period_may_be_a_period_and_the_incident_s_date_partial() -> None:
    info = CaseInfo(review_period="2022-01-01/2023-06-30", incident=Incident(kind="death", date="2023-06~"))
    assert info.incident is not None
    assert info.incident.date == "2023-06~"


def test_a_finding_is_explained_with_a_reason() -> None:
    with pytest.raises(ValidationError):
        Dismissal.model_validate({"finding": "abc"})
