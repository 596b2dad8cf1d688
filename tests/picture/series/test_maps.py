from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from genogram_app.model.document import Document
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.series.dates import SeriesDate, suggested_dates
from genogram_app.picture.series.maps import Series, series
from tests.picture.series.on_the_move import BIRTH, INCIDENT, MOVE, movers
from tests.strategies import families

OPTIONS = PictureOptions()
FEBRUARY, APRIL, JUNE = date(2023, 2, 1), date(2023, 4, 1), date(2023, 6, 1)


def made(*days: date, everybody: bool = False) -> Series:
    return series(movers(), OPTIONS, [SeriesDate(day) for day in days], everybody=everybody)


def people(found: Series) -> list[set[str]]:
    return [
        {g.key.removeprefix("person:") for g in each.picture.drawing.groups if g.key.startswith("person:")}
        for each in found.maps
    ]


def test_only_people_near_the_child_are_shown_and_the_others_counted() -> None:
    found = made(MOVE, JUNE)
    assert people(found) == [{"kid", "mum", "man"}] * 2
    assert found.not_shown == "1 person not near the child on these dates not shown."


def test_everybody_is_shown_when_asked_for() -> None:
    found = made(MOVE, everybody=True)
    assert people(found) == [{"kid", "mum", "man", "far"}]
    assert found.not_shown == ""


def test_maps_are_in_the_order_of_their_dates_and_each_date_has_one() -> None:
    assert [each.at.day for each in made(INCIDENT, BIRTH, INCIDENT).maps] == [BIRTH, INCIDENT]


def test_each_map_says_what_changed_since_the_one_before() -> None:
    first, second, third = made(FEBRUARY, APRIL, JUNE).maps
    assert first.changes == ()
    moves = ["Isla and Kelly Shaw move from Address 1 to Address 2"]
    assert [change.words for change in second.changes] == moves
    stays = ["Dean Price begins to stay some nights at Address 2"]
    assert [change.words for change in third.changes] == stays


def test_whoever_changed_is_marked_and_the_key_explains_it() -> None:
    first, second, _ = made(FEBRUARY, APRIL, JUNE).maps
    assert not first.picture.used.changed
    assert second.picture.used.changed
    (marks,) = [group for group in second.drawing.groups if group.key == "changed"]
    assert len(marks.items) == 2


def test_where_names_are_not_shown_the_words_have_labels() -> None:
    hidden = PictureOptions(names=False)
    found = series(movers(), hidden, [SeriesDate(APRIL), SeriesDate(JUNE)])
    assert "Adult 1 begins to stay" in found.maps[1].changes[0].words
    said = " ".join(group.title for each in found.maps for group in each.drawing.groups)
    assert "Dean" not in said


@settings(max_examples=15)
@given(families(), st.lists(st.dates(date(1960, 1, 1), date(2026, 1, 1)), min_size=2, max_size=3))
def test_everybody_is_at_the_same_place_in_every_map(document: Document, days: list[date]) -> None:
    found = series(document, OPTIONS, [SeriesDate(day) for day in days])
    for one, other in pairwise(found.maps):
        places = {box.person: (box.x, box.y) for box in one.picture.layout.boxes}
        for box in other.picture.layout.boxes:
            assert places.get(box.person, (box.x, box.y)) == (box.x, box.y)


def test_the_suggested_dates_of_a_case_make_a_series() -> None:
    assert len(series(movers(), OPTIONS, suggested_dates(movers())).maps) == 3
