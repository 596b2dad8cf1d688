from __future__ import annotations

from datetime import date

from genogram_app.model.document import Document
from genogram_app.picture.series.dates import before_and_after, dated, suggested_dates
from tests.picture.series.on_the_move import BIRTH, INCIDENT, MOVE, movers


def test_birth_moves_of_the_child_and_the_incident_are_suggested() -> None:
    assert [at.day for at in suggested_dates(movers())] == [BIRTH, MOVE, INCIDENT]


def test_the_date_that_is_shown_is_suggested_as_well() -> None:
    shown = date(2023, 5, 20)
    assert shown in [at.day for at in suggested_dates(movers(), shown)]


def test_a_date_says_what_happened_on_it() -> None:
    assert dated(movers(), MOVE).words == "Kelly Shaw and Isla move to Address 2"
    assert dated(movers(), date(2023, 3, 2)).words == ""


def test_births_of_subjects_and_the_incident_stand_above_a_map_and_moves_do_not() -> None:
    assert dated(movers(), BIRTH).occasion == "Isla is born"
    assert dated(movers(), INCIDENT).occasion == "Death under review"
    assert dated(movers(), MOVE).occasion == ""


def test_before_and_after_are_the_first_and_the_last_date() -> None:
    assert [at.day for at in before_and_after(movers())] == [BIRTH, INCIDENT]


def test_a_case_without_dates_suggests_none() -> None:
    assert suggested_dates(Document()) == ()
