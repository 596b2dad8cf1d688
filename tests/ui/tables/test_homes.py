from __future__ import annotations

from genogram_app.edit.session import Session
from genogram_app.ui.tables.case_now import CaseNow
from genogram_app.ui.tables.homes import residence_columns
from tests.ui.conftest import TODAY, family


def test_a_residence_can_become_one_whose_place_is_not_known() -> None:
    session = Session(family())
    place = residence_columns()[1]
    assert place.change
    case = CaseNow(session.document, None, TODAY)
    assert place.text(case, session.document.residences[0]) == "Address 1"
    session.do(place.change(case, session.document.residences[0], "?not_known"))
    assert session.document.residences[0].whereabouts == "not_known"
