from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from genogram_app.edit.session import Session
from genogram_app.known.viewpoint import Viewpoint
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, Agency, Source
from genogram_app.picture.options import PictureOptions
from genogram_app.ui.dates.case_dates import CaseDates
from genogram_app.ui.view_options import ViewOptions
from tests.ui.dates.family import FAMILY


@pytest.fixture
def options() -> ViewOptions:
    return ViewOptions()


@pytest.fixture
def case(options: ViewOptions) -> CaseDates:
    return CaseDates(Session(FAMILY), options)


def test_only_stops_of_the_stretch_that_is_shown_are_stepped_through(case: CaseDates) -> None:
    assert case.on_ruler()[0].day == date(2023, 5, 31)
    case.choose("all")
    assert case.on_ruler()[0].day == date(1996, 12, 31)


def test_the_next_stop_is_seen_from_the_date_that_is_drawn(case: CaseDates, options: ViewOptions) -> None:
    assert case.next(1) is None
    options.show_at(date(2023, 6, 7))
    following, preceding = case.next(1), case.next(-1)
    assert following is not None
    assert preceding is not None
    assert (preceding.day, following.day) == (date(2023, 6, 5), date(2023, 6, 12))


def test_without_a_date_of_its_own_a_case_begins_at_either_end(options: ViewOptions) -> None:
    info = FAMILY.case.replace(incident=None, review_period=None)
    case = CaseDates(Session(FAMILY.replace(case=info)), options)
    first, last = case.next(1), case.next(-1)
    assert case.words == "No date is chosen."
    assert first is not None
    assert last is not None
    assert (first.day, last.day) == (date(1996, 12, 31), date(2023, 6, 12))


def test_the_date_of_the_case_is_its_own_also_when_it_was_stepped_to(
    case: CaseDates, options: ViewOptions
) -> None:
    options.show_at(date(2023, 6, 23))
    assert case.is_own
    assert case.status == ""


def test_another_date_and_the_whole_period_are_said(case: CaseDates, options: ViewOptions) -> None:
    options.show_at(date(2023, 6, 7))
    assert case.status == "As at 7 June 2023, not the case’s date"
    options.show_whole_period(on=True)
    assert case.status == "The whole period"
    assert case.ringed == ()


def test_a_case_without_dates_has_no_ruler(options: ViewOptions) -> None:
    case = CaseDates(Session(Document()), options)
    assert case.rulers == {}
    assert case.next(1) is None


class SeenByHealth(ViewOptions):
    """Options of a window that shows what health visiting had recorded."""

    def picture(self) -> PictureOptions:
        return replace(super().picture(), known=Viewpoint(("a1",)))


def test_through_an_agency_s_records_nothing_else_is_stepped_through_or_said() -> None:
    document = FAMILY.replace(
        agencies=(Agency(id="a1", name="Health visiting"),),
        sources=(Source(id="r1", title="Notes", agency="a1"),),
        accounts=(Account(id="c1", fact="s2", source="r1", known_on="2023-06-14"),),
    )
    told = [
        " ".join(stop.words for stop in CaseDates(Session(document), options).stops)
        for options in (ViewOptions(), SeenByHealth())
    ]
    assert ["Rowan Ashby moves to Address 2" in words for words in told] == [True, True]
    assert ["Silas Thorne" in words for words in told] == [True, False]
