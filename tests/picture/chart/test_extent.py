from __future__ import annotations

from datetime import date

from genogram_app.model.case import CaseInfo, Incident
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.picture.chart.extent import suggested_time, whole_time
from tests.small_families import family, person

HOME = Household(id="h1", label="Address 1")


def lived(from_: str | None, to: str | None, **case: object) -> Document:
    stay = Residence(id="s1", person="mum", household="h1", from_=from_, to=to)
    return family(
        person("mum"),
        households=(HOME,),
        residences=(stay,),
        case=CaseInfo.model_validate(case),
    )


def test_the_review_period_and_the_incident_are_shown_with_some_time_around() -> None:
    incident = Incident(kind="death", date="2023-07-04")
    first, last = suggested_time(
        lived("2001", None, review_period="2022-01-01/2023-06-30", incident=incident)
    )
    assert date(2021, 11, 1) < first < date(2022, 1, 1)
    assert date(2023, 7, 4) < last < date(2023, 9, 1)


def test_without_a_review_period_all_time_is_shown() -> None:
    document = lived("2019-03", "2021-05")
    assert suggested_time(document) == whole_time(document)
    first, last = whole_time(document)
    assert first < date(2019, 3, 1)
    assert date(2021, 5, 31) < last


def test_a_single_day_is_shown_with_the_weeks_around() -> None:
    first, last = whole_time(lived("2021-05-05", None))
    assert 28 <= (last - first).days <= 30


def test_a_case_without_dates_has_a_time_too() -> None:
    first, last = whole_time(lived(None, ".."))
    assert first < last
