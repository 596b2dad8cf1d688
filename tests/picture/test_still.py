"""Hypothesis over families with dates: what a picture at a date may show, and that nobody moves."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import Point, Polygon

from genogram_app.family.lives import born_by, died_by, existed_by
from genogram_app.family.residents import COUNTING, residence_at, residents_at
from genogram_app.model.document import Document
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import Picture
from genogram_app.picture.standing import places_of
from genogram_app.picture.steady import SteadyPainter
from genogram_app.picture.still import Stills
from tests.picture.invented import orchard
from tests.strategies import documents

DAYS = st.dates(date(1930, 1, 1), date(2026, 12, 31))


def stills(document: Document) -> Stills:
    return Stills(document, PictureOptions())


def picture(document: Document, day: date) -> Picture:
    return stills(document).at(day)


@settings(max_examples=12)
@given(documents(max_people=7), DAYS, DAYS)
def test_at_two_dates_everybody_stands_at_the_same_place(document: Document, one: date, other: date) -> None:
    drawn = stills(document)
    first, second = places_of(drawn.at(one).layout), places_of(drawn.at(other).layout)
    both = first.keys() & second.keys()
    assert {p: first[p] for p in both} == {p: second[p] for p in both}


@settings(max_examples=15)
@given(documents(max_people=6), DAYS, DAYS)
def test_what_was_drawn_before_changes_nothing(document: Document, one: date, other: date) -> None:
    drawn = stills(document)
    drawn.at(one)
    assert drawn.at(other) == picture(document, other)


@settings(max_examples=12)
@given(documents(max_people=7), DAYS)
def test_nobody_is_drawn_who_is_not_yet_born(document: Document, day: date) -> None:
    drawn = {box.person for box in picture(document, day).layout.boxes}
    assert drawn == {p.id for p in document.people if existed_by(p, day)}
    assert all(born_by(p, day) != "no" for p in document.people if p.id in drawn and p.kind == "person")


@settings(max_examples=12)
@given(documents(max_people=7), DAYS)
def test_nobody_dead_is_drawn_as_living_and_nobody_as_dead_too_soon(document: Document, day: date) -> None:
    titles = {group.key: group.title for group in picture(document, day).drawing.groups}
    for person in document.people:
        if f"person:{person.id}" in titles and person.death and person.kind == "person":
            settled, title = died_by(person, day), titles[f"person:{person.id}"]
            assert (" died " in title) == (settled == "certainly")
            assert ("perhaps dead" in title) == (settled == "possibly")


@settings(max_examples=12)
@given(documents(max_people=7), DAYS)
def test_whoever_is_inside_an_outline_may_live_there_and_not_by_a_plan(document: Document, day: date) -> None:
    counting = [s for s in document.residences if s.basis in COUNTING and s.certainty != "disproved"]
    living = {(s.household, s.person) for s in counting if residence_at(document, s, day) != "no"}
    for outline in picture(document, day).layout.outlines:
        assert {(outline.household, p) for p in (*outline.members, *outline.possible)} <= living


@settings(max_examples=12)
@given(documents(max_people=7), DAYS)
def test_who_possibly_lives_in_a_home_is_not_in_the_ring_of_those_who_do(
    document: Document, day: date
) -> None:
    layout = picture(document, day).layout
    for outline in layout.outlines:
        rings = [Polygon(part) for part in outline.parts]
        inside = {p for p, (x, y) in places_of(layout).items() if any(r.contains(Point(x, y)) for r in rings)}
        assert inside >= set(outline.members)
        assert not inside.intersection(outline.possible)


@settings(max_examples=12)
@given(documents(max_people=7), DAYS)
def test_whoever_certainly_lives_in_a_home_is_inside_its_outline(document: Document, day: date) -> None:
    inside = {outline.household: outline.members for outline in picture(document, day).layout.outlines}
    # Whoever moves on the very day is drawn in one of the two homes.
    moving = {s.person for s in document.residences if day.isoformat() in (s.from_, s.to)}
    for home in residents_at(document, day):
        there = {p for p in home.certainly if existed_by(document.person(p), day)}
        assert there - moving <= set(inside.get(home.household, ()))


def test_on_the_canvas_people_stand_still_and_come_back_when_no_date_is_chosen() -> None:
    document, painter = orchard(), SteadyPainter()
    before = painter.draw(document, PictureOptions(), opened=True)
    first = painter.draw(document, PictureOptions(at=date(2016, 1, 1)))
    second = painter.draw(document, PictureOptions(at=date(2022, 1, 1)))
    there, later = places_of(first.layout), places_of(second.layout)
    assert {p: later[p] for p in there} == there
    assert len(later) > len(there)
    assert painter.draw(document, PictureOptions()).layout == before.layout


def test_pictures_at_dates_keep_to_the_order_of_the_picture_before() -> None:
    document = orchard()
    before = SteadyPainter().draw(document, PictureOptions(), opened=True)
    at = Stills(document, PictureOptions(), before.standing).at(date(2022, 1, 1))
    order = [p for p in before.standing.order if p in places_of(at.layout)]
    assert [p for p in at.standing.order if p in places_of(at.layout)] == order


def test_whoever_is_not_yet_born_is_named_on_the_picture() -> None:
    drawn = picture(orchard(), date(2016, 1, 1))
    assert drawn.notes == ("Not yet born on this date: Robin.", "After this date: Miscarriage.")
    assert " ".join(drawn.notes) in {group.title for group in drawn.drawing.groups}
