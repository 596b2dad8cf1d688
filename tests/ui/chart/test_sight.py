"""What of the time and of the lanes is in sight."""

from __future__ import annotations

from datetime import date

import pytest

from genogram_app.picture.chart.options import ChartOptions
from genogram_app.ui.chart.painted import PaintedChart
from genogram_app.ui.chart.sight import Room, Sight
from genogram_app.ui.chart.stretch import of_days
from tests.ui.chart.conftest import SHOWN, moving


@pytest.fixture
def sight() -> Sight:
    case = moving()
    found = Sight(lambda: case, ChartOptions)
    found.room = Room(900, 400, 4 / 3)
    found.stretch = SHOWN
    return found


def test_a_day_is_found_again_where_it_is(sight: Sight) -> None:
    assert sight.day_at(sight.x_of(738_700.25)) == pytest.approx(738_700.25)
    assert sight.x_of(SHOWN.first) == pytest.approx(sight.left)
    assert sight.x_of(SHOWN.last) == pytest.approx(900)


def test_a_bar_is_drawn_where_its_days_are(sight: Sight) -> None:
    area = sight.area_of("residence:s2")
    assert area is not None
    assert area.left() == pytest.approx(sight.x_of(date(2023, 6, 5).toordinal()), abs=3)


def test_scrolling_a_little_draws_nothing_anew(sight: Sight) -> None:
    before: PaintedChart = sight.painted()
    sight.stretch = SHOWN.moved(60)
    assert sight.painted() is before
    area = sight.area_of("residence:s2")
    assert area is not None
    assert area.left() == pytest.approx(sight.x_of(date(2023, 6, 5).toordinal()), abs=3)
    sight.stretch = SHOWN.moved(900)
    assert sight.painted() is not before


def test_while_one_zooms_the_last_picture_is_stretched_and_then_drawn_anew(sight: Sight) -> None:
    before = sight.painted()
    sight.stretch = SHOWN.zoomed(2.0, SHOWN.first + 100)
    assert not sight.settled()
    assert sight.painted() is before
    sight.settle()
    assert sight.settled()
    assert sight.painted() is not before


def test_lanes_and_what_lies_on_them_are_found_by_place(sight: Sight) -> None:
    name = sight.area_of("person:p2")
    assert name is not None
    assert sight.lane_at(name.center().y()) == "p2"
    assert sight.key_at(10, name.center().y()) == "person:p2"
    bar = sight.area_of("residence:s3")
    assert bar is not None
    assert sight.key_at(bar.right() - 8, bar.center().y()) == "residence:s3"
    assert sight.lane_at(5) is None


def test_a_bar_out_of_sight_is_known(sight: Sight) -> None:
    sight.stretch = of_days(date(2010, 1, 1), date(2010, 2, 1))
    bar = sight.bar("s4")
    assert bar is not None
    assert bar.first == date(2023, 7, 1)
    assert sight.area_of("residence:s4") is None


def test_of_many_lanes_only_those_in_sight_are_drawn_and_all_are_known() -> None:
    case = moving()
    people = tuple(case.people[2].replace(id=f"q{n}", name=f"Person {n}") for n in range(80))
    stays = tuple(case.residences[3].replace(id=f"t{n}", person=f"q{n}") for n in range(80))
    many = case.replace(people=(*case.people, *people), residences=(*case.residences, *stays))
    sight = Sight(lambda: many, ChartOptions)
    sight.room, sight.stretch = Room(900, 400, 4 / 3), SHOWN
    drawn = {lane.person for lane in sight.painted().chart.lanes}
    assert "q79" not in drawn
    assert sight.area_of("residence:t79") is None
    assert sight.title_of("residence:t79").startswith("Person 79, Address 2")
    lane = sight.lane_area("residence:t79")
    assert lane is not None
    sight.lanes = lane.top() - sight.top
    bar = sight.area_of("residence:t79")
    assert bar is not None
    assert lane.translated(0, -sight.lanes).contains(10, bar.center().y())
    assert sight.key_at(bar.left() + 20, bar.center().y()) == "residence:t79"
    assert sight.lane_at(bar.center().y()) == "q79"
