from __future__ import annotations

from datetime import date

from genogram_app.ui.tables.case_now import CaseNow
from tests.ui.conftest import TODAY, family


def test_what_somebody_is_to_the_child_follows_from_the_relations() -> None:
    case = CaseNow(family(), None, TODAY)
    assert [case.relation(p) for p in ("p1", "p2", "p3")] == ["subject child", "mother", "father"]


def test_an_age_is_that_of_the_day() -> None:
    document = family()
    assert CaseNow(document, date(2024, 5, 4), TODAY).age(document.people[0]) == "2 years"


def test_a_home_is_that_of_the_day() -> None:
    assert CaseNow(family(), date(2021, 1, 1), TODAY).homes == {}
    assert CaseNow(family(), date(2024, 1, 1), TODAY).homes == {"p1": "Address 1"}
