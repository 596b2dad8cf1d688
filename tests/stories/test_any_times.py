"""Whatever dates a case holds, to the ends of the calendar, its times can be told and drawn."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from genogram_app.family.changes import Change, changes_between, what_changed
from genogram_app.family.events import CaseEvent, case_events
from genogram_app.family.move_counts import count_moves
from genogram_app.family.move_words import counted_sentence
from genogram_app.family.residents import residents_at
from genogram_app.family.whereabouts import gaps
from genogram_app.known.missing import missing_from, why_words
from genogram_app.known.projection import as_known
from genogram_app.known.telling import told
from genogram_app.known.viewpoint import Viewpoint
from genogram_app.model.case import CaseInfo, Incident
from genogram_app.model.dates import ANY_DAY
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, Agency, Contact, Source
from genogram_app.model.fields import PartnershipStatus, ResidenceBasis, ResidencePattern, Says, Whereabouts
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Age, Person, Status
from genogram_app.model.relations import Parentage, Partnership, Stage
from genogram_app.picture.chart.chart import residence_chart
from genogram_app.picture.chart.options import ChartOptions
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.series.dates import dated, suggested_dates
from genogram_app.picture.series.maps import series
from genogram_app.picture.still import Stills
from genogram_app.review.findings import review
from genogram_app.ui.dates.ruler import labels, rulers_of
from genogram_app.ui.dates.stops import stops_of
from genogram_app.ui.dates.telling import told_of
from tests.strategies import any_of, documents, lists, maybe

HARD = (
    *("0001", "0001-01", "0001-01-01", "0001-01-01~", "0001-24", "[..0001]", "0001/9999", "1066-10-14"),
    *("2023", "2023-06~", "2023-06-27", "2023-06-28", "[..2023]", "2023-06/2023-08", "2023?", "../.."),
    *("9999", "9999-12", "9999-12-31", "9999-12-31?", "9999-24", "[9999-12-31..]"),
)
"""Dates at the ends of the calendar, beyond any bound, and a few that lie close together."""
DATES = maybe(st.sampled_from(HARD))
BOUNDS = DATES | st.just("..")
DAYS = st.sampled_from((date.min, date(1066, 10, 14), date(2023, 6, 27), date.max)) | st.dates()
_THIN = 2.0
"""Points: no bar is thinner than can be seen, at an end of the chart neither."""
PEOPLE, HOMES = ("p1", "p2", "p3"), ("h1", "h2")


@st.composite
def hard_times(draw: st.DrawFn) -> Document:
    """A small family whose dates are as hard as dates can be; what ends may have to begin yet."""
    person, period = st.sampled_from(PEOPLE), {"from_": BOUNDS, "to": BOUNDS}
    stays: dict[str, Any] = {"pattern": any_of(ResidencePattern), "basis": any_of(ResidenceBasis), **period}
    home = st.builds(Residence, id=st.just("x"), person=person, household=st.sampled_from(HOMES), **stays)
    nowhere = st.builds(
        Residence,
        id=st.just("x"),
        person=person,
        household=st.none(),
        whereabouts=any_of(Whereabouts),
        **stays,
    )
    status = st.builds(Status, code=st.sampled_from(("CPP", "ICO")), **period)
    stage = st.builds(Stage, status=any_of(PartnershipStatus), **period)
    age = st.builds(Age, value=st.integers(0, 90), unit=st.just("years"), at=DATES)
    incident = st.builds(Incident, kind=st.just("death"), date=DATES)
    said = st.builds(
        Account, id=st.just("x"), fact=st.just("k1"), source=st.just("d1"), says=any_of(Says), known_on=DATES
    )
    return Document(
        case=CaseInfo(subjects=("p1",), incident=draw(maybe(incident)), review_period=draw(DATES)),
        people=tuple(
            Person(
                id=i,
                birth=draw(DATES),
                death=draw(DATES),
                ages=draw(lists(age, 1)),
                statuses=draw(lists(status, 2)),
            )
            for i in PEOPLE
        ),
        partnerships=(Partnership(id="u1", partners=("p2", "p3"), stages=draw(lists(stage, 3))),),
        parentage=(Parentage(id="k1", child="p1", parent="p2", kind="birth"),),
        households=tuple(Household(id=i, area=f"Area {i}") for i in HOMES),
        residences=_numbered("s", draw(lists(home | nowhere, 6))),
        agencies=(Agency(id="a1", name="Police"),),
        sources=(Source(id="d1", title="File", agency="a1", date=draw(DATES)),),
        contacts=(Contact(id="c1", agency="a1", people=("p1",), date=draw(DATES), seen=(("p1", "seen"),)),),
        accounts=_numbered("e", draw(lists(said, 3))),
    )


def _numbered(letter: str, items: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(item.replace(id=f"{letter}{n}") for n, item in enumerate(items))


CASES = hard_times() | documents(max_people=5)


@settings(max_examples=24)
@given(CASES, DAYS, DAYS)
def test_what_happened_and_what_changed_can_be_said(document: Document, one: date, other: date) -> None:
    before, after = sorted((one, other))
    changes = changes_between(document, before, after)
    assert what_changed(changes)
    assert changes_between(document, before, before) == ()
    about: list[CaseEvent | Change] = [*case_events(document), *changes]
    for each in about:
        assert each.words
        assert all(document.find(i) is not None for i in (*each.people, *each.facts))


@settings(max_examples=24)
@given(CASES, DAYS, st.floats(40, 4000))
def test_the_ruler_reaches_from_the_first_event_to_the_last(
    document: Document, day: date, width: float
) -> None:
    stops = stops_of(case_events(document))
    rulers = rulers_of(document, stops, day)
    assert all("all" in rulers and rulers["all"].contains(stop.day) for stop in stops)
    for stop in stops:
        assert told_of(document, stops, stop.day).words
    for ruler in rulers.values():
        assert all(ruler.contains(tick.day) for tick in labels(ruler, width))


@settings(max_examples=24)
@given(CASES)
def test_moves_are_counted_between_a_least_and_a_most(document: Document) -> None:
    for person in document.people:
        for count in (count_moves(document, person.id), count_moves(document, person.id, ANY_DAY)):
            assert count.number.most is None or count.number.least <= count.number.most
            assert counted_sentence(document, count)


@settings(max_examples=24)
@given(CASES, DAYS, DAYS)
def test_gaps_lie_within_the_time_asked_about_and_apart(document: Document, one: date, other: date) -> None:
    first, last = sorted((one, other))
    for person in document.people:
        found = gaps(document, person.id, first, last)
        assert all(first <= gap.first <= gap.last <= last for gap in found)
        assert all(before.last < after.first for before, after in pairwise(found))


@settings(max_examples=20)
@given(CASES, DAYS, DAYS, st.floats(250, 3000))
def test_the_chart_is_drawn_for_any_window(document: Document, one: date, other: date, width: float) -> None:
    first, last = sorted((one, other))
    chart = residence_chart(document, ChartOptions(first=first, last=last, width=width))
    assert chart.drawing.width <= width + 1
    for box in chart.boxes.values():
        assert chart.scale.left - _THIN <= box.left <= box.right <= chart.scale.right + _THIN


@settings(max_examples=16)
@given(CASES, DAYS, DAYS)
def test_nobody_is_drawn_in_a_home_that_is_none(document: Document, one: date, other: date) -> None:
    stills = Stills(document, PictureOptions())
    for day in (one, other):
        homes = residents_at(document, day)
        there = {h.household: {*h.certainly, *h.presumably, *h.part_time, *h.possibly} for h in homes}
        for outline in stills.at(day).layout.outlines:
            assert {*outline.members, *outline.possible} <= there[outline.household]


@settings(max_examples=12)
@given(CASES, DAYS, DAYS)
def test_a_series_has_a_map_for_every_date(document: Document, one: date, other: date) -> None:
    dates = (*suggested_dates(document)[:2], dated(document, one), dated(document, other))
    found = series(document, PictureOptions(), dates)
    assert [each.at.day for each in found.maps] == sorted({at.day for at in dates})


@settings(max_examples=24)
@given(CASES, DAYS)
def test_what_was_known_is_part_of_the_case(document: Document, by: date) -> None:
    view = Viewpoint(tuple(agency.id for agency in document.agencies), by)
    known = as_known(document, view)
    assert {p.id for p in known.document.people} <= {p.id for p in document.people}
    assert all(told(document, known))
    missing = missing_from(document, view)
    assert all(why_words(document, missing, each) for each in missing.missing)


@settings(max_examples=16)
@given(hard_times())
def test_hard_dates_are_reviewed(document: Document) -> None:
    for finding in review(document):
        assert finding.message
        assert all(document.find(i) is not None for i in (*finding.people, *finding.facts))
